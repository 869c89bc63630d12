package app.tandem.ui.console.check;

import app.tandem.model.Action;
import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.DuoMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.Reports;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.SlotMove;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.Wait;
import app.tandem.ui.console.meeting.ClosePane;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A temperature check in a window, on a real workspace: four people, two duos, two issues. */
final class CheckRoom {

    static final int SECONDS = 20;
    private static final List<String> PEOPLE = List.of("Ada", "Hannah", "Bruno", "Ines");
    static final String WORKS = "Nobody was surprised by the spring campaign";
    static final String BETTER = "The dates of mailings could be in it too";

    private final AtomicInteger underWay = new AtomicInteger();
    private final Bridge bridge = new Bridge();
    private final StackPane shown = new StackPane();
    final Showing showing = new Showing();
    private final Workspace workspace;
    private StepPane pane;
    final ActionsPane actions;
    private final ReportsPane reports;
    private final WinsPane wins;
    private final ClosePane close;
    private final Stage stage = new Stage();
    private final Runnable stopListening;

    /** On the JavaFX thread. */
    CheckRoom(Path folder) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        prepare();
        MeetingTools tools = new MeetingTools(Texts.english(), door(), showing, InstantSource.system(), words -> {});
        actions = new ActionsPane(tools);
        reports = new ReportsPane(tools);
        wins = new WinsPane(tools);
        close = new ClosePane(tools, new Nowhere());
        pane = actions;
        stopListening = workspace.listen(Bridge.latest(this::draw));
        ScrollPane root = new ScrollPane(shown);
        root.setFitToWidth(true);
        Scene scene = new Scene(root, 700, 960);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, () -> pane.acts(), () -> true);
        draw(state());
        stage.setScene(scene);
        stage.show();
    }

    private void prepare() {
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) % 2 == 0 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, 2, null));
        List.of("Campaigns are known before", "Leads are followed up")
                .forEach(each -> make(new RaiseIssue(each, null, null, null, null)));
        begin(MeetingKind.PRIORITIZE);
        make(new IssueMove.MarkHot(issues(), "as we see it"));
        make(new DuoMove.ProposeDuos(meeting().id(), null));
        make(new DuoMove.TakeDuos(meeting().id(), null));
        make(new CloseMeeting(meeting().id(), null, "planned apart", null));
        begin(MeetingKind.FOLLOW_UP);
        issues().forEach(this::adopt);
        make(new AddAction("Ask who owns the folder", id("Ada"), Meetings.day(meeting()).plusDays(3), meeting().id(),
                null));
        make(new CloseMeeting(meeting().id(), null, "planned apart", null));
        begin(MeetingKind.TEMPERATURE_CHECK);
        make(new GoToStep(meeting().id(), Step.ACTIONS));
    }

    private void begin(MeetingKind kind) {
        make(new PlanMeeting(kind, null));
        make(new StartMeeting(
                state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
    }

    private void adopt(long issue) {
        make(new SlotMove.StartSlot(meeting().id(), issue));
        make(new SlotMove.DiscussSlot(meeting().id(), issue));
        make(new SlotMove.Decide(meeting().id(), issue, DecisionKind.ADOPT, "We do it as proposed", null, null, null));
    }

    private Door door() {
        return (move, made, refused) -> {
            underWay.incrementAndGet();
            bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
                draw(state());
                switch (outcome) {
                    case Outcome.Accepted accepted -> made.accept(accepted);
                    case Outcome.Refused why -> refused.accept(why.refusal());
                }
                underWay.decrementAndGet();
            }, wrong -> {
                throw new AssertionError(wrong);
            });
        };
    }

    /** Draws the pane of the step where the check stands, with its cards beside below it. */
    private void draw(State now) {
        Meeting check = meeting();
        StepPane before = pane;
        pane = switch (check.step()) {
            case SLOTS -> reports;
            case WINS -> wins;
            case CLOSE -> close;
            default -> actions;
        };
        pane.show(now, check);
        if (before != pane || shown.getChildren().isEmpty()) {
            VBox all = new VBox(pane.work());
            all.getChildren().addAll(pane.left());
            pane.primary().ifPresent(each -> all.getChildren().add(each));
            all.getChildren().forEach(each -> ((Region) each).setMinHeight(Region.USE_PREF_SIZE));
            shown.getChildren().setAll(all);
        }
    }

    void close() throws Exception {
        Wait.until(() -> underWay.get() == 0);
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    void toSlots() throws Exception {
        make(new GoToStep(meeting().id(), Step.SLOTS));
        // What scrolls is there a pulse later than what does not.
        Wait.until(() -> sees("#next-report") && sees("#report-works"));
    }

    void started() throws Exception {
        fire("#next-report");
        Wait.until(() -> slot(0).state() == SlotState.PRESENTING && text("#next-report").equals("Next issue"));
    }

    void fill() throws Exception {
        write("#report-works", WORKS);
        write("#report-better", BETTER);
        toggle("#report-rating", 3);
        fire("#report-save");
        Wait.until(() -> report().isPresent() && node("#report-save").isDisabled());
    }

    void look(Slot slot) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> showing.slot().set(slot.id())).get(SECONDS, TimeUnit.SECONDS);
    }

    Slot slot(int index) {
        return Slots.of(state(), meeting().id()).stream().filter(each -> each.issue() == issues().get(index))
                .findFirst().orElseThrow();
    }

    Optional<Report> report() {
        return Reports.at(state(), meeting().id(), slot(0).issue());
    }

    RoomRating rating() {
        return RoomRatings.at(state(), meeting().id(), slot(0).issue()).orElseThrow();
    }

    Action action() {
        return state().stream(Action.class).findFirst().orElseThrow();
    }

    List<Long> issues() {
        return state().stream(Issue.class).map(Issue::id).toList();
    }

    long id(String name) {
        return People.active(state(), name).orElseThrow().id();
    }

    State state() {
        return workspace.state();
    }

    Meeting meeting() {
        return state().stream(Meeting.class).reduce((one, later) -> later).orElseThrow();
    }

    void make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    void write(String field, String words) throws Exception {
        Wait.until(() -> sees(field));
        WaitForAsyncUtils.asyncFx(() -> ((TextInputControl) node(field)).setText(words)).get(SECONDS,
                TimeUnit.SECONDS);
    }

    String typed(String field) {
        return ((TextInputControl) node(field)).getText();
    }

    void toggle(String segments, int index) throws Exception {
        Wait.until(() -> sees(segments));
        WaitForAsyncUtils.asyncFx(() -> node(segments).lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast).toList().get(index).fire()).get(SECONDS, TimeUnit.SECONDS);
    }

    void fire(String button) throws Exception {
        Wait.until(() -> sees(button));
        WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) node(button)).fire()).get(SECONDS, TimeUnit.SECONDS);
    }

    void focus(String query) throws Exception {
        Wait.until(() -> sees(query));
        WaitForAsyncUtils.asyncFx(() -> node(query).requestFocus()).get(SECONDS, TimeUnit.SECONDS);
    }

    boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    Node node(String query) {
        return shown.lookupAll(query).stream().filter(CheckRoom::visible).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + query));
    }

    /** What the pane that is shown gives to say. */
    String says() {
        return pane.script().say();
    }

    String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    boolean sees(String query) {
        return shown.lookupAll(query).stream().anyMatch(CheckRoom::visible);
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    List<String> labels() {
        return shown.lookupAll(".label").stream().filter(CheckRoom::visible).map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }

    /** What keys do now. */
    Set<Keys> keys() {
        return pane.acts().keySet();
    }

    private static final class Nowhere implements Onward {

        @Override
        public void meeting(long id) {}

        @Override
        public void home() {}
    }
}
