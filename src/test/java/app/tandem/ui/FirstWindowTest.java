package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.RecordMove;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The way from the welcome screen to a workspace's home and back, with a real workspace. */
@ExtendWith(ApplicationExtension.class)
class FirstWindowTest {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile CountDownLatch hold = new CountDownLatch(0);
    private final Supplier<Workspace> opened = new Supplier<>() {

        private @Nullable Workspace made;

        @Override
        public Workspace get() {
            made = made == null ? Workspace.create(chosen) : made;
            return made;
        }
    };
    private final Settings settings = new Settings(folder.resolve(UUID.randomUUID().toString()));
    private Stage stage;
    private Path chosen;

    @Start
    void show(Stage primary) {
        Texts texts = Texts.english();
        stage = new Stage();
        chosen = folder.resolve("North " + System.identityHashCode(this) + ".tandem");
        Windows windows = new Windows(stage, texts, settings);
        FirstWindow window = new FirstWindow(windows, texts, new Chosen(), new Mishaps(texts, windows));
        window.whenGone(gone::countDown);
        window.showWelcome();
    }

    @AfterEach
    void close() throws Exception {
        WaitForAsyncUtils.asyncFx(stage::hide);
        assertThat(gone.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        settings.close();
    }

    @Test
    void aNewWorkspaceLeadsFromTwoListsOfNamesToItsPlannedForumOnHome(FxRobot robot) throws Exception {
        robot.clickOn("#new");

        Wait.until(() -> shown(robot, ".setup-page"));
        assertThat(focused().getId()).isEqualTo("names-sales");
        press(() -> robot.lookup("#names-sales").queryAs(TextArea.class).setText("Lena\nOmar"));
        press(() -> robot.lookup("#names-marketing").queryAs(TextArea.class).setText("Kenji\nSofia"));
        press(robot.lookup("#plan").queryAs(Button.class)::fire);
        Wait.until(() -> home(robot).isPresent());
        assertThat(robot.lookup(".next-meeting .title").queryLabeled().getText()).isEqualTo("Open forum");
        press(robot.lookup("#to-people").queryAs(Button.class)::fire);
        assertThat(robot.lookup("#people-list").queryListView().getItems()).hasSize(4);
        assertThat(title()).isEqualTo(chosen.getFileName().toString().replace(".tandem", "") + " – Tandem");
        assertThat(chosen.resolve("workspace.mv.db")).exists();
    }

    @Test
    void theKeysAreShownBeforeAWorkspaceIsOpenToo(FxRobot robot) throws Exception {
        robot.type(KeyCode.F1);
        assertThat(shown(robot, ".key-sheet")).isTrue();
        assertThat(focused().getId()).isEqualTo("close-keys");

        robot.type(KeyCode.ESCAPE);

        assertThat(shown(robot, ".key-sheet")).isFalse();
        assertThat(focused().getId()).isEqualTo("new");
    }

    @Test
    void whatCannotBeOpenedIsSaidAndAnotherWayCanBeTaken(FxRobot robot) throws Exception {
        robot.clickOn("#open");

        Wait.until(() -> robot.lookup(".trouble").queryLabeled().isVisible());
        assertThat(robot.lookup(".trouble").queryLabeled().getText()).contains("There is nothing at");
        assertThat(robot.lookup("#new").queryButton().isDisabled()).isFalse();
        assertThat(focused().getId()).isEqualTo("open");
    }

    @Test
    void howFarTheSampleHasComeIsSaidUntilItIsThere(FxRobot robot) throws Exception {
        hold = new CountDownLatch(1);
        robot.clickOn("#sample");

        Wait.until(() -> robot.lookup(".busy").queryLabeled().getText().contains("3 of 5"));
        assertThat(robot.lookup("#new").queryButton().isDisabled()).isTrue();
        assertThat(focused()).isSameAs(robot.lookup(".busy").query());
        hold.countDown();

        Wait.until(() -> home(robot).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused().getId()).isEqualTo("next-act");
    }

    @Test
    void whatOneDoesNextHasTheFocusWhenAWorkspaceIsOpened(FxRobot robot) throws Exception {
        opened(robot);

        Node act = robot.lookup("#next-act").query();
        Wait.until(act::isFocused);
    }

    @Test
    void homeDrawsWhatWasPublishedWhoeverMadeTheMove(FxRobot robot) throws Exception {
        addAction(opened(robot));

        Wait.until(() -> shown(robot, ".text-of-action"));
        assertThat(robot.lookup(".text-of-action").queryLabeled().getText()).isEqualTo("Ask IT for the folder");
    }

    @Test
    void theHotButtonsAreCountedBesideTheWayToTheIssues(FxRobot robot) throws Exception {
        Workspace workspace = opened(robot);
        accepted(workspace.apply(new OpenCycle("Spring", null, null, null, null, null), Stamp.NOW));
        long issue = accepted(workspace.apply(new RaiseIssue("One calendar", null, null, null, null), Stamp.NOW))
                .made(Issue.class).findFirst().orElseThrow().id();
        accepted(workspace.apply(new MarkHot(List.of(issue), "the fair is in spring"), Stamp.NOW));

        Wait.until(() -> robot.lookup("#hot-button-count").queryLabeled().getText().equals("1"));
        assertThat(robot.lookup("#to-issues").queryButton().getAccessibleText()).isEqualTo("Issues, 1 hot button");
    }

    @Test
    void anActionIsTickedThroughTheDoorAndTakenBackAtOnce(FxRobot robot) throws Exception {
        addAction(opened(robot));
        Wait.until(() -> shown(robot, ".action"));

        press(robot.lookup(".action .check-box").queryAs(CheckBox.class)::fire);
        Wait.until(() -> !shown(robot, ".action") && shown(robot, ".toast"));
        assertThat(robot.lookup(".toast > .label").queryLabeled().getText()).isEqualTo("Done: Ask IT for the folder");

        press(robot.lookup("#undo").queryAs(Button.class)::fire);
        Wait.until(() -> shown(robot, ".action"));
    }

    @Test
    void leavingAWorkspaceClosesItAndLeadsBackToTheWelcome(FxRobot robot) throws Exception {
        robot.clickOn("#new");
        Wait.until(() -> shown(robot, ".setup-page"));

        press(robot.lookup("#workspace").queryAs(MenuButton.class).getItems().getFirst()::fire);

        Wait.until(() -> shown(robot, ".welcome"));
        Workspace.open(chosen).close();
    }

    @Test
    void theKeyLSwitchesBetweenLightAndDark(FxRobot robot) throws Exception {
        Color before = ground(robot);

        robot.press(KeyCode.L).release(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(ground(robot)).isNotEqualTo(before);
    }

    private Workspace opened(FxRobot robot) throws Exception {
        robot.clickOn("#sample");
        Wait.until(() -> home(robot).isPresent());
        return opened.get();
    }

    private static void addAction(Workspace workspace) {
        Outcome.Accepted lena = accepted(
                workspace.apply(new PeopleMove.AddPerson("Lena", Side.SALES, null), Stamp.NOW));
        long owner = lena.made(Person.class).findFirst().orElseThrow().id();
        accepted(workspace.apply(new RecordMove.AddAction("Ask IT for the folder", owner,
                LocalDate.now().plusDays(3), null, null), Stamp.NOW));
    }

    private static Outcome.Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return (Outcome.Accepted) outcome;
    }

    private Node focused() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> stage.getScene().getFocusOwner()).get();
    }

    private String title() throws Exception {
        return WaitForAsyncUtils.asyncFx(stage::getTitle).get();
    }

    private static Optional<Node> home(FxRobot robot) {
        return robot.lookup(".home").tryQuery();
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Color ground(FxRobot robot) {
        return (Color) robot.lookup(".app-name").<Labeled>queryAs(Labeled.class).getTextFill();
    }

    private static void press(Runnable act) {
        WaitForAsyncUtils.asyncFx(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Beginnings in which the person has chosen already; the sample is the workspace that the test has open. */
    private final class Chosen extends Beginnings {

        Chosen() {
            super((path, progress) -> {
                progress.reached(3, 5);
                Bridge.await(hold);
                return opened.get();
            }, stage);
        }

        @Override
        Optional<Path> newFolder(Texts texts) {
            return Optional.of(chosen);
        }

        @Override
        Optional<Path> existingFolder(Texts texts) {
            return Optional.of(folder.resolve("nowhere.tandem"));
        }
    }
}
