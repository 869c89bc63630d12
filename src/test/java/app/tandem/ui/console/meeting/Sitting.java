package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.Refusal;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A meeting for tests, made by moves: the door to it, the clocks on its walls, and whoever draws it. */
public final class Sitting implements Door {

    public static final Texts TEXTS = Texts.english();
    static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final List<String> SALES = List.of("Hanna Berg", "Lena Okafor", "Omar Haddad", "Priya Shah",
            "Tomás Silva");
    private static final List<String> MARKETING = List.of("Ines Moreau", "Kenji Sato", "Maya Cohen", "Noah Weiss",
            "Sofia Rossi");

    final List<Move> made = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    Instant now = START;
    Duration steady = Duration.ZERO;
    boolean held;
    private final List<Runnable> waiting = new ArrayList<>();
    private State state = State.empty();
    private Runnable draw = () -> {};
    private long keys = 900_000;

    /** Five of each side, everybody present, at the first step. */
    public static Sitting of(MeetingKind kind) {
        return of(kind, SALES, MARKETING).running(kind).present();
    }

    /** Forty people with the longest names that may be, twenty of each side. */
    static Sitting crowd(MeetingKind kind) {
        return of(kind, longest("Maximiliane"), longest("Konstantin")).running(kind).present();
    }

    static Sitting couple(MeetingKind kind) {
        return of(kind, List.of("Lena"), List.of("Kenji")).running(kind).present();
    }

    /** A meeting that has begun, with nobody marked yet. */
    static Sitting unmarked(MeetingKind kind) {
        return of(kind, SALES, MARKETING).running(kind);
    }

    private static List<String> longest(String first) {
        String rest = "-Alexandra von und zu Hohenlohe-Waldenburg-Schillingsfürst de la Tour und Taxis der ";
        return IntStream.range(0, 20).mapToObj(each -> (first + (char) ('a' + each) + rest).substring(0, 79)
                + (char) ('a' + each)).toList();
    }

    private static Sitting of(MeetingKind kind, List<String> sales, List<String> marketing) {
        Sitting sitting = new Sitting();
        sales.forEach(each -> sitting.apply(new PeopleMove.AddPerson(each, Side.SALES, null)));
        marketing.forEach(each -> sitting.apply(new PeopleMove.AddPerson(each, Side.MARKETING, null)));
        sitting.apply(new CycleMove.OpenCycle("Summer 2026", null, null, null, null, null));
        return sitting;
    }

    Sitting running(MeetingKind kind) {
        apply(new MeetingMove.PlanMeeting(kind, null));
        long planned = state.stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        apply(new MeetingMove.StartMeeting(planned, null));
        return this;
    }

    Sitting present() {
        apply(new MeetingMove.MarkAttendance(meeting().id(), People.active(state).map(Person::id).toList(),
                Mark.PRESENT));
        return this;
    }

    public Sitting at(Step step) {
        apply(new MeetingMove.GoToStep(meeting().id(), step));
        return this;
    }

    public State state() {
        return state;
    }

    /** The meeting that runs, or else the newest. */
    public Meeting meeting() {
        return Meetings.running(state)
                .orElseGet(() -> state.stream(Meeting.class).reduce((one, later) -> later).orElseThrow());
    }

    long id(String name) {
        return People.active(state, name).orElseThrow().id();
    }

    /** Both its clocks, as the timers of its windows have them. */
    TimerClock clock() {
        return new TimerClock(() -> now, () -> steady.toNanos());
    }

    public MeetingTools tools() {
        return new MeetingTools(TEXTS, this, new Showing(), () -> now, told::add);
    }

    /** From now on this draws each state of the meeting that runs now, as a shown pane would. */
    public void draws(BiConsumer<State, Meeting> pane) {
        long meeting = meeting().id();
        draw = () -> pane.accept(state, state.get(Meeting.class, meeting));
        draw.run();
    }

    /** Time goes by on both clocks. */
    void later(Duration by) {
        now = now.plus(by);
        steady = steady.plus(by);
    }

    public Outcome.Accepted apply(Move move) {
        if (!(outcome(move) instanceof Outcome.Accepted accepted)) {
            throw new AssertionError(move + " was refused: " + outcome(move));
        }
        state = accepted.state();
        draw.run();
        return accepted;
    }

    private Outcome outcome(Move move) {
        Instant at = now.isBefore(state.at()) ? state.at() : now;
        return Rules.apply(state, move, new Acting(at, null, 7, keys++));
    }

    @Override
    public void make(Move move, Consumer<Outcome.Accepted> accepted, Consumer<Refusal> refused) {
        made.add(move);
        waiting.add(() -> answer(move, accepted, refused));
        if (!held) {
            release();
        }
    }

    /** Lets through what waited at the door. */
    void release() {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }

    private void answer(Move move, Consumer<Outcome.Accepted> accepted, Consumer<Refusal> refused) {
        switch (outcome(move)) {
            case Outcome.Accepted yes -> {
                state = yes.state();
                draw.run();
                accepted.accept(yes);
            }
            case Outcome.Refused no -> {
                refusals.add(no.refusal());
                refused.accept(no.refusal());
            }
        }
    }
}
