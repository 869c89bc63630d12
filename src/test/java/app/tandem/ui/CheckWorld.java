package app.tandem.ui;

import app.tandem.model.ActionState;
import app.tandem.model.Action;
import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove;
import app.tandem.rules.DeskMove.GiveReport;
import app.tandem.rules.DuoMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.RecordMove;
import app.tandem.rules.Rules;
import app.tandem.rules.SlotMove;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Temperature checks of every size, each made by moves: a forum's worth of issues in the hands of duos, adopted in a
 * follow-up, reported on and rated in three checks before, and then the check that runs.
 */
public final class CheckWorld {

    private static final List<String> NAMES = List.of("Lena", "Kenji", "Omar", "Sofia", "Priya", "Noah", "Tomás",
            "Maya", "Hanna", "Ines");
    private static final List<String> TITLES = List.of("Agree what a qualified lead is",
            "Advance notice before a campaign starts", "One place for current material",
            "Report back on the leads from trade fairs", "Field news reaches marketing");
    private static final String WORKS = "Both teams scored the same twenty leads and agreed on eighteen of them.";
    private static final String BETTER = "the two-line definition stood at the top of the lead form.";
    private static final String LONG = "Überall dieselben Preislisten, Datenblätter und Referenzen, ehe die Messe "
            + "beginnt, in allen Ländern, Sprachen und Donaudampfschifffahrtsgesellschaftskapitänskajüten; ";

    /** How far the room has rated the issues of the check that runs. */
    public enum Rated {
        NONE, TWO, ALL, REVEALED
    }

    /**
     * How large a world is.
     *
     * @param people present; half of each side
     * @param issues under way
     * @param reported whether reports have come; not for the last issue
     * @param longest whether every text is as long as its limit
     */
    public record Size(int people, int issues, Rated rated, boolean reported, boolean longest) {

        public static final Size USUAL = new Size(10, 5, Rated.REVEALED, true, false);
        public static final Size EMPTY = new Size(2, 1, Rated.NONE, false, false);
        public static final Size FEW = new Size(10, 5, Rated.TWO, true, false);
        public static final Size LARGE = new Size(40, 20, Rated.REVEALED, true, true);

        @Override
        public String toString() {
            return people + " people, " + issues + " issues, " + rated + (reported ? ", reported" : "")
                    + (longest ? ", long" : "");
        }
    }

    private final Size size;
    private State state = State.empty();
    private Instant at = Instant.parse("2026-01-20T08:00:00Z");
    private long key = 1;

    private CheckWorld(Size size) {
        this.size = size;
    }

    /** A check at a step: its first slot is over, the second runs; at its wins all slots are over. */
    public static State at(Step step, Size size) {
        CheckWorld world = new CheckWorld(size);
        world.begin();
        world.checksBefore();
        world.check(step);
        return world.state;
    }

    private void begin() {
        make(new PeopleMove.ImportPeople(IntStream.range(0, size.people)
                .mapToObj(each -> new PeopleMove.ImportPeople.Line(name(each),
                        each % 2 == 0 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new CycleMove.OpenCycle("Winter 2026", null, null, null, null, null));
        IntStream.range(0, size.issues)
                .forEach(each -> make(new IssueMove.RaiseIssue(title(each), null, null, null, null)));
        start(MeetingKind.PRIORITIZE, "2026-01-20T09:00:00Z");
        make(new IssueMove.MarkHot(ids(), "as the facilitator sees it"));
        make(new DuoMove.ProposeDuos(meeting().id(), null));
        make(new DuoMove.TakeDuos(meeting().id(), null));
        close();
        start(MeetingKind.FOLLOW_UP, "2026-02-10T09:00:00Z");
        List<Slot> slots = Slots.of(state, meeting().id());
        for (int i = 0; i < slots.size(); i++) {
            adopt(slots.get(i), i);
        }
        close();
    }

    /** The second is on trial until the check that runs, the last reworked. */
    private void adopt(Slot slot, int index) {
        long meeting = meeting().id();
        make(new SlotMove.StartSlot(meeting, slot.issue()));
        make(new SlotMove.DiscussSlot(meeting, slot.issue()));
        boolean trial = index == 1;
        make(new SlotMove.Decide(meeting, slot.issue(), trial ? DecisionKind.TRIAL : DecisionKind.ADOPT,
                words("We do it as proposed and look at it again", 500), null,
                trial ? LocalDate.of(2026, 6, 9) : null, null));
    }

    private void checksBefore() {
        for (int month = 3; month <= 5; month++) {
            start(MeetingKind.TEMPERATURE_CHECK, "2026-0" + month + "-10T08:00:00Z");
            if (month > 3 || size.people > 2) {
                run(month);
            }
            IntStream.range(0, Math.min(size.issues, 7)).forEach(this::action);
            close();
        }
    }

    private void run(int month) {
        make(new MeetingMove.GoToStep(meeting().id(), Step.SLOTS));
        for (Slot slot : reports()) {
            make(new SlotMove.StartSlot(meeting().id(), slot.issue()));
            report(slot);
            rate(slot, month - 2, size.people);
            make(new SlotMove.RevealRating(meeting().id(), slot.issue()));
            make(new SlotMove.EndSlot(meeting().id(), slot.issue()));
        }
    }

    private void action(int index) {
        make(new RecordMove.AddAction(words("Ask who can own the shared folder", 200),
                state.stream(Person.class).skip(index % size.people).findFirst().orElseThrow().id(),
                Meetings.day(meeting()).plusDays(20 + index), meeting().id(), ids().get(index % size.issues)));
    }

    private void check(Step step) {
        start(MeetingKind.TEMPERATURE_CHECK, "2026-06-09T08:00:00Z");
        if (step == Step.ATTENDANCE) {
            return;
        }
        make(new MeetingMove.GoToStep(meeting().id(), Step.ACTIONS));
        List<Action> actions = state.stream(Action.class).filter(each -> each.state() == ActionState.OPEN).toList();
        for (int i = 0; i < actions.size(); i++) {
            if (i % 7 != 3 && i % 7 != 5) {
                make(new RecordMove.SettleAction(actions.get(i).id(),
                        i % 7 == 1 ? ActionState.DROPPED : ActionState.DONE));
            }
        }
        if (step != Step.ACTIONS) {
            slots(step);
        }
        if (step != Step.SLOTS) {
            make(new MeetingMove.GoToStep(meeting().id(), step));
        }
    }

    private void slots(Step step) {
        make(new MeetingMove.GoToStep(meeting().id(), Step.SLOTS));
        List<Slot> slots = reports();
        boolean whole = step != Step.SLOTS;
        for (int i = 0; i < slots.size() && (whole || i < 2); i++) {
            boolean last = !whole && i == Math.min(1, slots.size() - 1);
            make(new SlotMove.StartSlot(meeting().id(), slots.get(i).issue()));
            if (size.reported && (i < slots.size() - 1 || !whole)) {
                report(slots.get(i));
            }
            at = at.plusSeconds(240);
            rated(slots.get(i));
            if (!last) {
                make(new SlotMove.EndSlot(meeting().id(), slots.get(i).issue()));
            }
        }
    }

    private void rated(Slot slot) {
        switch (size.rated) {
            case NONE -> {}
            case TWO -> make(new SlotMove.RateIssue(meeting().id(), slot.issue(), List.of(0, 0, 1, 1, 0)));
            case ALL -> rate(slot, 4, size.people);
            case REVEALED -> {
                rate(slot, 4, size.people);
                make(new SlotMove.RevealRating(meeting().id(), slot.issue()));
            }
        }
    }

    private void rate(Slot slot, int high, int people) {
        int top = people / 2 - slot.position() % 2;
        make(new SlotMove.RateIssue(meeting().id(), slot.issue(), switch (high) {
            case 1 -> List.of(1, people - top - 1, top, 0, 0);
            case 2 -> List.of(0, 1, top, people - top - 1, 0);
            case 3 -> List.of(0, 0, people - top - 1, top, 1);
            default -> List.of(0, 0, 1, top, people - top - 1);
        }));
    }

    private void report(Slot slot) {
        boolean stuck = slot.position() == 4;
        make(new GiveReport(slot.issue(), words(WORKS, 500), words(BETTER, 500),
                stuck ? IssueState.STUCK : slot.position() == 5 ? IssueState.IN_PROGRESS : IssueState.WORKING, 4, 60,
                stuck ? words("Half a day of somebody from IT, for the form", 200) : null,
                slot.position() % 2 == 0 ? Side.SALES : Side.MARKETING,
                words("for the twenty test calls", 200)));
    }

    private List<Slot> reports() {
        return Slots.of(state, meeting().id()).stream().filter(each -> each.kind() == SlotKind.REPORT).toList();
    }

    private List<Long> ids() {
        return state.stream(Issue.class).map(Issue::id).toList();
    }

    private Meeting meeting() {
        return Meetings.running(state).orElseThrow();
    }

    private void start(MeetingKind kind, String moment) {
        at = Instant.parse(moment);
        make(new MeetingMove.PlanMeeting(kind, details(moment)));
        long planned = state.stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        make(new MeetingMove.StartMeeting(planned, null));
        make(new MeetingMove.MarkAttendance(planned, state.stream(Person.class).map(Person::id).toList(),
                Mark.PRESENT));
        at = at.plusSeconds(600);
    }

    private static MeetingMove.Details details(String moment) {
        return new MeetingMove.Details(Instant.parse(moment).atZone(java.time.ZoneOffset.UTC).toLocalDateTime(),
                "Europe/Berlin", null, null, null, null, null, null, null, null, null, null);
    }

    private void close() {
        at = at.plusSeconds(1800);
        make(new MeetingMove.CloseMeeting(meeting().id(), null, "it is planned apart", null));
    }

    private void make(Move move) {
        at = at.plusSeconds(1);
        switch (Rules.apply(state, move, new Acting(at, null, 4182, key++))) {
            case Outcome.Accepted accepted -> state = accepted.state();
            case Outcome.Refused refused -> throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    private String name(int index) {
        if (size.longest) {
            return (index % 3 == 0 ? "Maximiliane-Alexandra von und zu Hohenlohe-Waldenburg-Schillingsfürst Nr. "
                    : "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte") + index;
        }
        return index < NAMES.size() ? NAMES.get(index) : NAMES.get(index % 10) + " " + (index / 10 + 1);
    }

    private String title(int index) {
        return size.longest ? words("", 116) + " " + index : TITLES.get(index % 5) + (index < 5 ? "" : " " + index);
    }

    private String words(String usual, int most) {
        return size.longest ? LONG.repeat(6).substring(0, most).strip() : usual;
    }
}
