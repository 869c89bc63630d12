package app.tandem.ui;

import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.DeskMove.SaveProposal;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.Rules;
import app.tandem.rules.SlotMove.CountFist;
import app.tandem.rules.SlotMove.Decide;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A follow-up of any size, made by moves: its duos have their issues, and its slots are played as far as asked. */
public final class FollowUpWorld {

    private static final List<String> NAMES = List.of("Lena", "Kenji", "Omar", "Sofia", "Priya", "Noah", "Tomás",
            "Maya", "Hanna", "Ines");
    private static final List<String> TITLES = List.of("Agree what a qualified lead is",
            "Report back on the leads from trade fairs", "One place for current material",
            "Advance notice before a campaign starts", "Case studies that fit real customers",
            "Field news reaches marketing");
    private static final String LONG = "Überall dieselben Preislisten, Datenblätter und Referenzen, ehe die Messe "
            + "beginnt, und zwar in allen Ländern, Sprachen und Donaudampfschifffahrtsgesellschaftskapitänskajüten; "
            + "wer sie braucht, findet sie in einem Ordner, ohne zu fragen, und sieht zugleich, von wann sie sind. ";

    /**
     * How large it is.
     *
     * @param people present; half of each side
     * @param slots one for each issue
     * @param longest whether every text is as long as its limit
     */
    public record Size(int people, int slots, boolean longest) {
        public static final Size USUAL = new Size(10, 6, false);
        public static final Size SMALL = new Size(2, 1, false);
        public static final Size LARGE = new Size(40, 20, true);

        @Override
        public String toString() {
            return people + " people, " + slots + " slots" + (longest ? ", long" : "");
        }
    }

    private final Size size;
    private State state = State.empty();
    private Instant at = Instant.parse("2025-10-21T08:00:00Z");
    private long key = 1;

    private FollowUpWorld(Size size) {
        this.size = size;
    }

    /** A follow-up that has begun on 6 November at 10:20 in Berlin, everybody present, at its plan. */
    public static FollowUpWorld of(Size size) {
        return of(size, Instant.parse("2025-11-06T09:20:00Z"));
    }

    /** The same, begun at another moment. */
    public static FollowUpWorld of(Size size, Instant start) {
        FollowUpWorld world = new FollowUpWorld(size);
        world.prepare();
        world.at = start;
        world.make(new PlanMeeting(MeetingKind.FOLLOW_UP, new Details(
                LocalDateTime.ofInstant(start, ZoneId.of("Europe/Berlin")), "Europe/Berlin", null, null, null, null,
                null, null, null, 7, 12, null)));
        world.make(new StartMeeting(world.state.stream(Meeting.class).findFirst().orElseThrow().id(), null));
        world.make(new MarkAttendance(world.meeting().id(), world.state.stream(Person.class).map(Person::id).toList(),
                Mark.PRESENT));
        return world.at(Step.PLAN);
    }

    private void prepare() {
        make(new ImportPeople(IntStream.range(0, size.people).mapToObj(each -> new ImportPeople.Line(name(each),
                each % 2 == 0 ? Side.SALES : Side.MARKETING, null)).toList()));
        make(new OpenCycle("Autumn 2025", null, null, null, null, null));
        IntStream.range(0, size.slots)
                .forEach(each -> make(new RaiseIssue(title(each), null, null, null, null)));
        make(new MarkHot(ids(), "as the facilitator sees it"));
        List<Long> people = state.stream(Person.class).map(Person::id).toList();
        for (int i = 0; i < size.people; i += 2) {
            make(new FormDuo(people.get(i), people.get(i + 1)));
        }
        List<Long> duos = state.stream(Duo.class).map(Duo::id).toList();
        for (int i = 0; i < size.slots; i++) {
            make(new Assign(ids().get(i), duos.get((i + 1) % duos.size()), LocalDate.of(2025, 11, 4)));
            if (i % 3 != 2) {
                make(proposal(ids().get(i)));
            }
        }
    }

    private SaveProposal proposal(long issue) {
        return size.longest
                ? new SaveProposal(issue, words(500), IntStream.range(0, 10).mapToObj(each -> words(160)).toList(),
                        words(300), words(300), null, null, null)
                : new SaveProposal(issue, "One call list for each fair, and everybody sees what became of it",
                        List.of("One call list per fair, shared on the last day",
                                "Sales marks each: called, met, no fit", "Marketing reads the list on day 14"),
                        "Measured by leads reported back", "Nobody asks twice", null, null, null);
    }

    private List<Long> ids() {
        return state.stream(Issue.class).map(Issue::id).toList();
    }

    public State state() {
        return state;
    }

    public Meeting meeting() {
        return Meetings.running(state).orElseThrow();
    }

    /** The issue of the slot in a place, from 1. */
    public long issue(int place) {
        return Slots.of(state, meeting().id()).get(place - 1).issue();
    }

    public FollowUpWorld at(Step step) {
        make(new GoToStep(meeting().id(), step));
        return this;
    }

    public FollowUpWorld later(Duration by) {
        at = at.plus(by);
        return this;
    }

    /** The slot in a place begins. */
    public FollowUpWorld presents(int place) {
        make(new StartSlot(meeting().id(), issue(place)));
        return this;
    }

    /** It has been presented for 6:48 and is discussed, with things said for it and against. */
    public FollowUpWorld discusses(int place) {
        presents(place).later(Duration.ofSeconds(407));
        make(new DiscussSlot(meeting().id(), issue(place)));
        say(place, NoteKind.SUPPORT, "One list is easier than three mails", "Day 14 fits the sales week");
        say(place, NoteKind.CONCERN, "Who keeps the list during holidays?", "Small fairs may not need a list");
        return this;
    }

    private void say(int place, NoteKind kind, String one, String other) {
        make(new AddNote(meeting().id(), kind, size.longest ? words(500) : one, issue(place), null));
        make(new AddNote(meeting().id(), kind, other, issue(place), null));
    }

    /** The room has discussed for four minutes and raised its hands; the clock stands. */
    public FollowUpWorld counts(int place, Integer... hands) {
        discusses(place).later(Duration.ofSeconds(230));
        make(new PauseTimer(meeting().id(), true));
        List<Integer> all = new ArrayList<>(List.of(hands));
        while (all.size() < 6) {
            all.add(0);
        }
        make(new CountFist(meeting().id(), issue(place), all));
        return this;
    }

    /** It is adopted, whatever the hands say. */
    public FollowUpWorld adopts(int place) {
        make(new Decide(meeting().id(), issue(place), DecisionKind.ADOPT,
                size.longest ? words(500) : "From the spring fair on, sales reports every lead back.",
                "We try it all the same", null, null));
        return this;
    }

    /** It is adopted, and two people have something to do. */
    public FollowUpWorld decides(int place) {
        make(new Decide(meeting().id(), issue(place), DecisionKind.ADOPT,
                size.longest ? words(500)
                        : "From the spring fair on, sales reports every lead back within 14 days on one "
                                + "shared list; Sofia reads it out on day 14.",
                null, null, null));
        act(place, "Set up the shared call list", 1);
        act(place, "Name a deputy for holidays", 0);
        return this;
    }

    /** Somebody of the duo is to do something. */
    public FollowUpWorld act(int place, String what, int who) {
        List<Long> people = People.voters(state, meeting());
        make(new AddAction(size.longest ? words(200) : what, people.get((who + 2) % people.size()),
                LocalDate.of(2025, 11, 13), meeting().id(), issue(place)));
        return this;
    }

    /** Everybody of a slot's duo leaves the room. */
    public FollowUpWorld leaves(int place, int howMany) {
        Duo duo = Issues.duo(state, issue(place)).orElseThrow();
        make(new MarkAttendance(meeting().id(), List.of(duo.sales(), duo.marketing()).subList(0, howMany),
                Mark.ABSENT));
        return this;
    }

    public Slot slot(int place) {
        return Slots.of(state, meeting().id()).get(place - 1);
    }

    public Outcome.Accepted make(Move move) {
        at = at.plusSeconds(1);
        return switch (Rules.apply(state, move, new Acting(at, null, 4182, key++))) {
            case Outcome.Accepted accepted -> {
                state = accepted.state();
                yield accepted;
            }
            case Outcome.Refused refused -> throw new AssertionError(move + " was refused: " + refused.refusal());
        };
    }

    private String name(int index) {
        if (size.longest) {
            return (index % 3 == 0 ? "Maximiliane-Alexandra von und zu Hohenlohe-Waldenburg-Schillingsfürst Nr. "
                    : "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte") + index;
        }
        return index < NAMES.size() ? NAMES.get(index) : NAMES.get(index % 10) + " " + (index / 10 + 1);
    }

    private String title(int index) {
        return size.longest ? words(116) + " " + index
                : TITLES.get(index % TITLES.size()) + (index < 6 ? "" : " " + index);
    }

    private static String words(int most) {
        return LONG.repeat(3).substring(0, most).strip();
    }
}
