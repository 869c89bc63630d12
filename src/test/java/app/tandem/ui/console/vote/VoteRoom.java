package app.tandem.ui.console.vote;

import static app.tandem.ui.LivePane.press;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.ui.Bridge;
import app.tandem.ui.Keyboard;
import app.tandem.ui.LivePane;
import app.tandem.ui.Texts;
import app.tandem.ui.Wait;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.KeyWords;
import app.tandem.ui.stage.Showing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The steps of a vote and its result in a window, on a real workspace: six people, four issues, two to become hot. */
final class VoteRoom {

    static final List<String> PEOPLE = List.of("Ada", "Bruno", "Cleo", "Hannah", "Ines", "Jona");
    private static final Texts TEXTS = Texts.english();
    private static final List<String> ISSUES = List.of("Leads", "Campaigns", "Prices", "Brochures");

    private final LivePane live;
    private final StackPane shown = new StackPane();
    private final Region beside = new Region();
    private @Nullable StepPane drawn;
    private final VotePane vote;
    private final RevealPane reveal;

    VoteRoom(Path folder) {
        live = new LivePane(folder);
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) < 3 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, 2, null));
        ISSUES.forEach(each -> make(new RaiseIssue(each, null, null, null, null)));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        live.start();
        make(new GoToStep(meeting().id(), Step.VOTE));
        MeetingTools tools = new MeetingTools(TEXTS, live.door(), new Showing(), InstantSource.system(),
                words -> {});
        vote = new VotePane(tools);
        reveal = new RevealPane(tools);
        ScrollPane root = new ScrollPane(new VBox(shown, beside));
        root.setFitToWidth(true);
        live.show(root, 660, 900, this::draw);
        Keyboard.listen(live.scene(), () -> pane(meeting()).acts(), () -> true);
    }

    private StepPane pane(Meeting meeting) {
        return meeting.step() == Step.REVEAL ? reveal : vote;
    }

    private void draw(State now, Meeting meeting) {
        StepPane pane = pane(meeting);
        pane.show(now, meeting);
        if (pane != drawn) {
            drawn = pane;
            VBox all = new VBox(pane.work());
            pane.primary().ifPresent(all.getChildren()::add);
            shown.getChildren().setAll(all);
            pane.entered();
        }
    }

    /** Whether something is in the column that scrolls. */
    boolean scrolls(String css) {
        return reveal.work().lookup(css) != null;
    }

    void close() throws Exception {
        live.close();
    }

    State state() {
        return live.state();
    }

    Meeting meeting() {
        return live.meeting();
    }

    void make(Move move) {
        live.make(move);
    }

    Outcome attempt(Move move) {
        return live.attempt(move);
    }

    Scene scene() {
        return live.scene();
    }

    void requestFocus() {
        shown.requestFocus();
    }

    /** Gives the focus to something else than the step, as a card beside it is. */
    void focusBeside() {
        beside.requestFocus();
    }

    /** Opens a vote with the usual dots on all issues. */
    void open() throws Exception {
        make(new OpenRound(meeting().id(), null, null, null, null));
        Wait.until(() -> seen("#voter-" + person("Ada")));
    }

    /** Everybody gives both dots to one issue, named by its number. */
    void cast(List<Integer> numbers) {
        for (int i = 0; i < PEOPLE.size(); i++) {
            make(new CastBallot(round().id(), person(PEOPLE.get(i)), Map.of(issues().get(numbers.get(i) - 1), 2)));
        }
    }

    /** Opens a vote, casts it and goes on to its result. */
    void revealed(List<Integer> numbers) throws Exception {
        open();
        cast(numbers);
        make(new RevealRound(round().id()));
        make(new GoToStep(meeting().id(), Step.REVEAL));
        Wait.until(() -> seen("#mark-hot"));
    }

    List<IssueState> states() {
        return issues().stream().map(each -> state().get(Issue.class, each).state()).toList();
    }

    List<Long> issues() {
        return state().stream(Issue.class).map(Issue::id).toList();
    }

    long person(String name) {
        return state().stream(Person.class).filter(each -> People.name(state(), each.id()).equals(name)).findFirst()
                .orElseThrow().id();
    }

    Round round() {
        LongStream ids = state().stream(Round.class).mapToLong(Round::id);
        return state().get(Round.class, ids.max().orElseThrow());
    }

    Node node(String css) {
        return scene().getRoot().lookupAll(css).stream().filter(LivePane::seen).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + css));
    }

    boolean seen(String css) {
        return scene().getRoot().lookupAll(css).stream().anyMatch(LivePane::seen);
    }

    String text(String css) {
        return ((Labeled) node(css)).getText();
    }

    List<String> labels() {
        return shown.lookupAll(".label").stream().filter(LivePane::seen).map(each -> ((Labeled) each).getText())
                .toList();
    }

    /** What keys do now, as the key bar says it. */
    List<String> keys() throws Exception {
        return Bridge.ask(() -> vote.acts().keySet().stream().filter(each -> !KeyWords.caps(TEXTS, each).isEmpty())
                .map(each -> String.join(" ", KeyWords.caps(TEXTS, each)) + " " + KeyWords.words(TEXTS, each))
                .toList());
    }

    boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    void focus(String css) throws Exception {
        Wait.until(() -> seen(css));
        press(() -> node(css).requestFocus());
    }

    void fire(String css) throws Exception {
        Wait.until(() -> seen(css));
        press(() -> ((ButtonBase) node(css)).fire());
    }
}
