package app.tandem.ui.console.forum;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.ResponseSide;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.PassTurn;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.Meetings;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** An open forum to look at: people of both sides in turn, and answers. */
public final class ForumWorld {

    public static final Instant START = Instant.parse("2025-10-14T08:00:00Z");
    public static final String LONGEST = "One calendar with every campaign, fair, mailing and launch, kept by both "
            .repeat(4).substring(0, 279) + ".";
    private static final List<String> SALES = List.of("Tomás", "Priya", "Lena", "Omar", "Hanna");
    private static final List<String> MARKETING = List.of("Maya", "Sofia", "Kenji", "Noah", "Ines");
    private static final List<String> ANSWERS = List.of("Tell us before a campaign starts",
            "Agree what a qualified lead is", "Report back on the leads from the trade fair",
            "One folder with the current brochures, nothing older", "Write down what customers say about our prices",
            "Case studies from companies of our customers’ size", "Ask two salespeople before a brochure is printed",
            "Say which leads were called, and when", "One calendar for fairs, mailings and launches",
            "Look at the same three numbers every month", "Spend a day a month on customer visits together");

    private final List<Consumer<State>> watchers = new ArrayList<>();
    private State state = State.empty();
    private long seed = 7;

    private ForumWorld(List<String> sales, List<String> marketing) {
        List<ImportPeople.Line> lines = new ArrayList<>();
        sales.forEach(each -> lines.add(new ImportPeople.Line(each, Side.SALES, null)));
        marketing.forEach(each -> lines.add(new ImportPeople.Line(each, Side.MARKETING, null)));
        make(new ImportPeople(lines));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        make(new PlanMeeting(MeetingKind.OPEN_FORUM, null));
        make(new StartMeeting(meetingId(), null));
        make(new MarkAttendance(meetingId(), state.stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
    }

    /** The ten of the design. */
    public static ForumWorld ten() {
        return new ForumWorld(SALES, MARKETING);
    }

    /** So many people, half of each side, some with the longest names. */
    public static ForumWorld of(int people) {
        return new ForumWorld(names("Sa", people / 2), names("Ma", people - people / 2));
    }

    private static List<String> names(String letters, int count) {
        return IntStream.range(0, count).mapToObj(i -> i % 7 == 3
                ? (letters + i + "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragtenstelle")
                        .substring(0, 80)
                : letters + i).toList();
    }

    public Accepted make(Move move) {
        Outcome outcome = attempt(move);
        if (outcome instanceof Refused refused) {
            throw new AssertionError(move + ": " + refused.refusal());
        }
        return (Accepted) outcome;
    }

    /** Makes a move if the rules let it. */
    public Outcome attempt(Move move) {
        Outcome outcome = Rules.apply(state, move, new Acting(START.plusSeconds(state.seq()), null, seed++, seed));
        if (outcome instanceof Accepted accepted) {
            state = accepted.state();
            watchers.forEach(each -> each.accept(state));
        }
        return outcome;
    }

    public void watch(Consumer<State> draws) {
        watchers.add(draws);
    }

    public State state() {
        return state;
    }

    public Meeting meeting() {
        return state.get(Meeting.class, meetingId());
    }

    private long meetingId() {
        return state.stream(Meeting.class).findFirst().orElseThrow().id();
    }

    public ForumWorld at(Step step) {
        make(new GoToStep(meetingId(), step));
        return this;
    }

    public ForumWorld sharing() {
        at(Step.SHARING);
        make(new BeginSharing(meetingId()));
        return this;
    }

    /** Answers in turns; the words are short ones that come again and again. */
    public ForumWorld answered(int count) {
        for (int i = 0; i < count; i++) {
            make(new Respond(meetingId(), ANSWERS.get(i % ANSWERS.size()), null, null, true));
        }
        return this;
    }

    public ForumWorld passed() {
        make(new PassTurn(meetingId()));
        return this;
    }

    /** Answers that come in at once, of both sides in turn. */
    public ForumWorld filled(int count, String text) {
        if (count > 0) {
            make(new ImportResponses(meetingId(),
                    IntStream.range(0, count)
                            .mapToObj(i -> new ImportResponses.Answer(text, ResponseSide.values()[i % 3], null))
                            .toList()));
        }
        return this;
    }

    public long id(String name) {
        return People.active(state, name).orElseThrow().id();
    }

    public ForumWorld marked(String name, Mark mark) {
        make(new MarkAttendance(meetingId(), List.of(id(name)), mark));
        return this;
    }
}
