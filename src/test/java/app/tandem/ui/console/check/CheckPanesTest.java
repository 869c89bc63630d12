package app.tandem.ui.console.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
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
import app.tandem.rules.Issues;
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
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A temperature check by keys and mouse, on a real workspace: four people, two duos, two issues. */
@ExtendWith(ApplicationExtension.class)
class CheckPanesTest {

    private static final int SECONDS = 20;
    private static final List<String> PEOPLE = List.of("Ada", "Hannah", "Bruno", "Ines");
    private static final String WORKS = "Nobody was surprised by the spring campaign";
    private static final String BETTER = "The dates of mailings could be in it too";

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private final StackPane shown = new StackPane();
    private final Showing showing = new Showing();
    private Workspace workspace;
    private StepPane pane;
    private ActionsPane actions;
    private ReportsPane reports;
    private WinsPane wins;
    private Stage stage;
    private Runnable stopListening;

    @Start
    void show(Stage primary) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        prepare();
        MeetingTools tools = new MeetingTools(Texts.english(), door(), showing, InstantSource.system(), words -> {});
        actions = new ActionsPane(tools);
        reports = new ReportsPane(tools);
        wins = new WinsPane(tools);
        pane = actions;
        stopListening = workspace.listen(Bridge.latest(this::draw));
        ScrollPane root = new ScrollPane(shown);
        root.setFitToWidth(true);
        Scene scene = new Scene(root, 700, 960);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, () -> pane.acts(), () -> true);
        draw(state());
        stage = new Stage();
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
        return (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
    }

    /** Draws the pane of the step where the check stands, with its cards beside below it. */
    private void draw(State now) {
        Meeting check = meeting();
        StepPane before = pane;
        pane = switch (check.step()) {
            case SLOTS -> reports;
            case WINS, CLOSE -> wins;
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

    @AfterEach
    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    @Test
    void anActionIsDoneDroppedOrOpenAgainByKeys(FxRobot robot) throws Exception {
        WaitForAsyncUtils.asyncFx(actions::entered).get(SECONDS, TimeUnit.SECONDS);
        await(() -> focused("action-" + action().id()));

        robot.type(KeyCode.DIGIT1);
        await(() -> action().state() == ActionState.DONE);
        await(() -> labels().contains("1 of 1 done"));
        robot.type(KeyCode.DIGIT2);
        await(() -> action().state() == ActionState.DROPPED);
        robot.type(KeyCode.DIGIT3);
        await(() -> action().state() == ActionState.OPEN);
    }

    @Test
    void aWholeReportNeedsTheKeyboardAlone(FxRobot robot) throws Exception {
        toSlots();
        focus(".check-work");
        robot.type(KeyCode.ENTER);
        await(() -> slot(0).state() == SlotState.PRESENTING && focused("report-works"));
        robot.write("We all knew");
        robot.type(KeyCode.TAB);
        await(() -> focused("report-better"));
        robot.write("mailings too");
        focus("#report-rating .toggle-button");
        robot.type(KeyCode.DIGIT4, KeyCode.TAB);
        await(() -> node("#report-state").isFocusWithin());
        focus("#report-save");
        robot.type(KeyCode.SPACE);
        await(() -> report().isPresent());

        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT5);
        await(() -> rating().counts().equals(List.of(0, 0, 0, 3, 1)));
        assertThat(rating().revealed()).isFalse();
        robot.type(KeyCode.H);
        await(() -> rating().revealed() && labels().contains("4.3"));
        robot.type(KeyCode.ENTER);
        await(() -> slot(0).state() == SlotState.REPORTED && showing.slot().get() == slot(1).id());

        assertThat(report()).hasValueSatisfying(each -> {
            assertThat(each.working()).isEqualTo("We all knew");
            assertThat(each.improvement()).isEqualTo("mailings too");
            assertThat(each.rating()).isEqualTo(4);
        });
    }

    @Test
    void aReportWithoutAnExampleIsRefusedBesideItsFieldAndStays(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#report-works", "short");
        write("#report-better", BETTER);
        fire("#report-save");
        await(() -> labels().stream().anyMatch(each -> each.startsWith("“What works” ")));

        assertThat(report()).isEmpty();
        assertThat(typed("#report-works")).isEqualTo("short");
        write("#report-works", WORKS);
        await(() -> labels().stream().noneMatch(each -> each.startsWith("“What works” ")));
        fire("#report-save");
        await(() -> labels().contains("The duo’s own rating is needed, 1 to 5."));
        assertThat(report()).isEmpty();
    }

    @Test
    void aRatingOfSixIsRefusedInWords(FxRobot robot) throws Exception {
        toSlots();
        started();
        focus("#report-rating .toggle-button");
        robot.type(KeyCode.DIGIT6);
        await(() -> labels().contains("The duo’s own rating must be 1 to 5, this is 6."));
        robot.type(KeyCode.DIGIT2);
        await(() -> labels().stream().noneMatch(each -> each.contains("this is 6")));
    }

    @Test
    void moreRatingsThanPeopleAreRefusedAndStayTyped(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#count-4", "3");
        await(() -> workspace.state().stream(RoomRating.class).anyMatch(each -> each.rated() == 3));
        write("#count-5", "9");
        await(() -> labels().contains("The ratings must be at most 4 in all, the people present."));

        assertThat(typed("#count-5")).isEqualTo("9");
        assertThat(rating().rated()).isEqualTo(3);
        assertThat(node("#reveal").isDisabled()).as("what stands there is not what would be revealed").isTrue();
        fire("#count-less-4");
        write("#count-5", "2");
        await(() -> rating().counts().equals(List.of(0, 0, 0, 2, 2)));
        await(() -> labels().stream().noneMatch(each -> each.startsWith("The ratings must")));
        await(() -> !node("#reveal").isDisabled());
    }

    @Test
    void fewerThanThreeRatingsSaySoInsteadOfAMean(FxRobot robot) throws Exception {
        toSlots();
        started();
        assertThat(node("#reveal").isDisabled()).isTrue();
        write("#count-2", "2");
        await(() -> !node("#reveal").isDisabled());
        assertThat(labels()).doesNotContain("3 ratings are needed for a mean");
        fire("#reveal");
        await(() -> labels().contains("3 ratings are needed for a mean"));
        assertThat(node("#count-2").isDisabled()).isTrue();
    }

    @Test
    void whatIsRevealedIsHiddenFromTheStageAndShownAgain(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#count-3", "4");
        await(() -> !node("#reveal").isDisabled());
        fire("#reveal");
        await(() -> rating().revealed() && text("#reveal").equals("Hide"));
        fire("#reveal");
        await(() -> showing.hidden().get() && text("#reveal").equals("Show"));
        fire("#reveal");
        await(() -> !showing.hidden().get());
    }

    @Test
    void whatIsTypedInTheFrameOfTheRevealIsStillCounted(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#count-4", "1");
        await(() -> !node("#reveal").isDisabled());
        WaitForAsyncUtils.asyncFx(() -> {
            ((TextInputControl) node("#count-4")).setText("2");
            ((TextInputControl) node("#count-5")).setText("1");
            ((ButtonBase) node("#reveal")).fire();
        }).get(SECONDS, TimeUnit.SECONDS);
        await(() -> rating().revealed());
        assertThat(rating().counts()).containsExactly(0, 0, 0, 2, 1);
    }

    @Test
    void duoAndRoomThatDifferAreWorthTalkingAbout(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        write("#count-1", "3");
        await(() -> !node("#reveal").isDisabled());
        fire("#reveal");
        await(() -> labels().contains("Worth talking about: the duo says 4, the room 1.0."));
    }

    @Test
    void stuckSaysWhatHelpIsWanted(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        toggle("#report-state", 2);
        await(() -> seen("#report-help") && focused("report-help"));
        fire("#report-save");
        await(() -> labels().stream().anyMatch(each -> each.startsWith("“Help wanted: what, and from whom”")));
        assertThat(report().orElseThrow().state()).isNotEqualTo(IssueState.STUCK);

        write("#report-help", "Half a day of somebody from IT");
        fire("#report-save");
        await(() -> report().orElseThrow().state() == IssueState.STUCK);
        toggle("#report-state", 1);
        fire("#report-save");
        await(() -> report().orElseThrow().state() == IssueState.WORKING && labels().contains("Saved"));
        assertThat(report().orElseThrow().help()).isEqualTo("Half a day of somebody from IT");
    }

    @Test
    void creditNeedsASideAndAReason(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        write("#report-credit", "for the twenty test calls");
        fire("#report-save");
        await(() -> labels().stream().anyMatch(each -> each.startsWith("“Credit given” ")));
        toggle("#report-credit-to", 0);
        fire("#report-save");
        await(() -> report().orElseThrow().credit() != null);
        assertThat(report().orElseThrow().credit().to()).isEqualTo(Side.SALES);
    }

    @Test
    void correctedWordsReplaceNoReport(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        long first = report().orElseThrow().id();
        write("#report-works", WORKS + " at all");
        fire("#report-save");
        await(() -> report().orElseThrow().working().endsWith("at all"));
        assertThat(report().orElseThrow().id()).isEqualTo(first);
        write("#report-progress", "80");
        fire("#report-save");
        await(() -> report().orElseThrow().progress() == 80);
        assertThat(report().orElseThrow().id()).isNotEqualTo(first);
    }

    @Test
    void progressBeyondAllIsRefused(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        write("#report-progress", "101");
        fire("#report-save");
        await(() -> labels().stream().anyMatch(each -> each.startsWith("“Progress” ")));
        assertThat(typed("#report-progress")).isEqualTo("101");
    }

    @Test
    void blameIsHintedAtAndBlocksNothing(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#report-works", "They never asked, and it was always their fault");
        await(() -> labels().stream()
                .anyMatch(each -> each.startsWith("“never”, “always”, “fault” can sound like blame.")));
        write("#report-better", BETTER);
        toggle("#report-rating", 3);
        fire("#report-save");
        await(() -> report().isPresent());
    }

    @Test
    void whatWasTypedOfOneIssueStaysWhileAnotherIsLookedAt(FxRobot robot) throws Exception {
        toSlots();
        write("#report-works", "Half a sentence");
        robot.type(KeyCode.ESCAPE);
        focus("#reveal");
        look(slot(1));
        await(() -> typed("#report-works").isEmpty());
        look(slot(0));
        await(() -> typed("#report-works").equals("Half a sentence"));
    }

    @Test
    void anUnfinishedReportHoldsTheWayOnUntilItIsPutOff(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#report-works", "Half");
        fire("#next-report");
        await(() -> seen("#next-without"));
        assertThat(slot(0).state()).isEqualTo(SlotState.PRESENTING);
        fire("#next-without");
        await(() -> slot(0).state() == SlotState.REPORTED);
        assertThat(report()).isEmpty();
        look(slot(0));
        await(() -> typed("#report-works").equals("Half"));
    }

    @Test
    void aMissingReportIsNamedNeutrallyAndTheLastSlotLeadsToTheWins(FxRobot robot) throws Exception {
        toSlots();
        for (int i = 0; i < 2; i++) {
            int now = i;
            fire("#next-report");
            await(() -> slot(now).state() == SlotState.PRESENTING);
            fire("#next-report");
            await(() -> slot(now).state() == SlotState.REPORTED);
        }
        await(() -> meeting().step() == Step.WINS);
        make(new GoToStep(meeting().id(), Step.SLOTS));
        await(() -> labels().contains("no report"));
    }

    @Test
    void nobodyOfADuoHereComesLastOrNotAtAll(FxRobot robot) throws Exception {
        long first = slot(0).issue();
        Duo duo = Issues.duo(state(), first).orElseThrow();
        make(new MarkAttendance(meeting().id(), List.of(duo.sales(), duo.marketing()), Mark.LEFT));
        toSlots();
        await(() -> seen("#slot-postpone"));
        assertThat(node("#next-report").isDisabled()).isTrue();
        fire("#slot-postpone");
        await(() -> Slots.of(state(), meeting().id()).getLast().issue() == first);
        await(() -> seen("#slot-skip") && !seen("#slot-postpone"));
        fire("#slot-skip");
        await(() -> Slots.last(state(), first).orElseThrow().state() == SlotState.NOT_PRESENTED);
    }

    @Test
    void aReportForAClosedMeetingIsRefusedInWords(FxRobot robot) throws Exception {
        toSlots();
        write("#report-works", WORKS);
        write("#report-better", BETTER);
        toggle("#report-rating", 3);
        make(new CloseMeeting(meeting().id(), null, "no more", null));
        fire("#report-save");
        await(() -> labels().stream().anyMatch(each -> each.startsWith("This meeting is closed")));

        assertThat(typed("#report-works")).isEqualTo(WORKS);
        assertThat(state().stream(Report.class)).isEmpty();
    }

    @Test
    void twoPressesInOneFrameGiveOneReport(FxRobot robot) throws Exception {
        toSlots();
        started();
        write("#report-works", WORKS);
        write("#report-better", BETTER);
        toggle("#report-rating", 3);
        WaitForAsyncUtils.asyncFx(() -> {
            ((ButtonBase) node("#report-save")).fire();
            ((ButtonBase) node("#report-save")).fire();
        }).get(SECONDS, TimeUnit.SECONDS);
        await(() -> report().isPresent() && labels().contains("Saved"));
        assertThat(state().stream(Report.class)).hasSize(1);
    }

    @Test
    void anIssueIsDoneForGoodWithANoteAtTheWins(FxRobot robot) throws Exception {
        toSlots();
        started();
        fill();
        make(new SlotMove.EndSlot(meeting().id(), slot(0).issue()));
        make(new GoToStep(meeting().id(), Step.WINS));
        await(() -> labels().contains(WORKS));
        fire("#finish-1");
        await(() -> focused("finish-note"));
        robot.write("Done");
        robot.type(KeyCode.ENTER);
        await(() -> labels().stream().anyMatch(each -> each.startsWith("“What closes it” ")));
        robot.write(" and nobody asks any more");
        robot.type(KeyCode.ENTER);
        await(() -> state().get(Issue.class, issues().getFirst()).state() == IssueState.DONE);
        await(() -> labels().contains("By the cadence: every month."));
        fire("#wins-close");
        await(() -> meeting().step() == Step.CLOSE);
    }

    private void toSlots() throws Exception {
        make(new GoToStep(meeting().id(), Step.SLOTS));
        await(() -> seen("#next-report"));
    }

    private void started() throws Exception {
        fire("#next-report");
        await(() -> slot(0).state() == SlotState.PRESENTING && text("#next-report").equals("Next issue"));
    }

    private void fill() throws Exception {
        write("#report-works", WORKS);
        write("#report-better", BETTER);
        toggle("#report-rating", 3);
        fire("#report-save");
        await(() -> report().isPresent() && node("#report-save").isDisabled());
    }

    private void look(Slot slot) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> showing.slot().set(slot.id())).get(SECONDS, TimeUnit.SECONDS);
    }

    private Slot slot(int index) {
        return Slots.of(state(), meeting().id()).stream().filter(each -> each.issue() == issues().get(index))
                .findFirst().orElseThrow();
    }

    private Optional<Report> report() {
        return Reports.at(state(), meeting().id(), slot(0).issue());
    }

    private RoomRating rating() {
        return RoomRatings.at(state(), meeting().id(), slot(0).issue()).orElseThrow();
    }

    private Action action() {
        return state().stream(Action.class).findFirst().orElseThrow();
    }

    private List<Long> issues() {
        return state().stream(Issue.class).map(Issue::id).toList();
    }

    private long id(String name) {
        return People.active(state(), name).orElseThrow().id();
    }

    private State state() {
        return workspace.state();
    }

    private Meeting meeting() {
        return state().stream(Meeting.class).reduce((one, later) -> later).orElseThrow();
    }

    private void make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    private void write(String field, String words) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> ((TextInputControl) node(field)).setText(words)).get(SECONDS,
                TimeUnit.SECONDS);
    }

    private String typed(String field) {
        return ((TextInputControl) node(field)).getText();
    }

    private void toggle(String segments, int index) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> node(segments).lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast).toList().get(index).fire()).get(SECONDS, TimeUnit.SECONDS);
    }

    private void fire(String button) throws Exception {
        await(() -> seen(button));
        WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) node(button)).fire()).get(SECONDS, TimeUnit.SECONDS);
    }

    private void focus(String query) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> node(query).requestFocus()).get(SECONDS, TimeUnit.SECONDS);
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private Node node(String query) {
        return shown.lookupAll(query).stream().filter(CheckPanesTest::visible).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + query));
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }

    private boolean seen(String query) {
        return shown.lookupAll(query).stream().anyMatch(CheckPanesTest::visible);
    }

    private static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> labels() {
        return shown.lookupAll(".label").stream().filter(CheckPanesTest::visible).map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }

    private void await(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get(SECONDS, TimeUnit.SECONDS));
    }
}
