package app.tandem.ui.console.pair;

import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.stage.Showing;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A prioritizing meeting at its Pair step, and a pane that is drawn for each of its states. */
final class PairWorld {

    static final Texts TEXTS = Texts.english();
    static final Instant START = Instant.parse("2025-10-21T08:00:00Z");

    private State state = State.empty();
    private long seed = 7;
    private final PairPane pane = new PairPane(new MeetingTools(TEXTS, (move, made, refused) -> {
        switch (attempt(move)) {
            case Outcome.Accepted accepted -> made.accept(accepted);
            case Outcome.Refused why -> refused.accept(why.refusal());
        }
    }, new Showing(), InstantSource.fixed(START), said -> {}));

    private PairWorld(List<String> sales, List<String> marketing, List<String> hot, boolean doubleDuty) {
        List<ImportPeople.Line> lines = new ArrayList<>();
        sales.forEach(each -> lines.add(new ImportPeople.Line(each, Side.SALES, null)));
        marketing.forEach(each -> lines.add(new ImportPeople.Line(each, Side.MARKETING, null)));
        make(new ImportPeople(lines));
        make(new OpenCycle("Autumn", null, null, null, null, doubleDuty));
        (hot.isEmpty() ? List.of("An issue that is not hot") : hot)
                .forEach(each -> make(new RaiseIssue(each, null, null, null, null)));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, marketing.contains("Ines") ? run("Ines") : null));
        make(new StartMeeting(meeting().id(), null));
        make(new MarkAttendance(meeting().id(), state.stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        if (!hot.isEmpty()) {
            make(new MarkHot(state.stream(Issue.class).map(Issue::id).toList(), "the room said so"));
        }
        make(new GoToStep(meeting().id(), Step.PAIR));
    }

    private Details run(String name) {
        return new Details(null, null, null, null, id(name), null, null, null, null, null, null, null);
    }

    /** The ten of the design and its six hot buttons; Ines runs the meeting. */
    static PairWorld ten() {
        return new PairWorld(List.of("Lena", "Omar", "Priya", "Tomás", "Hanna"),
                List.of("Sofia", "Noah", "Kenji", "Maya", "Ines"),
                List.of("Agree what a qualified lead is", "Report back on the leads from trade fairs",
                        "Advance notice before a campaign starts", "One place for current material",
                        "Case studies that fit real customers", "Field news reaches marketing"),
                false);
    }

    /** So many of each side, all names and titles as long as may be, and so many hot buttons. */
    static PairWorld of(int sales, int marketing, int hot, boolean doubleDuty) {
        return new PairWorld(names("S", sales), names("M", marketing), IntStream.range(0, hot)
                .mapToObj(i -> (i + " One calendar with every campaign, fair, mailing and launch, kept by both ")
                        .repeat(2).substring(0, 119) + ".")
                .toList(), doubleDuty);
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> i % 5 == 1
                ? (letter + i + "indfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragtenstellen")
                        .substring(0, 80)
                : letter + i + "ara").toList();
    }

    PairWorld planned(String start) {
        make(new PlanMeeting(MeetingKind.FOLLOW_UP, new Details(LocalDateTime.parse(start), null, null, null, null,
                null, null, null, null, 7, 12, null)));
        return this;
    }

    PairPane pane() {
        pane.show(state, meeting());
        return pane;
    }

    Outcome attempt(Move move) {
        Outcome outcome = Rules.apply(state, move, new Acting(START.plusSeconds(state.seq()), null, seed++, seed));
        if (outcome instanceof Outcome.Accepted accepted) {
            state = accepted.state();
            state.stream(Meeting.class).filter(Meeting::running).findFirst()
                    .ifPresent(each -> pane.show(state, each));
        }
        return outcome;
    }

    void make(Move move) {
        if (attempt(move) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + ": " + refused.refusal());
        }
    }

    State state() {
        return state;
    }

    Meeting meeting() {
        return state.stream(Meeting.class).findFirst().orElseThrow();
    }

    PairView view() {
        return PairViews.of(state, meeting());
    }

    long id(String name) {
        return People.active(state, name).orElseThrow().id();
    }
}
