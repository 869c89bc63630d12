package app.tandem.minutes;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Assignment;
import app.tandem.model.Attendance;
import app.tandem.model.Ballot;
import app.tandem.model.Closing;
import app.tandem.model.Credit;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Roles;
import app.tandem.model.Roll;
import app.tandem.model.RoomRating;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.model.Row;
import app.tandem.model.Schedule;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Standing;
import app.tandem.model.StepMinutes;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.Draft;
import app.tandem.rules.Kinds;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A short run of four meetings in Berlin, put together row by row: two issues, two duos, one check. */
final class Story {

    static final String ZONE = "Europe/Berlin";
    static final LocalDate FORUM_DAY = LocalDate.of(2026, 1, 13);
    private final Draft draft = new Draft(State.empty());
    private final Map<String, Long> people = new HashMap<>();
    final Cycle cycle;
    final Meeting forum;
    final Meeting prioritize;
    final Meeting followUp;
    final Meeting check;
    final Issue leads;
    final Issue calendar;

    Story() {
        List.of("Omar", "Lena", "Priya").forEach(each -> person(each, Side.SALES));
        List.of("Sofia", "Kenji", "Maya").forEach(each -> person(each, Side.MARKETING));
        person("Ines", Side.NEITHER);
        cycle = put(new Cycle(draft.newId(), 1, "Spring 2026", Cycle.DEFAULT_QUESTION, Terms.DEFAULT, CycleStatus.OPEN,
                FORUM_DAY, null));
        forum = meeting(MeetingKind.OPEN_FORUM, 0);
        prioritize = meeting(MeetingKind.PRIORITIZE, 7);
        followUp = meeting(MeetingKind.FOLLOW_UP, 21);
        check = meeting(MeetingKind.TEMPERATURE_CHECK, 49);
        leads = issue("Agree on what a qualified lead is", IssueState.WORKING, Links.NONE);
        calendar = issue("One calendar of campaigns", IssueState.PARKED,
                Links.NONE.withReason("the tool was too slow"));
        answers();
        vote();
        ownership();
        decisions();
        report();
    }

    State state() {
        return draft.now();
    }

    <T extends Row> T put(T row) {
        return draft.put(row);
    }

    long newId() {
        return draft.newId();
    }

    long id(String name) {
        return people.get(name);
    }

    private void person(String name, Side side) {
        var person = put(new Person(draft.newId(), true, false, false));
        people.put(name, person.id());
        put(new PersonName(draft.newId(), person.id(), name, null, Instant.EPOCH));
        put(new SideSpan(draft.newId(), person.id(), side, FORUM_DAY, null));
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZoneId.of(ZONE)).toInstant();
    }

    private Meeting meeting(MeetingKind kind, int days) {
        var day = FORUM_DAY.plusDays(days);
        var schedule = new Schedule(at(day, 10, 0), ZONE, day, at(day, 10, 2), at(day, 11, 4), "Room Alder");
        var closing = new Closing(day.plusDays(7), null, List.of(0, 0, 0, 0, 0, 0, 1, 3, 2, 0));
        return put(new Meeting(draft.newId(), cycle.id(), (int) draft.next("meeting"), kind, null, MeetingStatus.CLOSED,
                kind.steps().getLast(), schedule, new Roles(id("Ines"), null, null), StepMinutes.DEFAULT, closing));
    }

    Issue issue(String title, IssueState state, Links links) {
        return put(new Issue(draft.newId(), cycle.id(), (int) draft.next("issue"), title, null, Touches.BOTH, List.of(),
                state, Standing.NONE, Success.NONE, links));
    }

    Response answer(String text, @Nullable Issue issue, ResponseState state, @Nullable Long author) {
        return put(new Response(draft.newId(), cycle.id(), forum.id(), (int) draft.next("response"), text,
                ResponseSide.SALES, author, state, issue == null ? null : issue.id()));
    }

    private void answers() {
        answer("Fewer leads, better ones", leads, ResponseState.MERGED, null);
        answer("Tell us before a campaign starts", calendar, ResponseState.MERGED, id("Omar"));
        answer("A bigger coffee machine", null, ResponseState.PARKED, null);
    }

    private void vote() {
        var round = put(new Round(draft.newId(), cycle.id(), prioritize.id(), RoundKind.DOTS,
                List.of(leads.id(), calendar.id()), 2, 2, RoundStatus.REVEALED, null, true));
        put(new RoundTotal(draft.newId(), round.id(), leads.id(), 7, 4, 3, 1));
        put(new RoundTotal(draft.newId(), round.id(), calendar.id(), 5, 2, 3, 2));
        for (var voter : List.of("Omar", "Lena", "Priya", "Sofia", "Kenji", "Maya")) {
            put(new Roll(draft.newId(), round.id(), id(voter), Side.SALES, false));
        }
        put(new Ballot(987_654_321, round.id(), Side.SALES, Map.of(leads.id(), 2)));
    }

    private void ownership() {
        var one = duo("Lena", "Kenji");
        var two = duo("Omar", "Sofia");
        var day = FORUM_DAY.plusDays(7);
        put(Assignment.of(draft.newId(), leads.id(), one.id(), day, day.plusDays(14)));
        put(Assignment.of(draft.newId(), calendar.id(), two.id(), day, day.plusDays(14)).ended(FORUM_DAY.plusDays(49),
                "parked"));
    }

    private Duo duo(String sales, String marketing) {
        return put(new Duo(draft.newId(), cycle.id(), id(sales), 1, id(marketing), 1, DuoOrigin.PROPOSED,
                FORUM_DAY.plusDays(7), null, null));
    }

    private void decisions() {
        var slot = slot(followUp, leads, SlotKind.SOLUTION, SlotState.DECIDED,
                new SlotTime(420, 600, 400, 480, 1, 120));
        slot(followUp, calendar, SlotKind.SOLUTION, SlotState.DECIDED, new SlotTime(420, 600, 415, 300, 0, 0));
        var fist = put(
                new FistCount(draft.newId(), followUp.id(), leads.id(), slot.id(), 1, List.of(0, 0, 0, 1, 3, 2)));
        decide(leads, DecisionKind.ADOPT, "A lead is qualified when budget and need are known.", null, null, fist.id());
        decide(calendar, DecisionKind.TRIAL, "One calendar, until the first check.", null, FORUM_DAY.plusDays(49),
                null);
        action("Put the definition on the form", "Kenji", 5, ActionState.OPEN);
        action("Ask IT for a shared folder", "Sofia", 3, ActionState.DONE);
        note(NoteKind.CONCERN, "Who keeps it up to date in summer?");
        note(NoteKind.LATER, "Prices in other countries");
        attend(followUp, "Lena", Mark.PRESENT, true);
        attend(followUp, "Omar", Mark.LATE, false);
        attend(followUp, "Kenji", Mark.PRESENT, true);
        attend(followUp, "Maya", Mark.ABSENT, false);
    }

    Slot slot(Meeting meeting, Issue issue, SlotKind kind, SlotState state, SlotTime time) {
        return put(
                new Slot(draft.newId(), meeting.id(), issue.id(), (int) draft.next("slot"), kind, state, time, null));
    }

    Decision decide(@Nullable Issue issue, DecisionKind kind, String wording, @Nullable String reason,
            @Nullable LocalDate review, @Nullable Long fist) {
        return put(new Decision(draft.newId(), followUp.id(), issue == null ? null : issue.id(), kind, wording, reason,
                review, null, fist, false, false, at(FORUM_DAY.plusDays(21), 10, 30)));
    }

    private void action(String text, String owner, int days, ActionState state) {
        var closed = state == ActionState.OPEN ? null : at(FORUM_DAY.plusDays(30), 9, 0);
        put(new Action(draft.newId(), followUp.id(), leads.id(), text, id(owner), FORUM_DAY.plusDays(21 + days), state,
                closed));
    }

    void note(NoteKind kind, String text) {
        put(new Note(draft.newId(), followUp.id(), leads.id(), kind, text, null, at(FORUM_DAY.plusDays(21), 10, 40)));
    }

    void attend(Meeting meeting, String name, Mark mark, boolean spoke) {
        put(new Attendance(draft.newId(), meeting.id(), id(name), mark, spoke));
    }

    private void report() {
        slot(check, leads, SlotKind.REPORT, SlotState.REPORTED, new SlotTime(360, 0, 300, 0, 0, 0));
        slot(check, calendar, SlotKind.REPORT, SlotState.REPORTED, new SlotTime(360, 0, 200, 0, 0, 0));
        put(new Report(draft.newId(), leads.id(), check.id(), id("Lena"), at(FORUM_DAY.plusDays(48), 9, 0),
                "Nobody argued about a lead this month", "Partners could use the form too", IssueState.WORKING, 4, 70,
                null, new Credit(Side.MARKETING, "The form took Kenji one evening"), false));
        put(new RoomRating(draft.newId(), check.id(), leads.id(), List.of(0, 0, 1, 4, 1), true));
        put(new RoomRating(draft.newId(), check.id(), calendar.id(), List.of(0, 1, 0, 0, 0), true));
    }

    MinutesVersion freeze(Meeting meeting, Instant at) {
        return put(new MinutesVersion(draft.newId(), meeting.id(), 1, MinutesStatus.FINAL, at,
                DocumentJson.write(Minutes.of(state(), meeting.id())), "0".repeat(64), null));
    }

    /** What holds at a later moment, when nothing else happened. */
    State later(Instant at) {
        List<Row> rows = Kinds.all().stream().<Row>flatMap(state()::stream).toList();
        return State.restored(rows, state().counters(), List.of(), 1, at);
    }

    String markdown(Meeting meeting) {
        return Markdown.write(Handout.of(state(), meeting.id()));
    }

    String html(Meeting meeting) {
        return Html.write(Handout.of(state(), meeting.id()));
    }
}
