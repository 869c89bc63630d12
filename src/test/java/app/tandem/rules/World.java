package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Attendance;
import app.tandem.model.Closing;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Roles;
import app.tandem.model.Row;
import app.tandem.model.Schedule;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Standing;
import app.tandem.model.StepMinutes;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A world for tests: rows that are given as they are, and moves that are made one by one, failing loudly. */
final class World {

    /** The day on which every world begins, a Monday. */
    static final LocalDate START = LocalDate.of(2026, 1, 12);
    static final List<String> SALES = List.of("Ada", "Bruno", "Carla", "David");
    static final List<String> MARKETING = List.of("Hannah", "Ines", "Jakob", "Klara");
    private State state = State.empty();
    private Instant at = START.atTime(9, 0).toInstant(ZoneOffset.UTC);
    private long keys = 900_000;

    /** Four of sales, four of marketing and Noor of neither, in an open cycle. */
    static World withTeams() {
        var world = new World();
        SALES.forEach(each -> world.person(each, Side.SALES));
        MARKETING.forEach(each -> world.person(each, Side.MARKETING));
        world.person("Noor", Side.NEITHER);
        world.cycle(Terms.DEFAULT);
        return world;
    }

    State state() {
        return state;
    }

    Instant now() {
        return at;
    }

    LocalDate today() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    World on(LocalDate day) {
        at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return this;
    }

    World later(Duration by) {
        at = at.plus(by);
        return this;
    }

    /** Makes a move of the facilitator's; fails where it is refused. */
    Outcome.Accepted apply(Move move) {
        return apply(null, move);
    }

    Outcome.Accepted apply(@Nullable Long by, Move move) {
        return switch (outcome(by, move)) {
            case Outcome.Accepted accepted -> {
                state = accepted.state();
                yield accepted;
            }
            case Outcome.Refused refused -> throw new AssertionError(move + " was refused: " + refused.refusal());
        };
    }

    /** Makes a move and hands on the one row of a kind that it made. */
    <T extends Row> T make(Class<T> kind, Move move) {
        return apply(move).made(kind).reduce((one, other) -> {
            throw new AssertionError(move + " made more than one " + Kinds.name(kind));
        }).orElseThrow(() -> new AssertionError(move + " made no " + Kinds.name(kind)));
    }

    /** The refusal of a move; fails where it is accepted. */
    Refusal refused(Move move) {
        return refused(null, move);
    }

    Refusal refused(@Nullable Long by, Move move) {
        return switch (outcome(by, move)) {
            case Outcome.Refused refused -> refused.refusal();
            case Outcome.Accepted _ -> throw new AssertionError(move + " was accepted");
        };
    }

    private Outcome outcome(@Nullable Long by, Move move) {
        return Rules.apply(state, move, new Acting(at, by, 7, keys++));
    }

    long id(String name) {
        return People.active(state, name).orElseThrow().id();
    }

    /** Puts a row in as it is, by no move. */
    <T extends Row> T given(T row) {
        state = state.with(row);
        return row;
    }

    long next(String counter) {
        var draft = new Draft(state);
        var number = draft.next(counter);
        state = draft.now();
        return number;
    }

    long newId() {
        return next("id");
    }

    /** Lets a part of a rule change what is there, by no move. */
    void with(Consumer<Draft> part) {
        var draft = new Draft(state);
        part.accept(draft);
        state = draft.now();
    }

    long person(String name, Side side) {
        var person = given(new Person(newId(), true, false, false));
        given(new PersonName(newId(), person.id(), name, null, at));
        given(new SideSpan(newId(), person.id(), side, today(), null));
        return person.id();
    }

    Cycle cycle(Terms terms) {
        var number = (int) next("cycle");
        return given(new Cycle(newId(), number, "Cycle " + number, Cycle.DEFAULT_QUESTION, terms, CycleStatus.OPEN,
                today(), null));
    }

    Cycle cycle() {
        return Meetings.needOpenCycle(state);
    }

    /** A meeting of the open cycle that runs at its first step, with everybody present. */
    Meeting running(MeetingKind kind) {
        var meeting = planned(kind);
        People.active(state).forEach(
                each -> given(new Attendance(newId(), meeting.id(), each.id(), Mark.PRESENT, false)));
        return given(meeting.withStatus(MeetingStatus.RUNNING).withSchedule(meeting.schedule().started(at, today())));
    }

    Meeting planned(MeetingKind kind) {
        var number = (int) next("meeting/" + cycle().id());
        return given(new Meeting(newId(), cycle().id(), number, kind, null, MeetingStatus.PLANNED,
                kind.steps().getFirst(), new Schedule(at, "UTC", null, null, null, null), Roles.NONE,
                StepMinutes.DEFAULT, Closing.NONE));
    }

    Response response(Meeting meeting, String text) {
        var number = (int) next("response/" + cycle().id());
        return given(new Response(newId(), cycle().id(), meeting.id(), number, text, ResponseSide.NOT_KNOWN, null,
                ResponseState.NEW, null));
    }

    /** An issue of the open cycle that no duo owns. */
    Issue issue(IssueState of) {
        var number = (int) next("issue/" + cycle().id());
        return given(new Issue(newId(), cycle().id(), number, "Issue " + number, null, Touches.BOTH, List.of(), of,
                Standing.NONE, Success.NONE, Links.NONE));
    }

    /** An active issue of the open cycle in the hands of a duo, its solution due in 14 days. */
    Issue issue(IssueState of, Duo duo) {
        var issue = issue(of);
        given(Assignment.of(newId(), issue.id(), duo.id(), today(), today().plusDays(14)));
        return issue;
    }

    Duo duo(String sales, String marketing) {
        return given(new Duo(newId(), cycle().id(), id(sales), span(sales), id(marketing), span(marketing),
                DuoOrigin.BY_HAND, today(), null, null));
    }

    private long span(String name) {
        return People.span(state, id(name), today()).orElseThrow().id();
    }
}
