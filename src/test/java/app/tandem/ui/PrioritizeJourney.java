package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Pairing;
import app.tandem.model.Pairing.Pair;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.Pairings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Voting;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** From the close of the forum to who does what by when, and the close of the second meeting. */
final class PrioritizeJourney {

    private static final List<String> TITLES = List.of("Advance notice of what is planned",
            "One place for current material", "Market news reaches marketing", "Feedback on every lead within a week",
            "Agree on what a qualified lead is", "Time in each other's shoes", "Material that both had a say in",
            "Buyer personas made together", "Know which campaign a lead came from", "The same numbers in both reports",
            "One message from campaign to first call", "A map of the customer's steps", "One person to ask",
            "Short meetings about what works");
    /** The issue that each answer goes to, by number; 0 is parked. */
    private static final int[] GOES_TO = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 5, 5, 5, 6, 6, 6, 0, 7, 7, 7, 2, 2,
            8, 8, 9, 9, 10, 10, 11, 12, 12, 13, 13, 14, 14, 5, 5, 5};
    private static final List<Integer> HOT = List.of(1, 2, 3, 4, 5, 6);

    private final Journey journey;
    private final Hands hands;
    private final JourneyMoves moves;
    private final LocalDate due = LocalDate.now().plusDays(21);

    PrioritizeJourney(Journey journey) {
        this.journey = journey;
        this.hands = journey.hands();
        this.moves = journey.moves();
    }

    void play() {
        hands.press("go-on");
        journey.at(Step.ATTENDANCE);
        journey.allHere(2, Journey.names());
        group();
        rename();
        clarify();
        vote();
        markHot();
        pair();
        journey.close(2, LocalDate.now().plusDays(28), 0, 0, 0, 0, 0, 0, 3, 6, 4, 1);
    }

    private void group() {
        hands.press("step-next");
        journey.at(Step.GROUP);
        hands.at("answers");
        int from = 0;
        while (from < GOES_TO.length) {
            int to = from;
            while (to < GOES_TO.length && GOES_TO[to] == GOES_TO[from]) {
                to++;
            }
            take(GOES_TO[from], IntStream.rangeClosed(from + 1, to).boxed().toList());
            from = to;
        }
        hands.readOnStage(TITLES.getFirst());
    }

    /** The first of the answers that are left go to an issue, which is a new one where it is the next. */
    private void take(int issue, List<Integer> answers) {
        int left = GOES_TO.length - answers.getFirst() + 1;
        hands.until(left + " answers are left", () -> items() == left);
        hands.at("answers");
        answers.stream().skip(1).forEach(each -> hands.together(KeyCode.SHIFT, KeyCode.DOWN));
        if (issue == 0) {
            hands.keys(KeyCode.K);
            moves.did("parkResponses", Map.of("responses", answers));
        } else if (issue > issues()) {
            raise(issue, answers);
        } else {
            add(issue, answers);
        }
    }

    private int items() {
        return hands.node("#answers", ListView.class).getItems().size();
    }

    private long issues() {
        return journey.state().stream(Issue.class).count();
    }

    private void raise(int issue, List<Integer> answers) {
        String title = TITLES.get(issue - 1);
        hands.keys(KeyCode.G);
        hands.at("new-title");
        hands.writes("new-title", title);
        hands.keys(KeyCode.ENTER);
        journey.until(title, now -> issues() == issue);
        assertThat(journey.state().stream(Response.class).filter(each -> each.issue() != null
                && each.issue() == issue(issue).id()).map(Response::number)).containsExactlyElementsOf(answers);
        moves.did("raiseIssue", Map.of("title", title, "responses", answers));
    }

    private void add(int issue, List<Integer> answers) {
        hands.keys(KeyCode.M);
        hands.at("choose");
        hands.writes("choose", Integer.toString(issue));
        hands.keys(KeyCode.ENTER);
        moves.did("groupResponses", Map.of("issue", issue, "responses", answers));
    }

    private void rename() {
        journey.until("all are grouped", now -> now.stream(Response.class).filter(each -> each.issue() != null)
                .count() == IntStream.of(GOES_TO).filter(each -> each > 0).count());
        hands.tabTo("issue-1");
        hands.keys(KeyCode.F2);
        hands.writes("rename", "Advance notice before a campaign starts");
        hands.keys(KeyCode.ENTER);
        journey.until("another title", now -> issue(1).title().equals("Advance notice before a campaign starts"));
        hands.readOnStage("Advance notice before a campaign starts");
        moves.did("correctIssue", Map.of("issue", 1, "title", "Advance notice before a campaign starts"));
    }

    private Issue issue(int number) {
        return journey.state().stream(Issue.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    private void clarify() {
        journey.on(Step.CLARIFY);
        hands.at("clarify-issues");
        hands.readOnStage(issue(1).title());
        hands.keys(KeyCode.ENTER);
        hands.readOnStage(issue(2).title());
        journey.until("the second issue's time runs", now -> Meetings.running(now)
                .flatMap(each -> Timers.current(now, each)).isPresent());
    }

    private void vote() {
        journey.on(Step.VOTE);
        hands.press("open-vote");
        journey.until("the vote is open", now -> Voting.open(now).isPresent());
        moves.did("openRound", Map.of("meeting", 2, "dots", 5, "most", 2));
        List<String> voters = Journey.voters().toList();
        IntStream.range(0, voters.size()).forEach(each -> cast(voters.get(each), dots(each), each + 1));
        hands.onStage(".disc", voters.size());
        hands.press("reveal");
        moves.did("revealRound", Map.of("round", "open"));
        journey.at(Step.REVEAL);
    }

    /** What a voter gives: five dots, spread so that six issues lead clearly. */
    private static Map<Integer, Integer> dots(int voter) {
        Map<Integer, Integer> dots = new LinkedHashMap<>();
        dots.put(1 + voter % 3, 2);
        dots.put(4 + voter % 3, 2);
        dots.put(7 + voter % 4, 1);
        return dots;
    }

    private void cast(String name, Map<Integer, Integer> dots, int voted) {
        hands.press("voter-" + person(name));
        hands.at("ballot-1");
        int row = 1;
        for (Map.Entry<Integer, Integer> each : dots.entrySet()) {
            for (; row < each.getKey(); row++) {
                hands.keys(KeyCode.DOWN);
            }
            hands.keys(KeyCode.getKeyCode(each.getValue().toString()));
        }
        hands.keys(KeyCode.ENTER);
        journey.until(name + " has voted", now -> Voting.roll(now, Voting.open(now).orElseThrow().id())
                .size() == voted);
        hands.sees("#reveal");
        moves.did("castBallot", Map.of("round", "open", "person", name, "dots", dots));
    }

    private long person(String name) {
        return journey.state().stream(Person.class).filter(each -> People.name(journey.state(), each.id()).equals(name))
                .findFirst().orElseThrow().id();
    }

    private void markHot() {
        assertThat(journey.state().stream(Round.class)).hasSize(1);
        hands.readOnStage(issue(1).title());
        assertThat(hands.reads("#mark-hot")).contains("6");
        hands.keys(KeyCode.UP);
        hands.until("the line is above the sixth",
                () -> hands.node("#mark-hot", Labeled.class).getText().contains("5"));
        hands.keys(KeyCode.DOWN, KeyCode.ENTER);
        journey.until("six are hot", now -> hot(now).equals(HOT));
        moves.did("markHot", Map.of("issues", HOT));
    }

    private static List<Integer> hot(State state) {
        return state.stream(Issue.class).filter(each -> each.state() == IssueState.HOT).map(Issue::number).toList();
    }

    private void pair() {
        journey.on(Step.PAIR);
        propose();
        lock();
        propose();
        hands.writes("due", due.toString());
        hands.press("confirm-duos");
        journey.until("duos have it", now -> hot(now).isEmpty());
        moves.did("takeDuos", Map.of("meeting", 2, "due", due));
        hands.readOnStage(issue(1).title());
    }

    private void propose() {
        long before = journey.state().seq();
        hands.keys(KeyCode.P);
        journey.until("duos are proposed", now -> now.seq() > before && pairing(now).isPresent());
        moves.did("proposeDuos", Map.of("meeting", 2));
    }

    private Optional<Pairing> pairing(State state) {
        return Pairings.of(state, journey.meeting(2).id());
    }

    /** Locks the first duo, which stays as it is then. */
    private void lock() {
        hands.keys(KeyCode.ENTER);
        journey.until("a duo is locked", now -> locked(now).size() == 1);
        Pair pair = locked(journey.state()).getFirst();
        moves.did("lockPair", Map.of("meeting", 2, "sales", People.name(journey.state(), pair.sales()), "marketing",
                People.name(journey.state(), pair.marketing()), "locked", true));
    }

    private List<Pair> locked(State state) {
        return pairing(state).stream().flatMap(each -> each.pairs().stream()).filter(Pair::locked).toList();
    }
}
