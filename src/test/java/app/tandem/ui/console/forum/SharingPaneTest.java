package app.tandem.ui.console.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.People;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Sharing by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class SharingPaneTest {

    private static final int SECONDS = 20;
    private static final List<String> PEOPLE = List.of("Ada", "Bruno", "Hannah", "Ines");

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private Workspace workspace;
    private SharingPane pane;
    private Stage stage;
    private Path chosen;
    private Runnable stopListening;

    @Start
    void show(Stage primary) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) < 2 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        make(new PlanMeeting(MeetingKind.OPEN_FORUM, null));
        make(new StartMeeting(meeting().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        make(new GoToStep(meeting().id(), Step.SHARING));
        Door door = (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
        pane = new SharingPane(Panes.tools(door), (title, before) -> Optional.ofNullable(chosen));
        stopListening = workspace.listen(Bridge.latest(this::draw));
        draw(state());
        HBox root = new HBox(pane.left().getFirst(), pane.work());
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        Scene scene = new Scene(root, 900, 700);
        Theme.LIGHT.dress(scene);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        pane.entered();
    }

    @AfterEach
    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    @Test
    void whereNoAnswersAreYetAListIsOneButtonAway(FxRobot robot) throws Exception {
        robot.clickOn("#paste-first");

        await(() -> list(robot).isFocused());
    }

    @Test
    void whatIsPastedIsAddedByControlAndEnter(FxRobot robot) throws Exception {
        robot.clickOn("#paste");
        press(() -> list(robot).setText("One calendar\nTwo calls"));
        assertThat(labels(robot, "#add-answers .key-cap")).containsExactly("Ctrl Enter");

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        await(() -> answers().size() == 2);
    }

    @Test
    void withNothingToAddControlAndEnterDoNothing(FxRobot robot) {
        robot.clickOn("#paste");
        long before = state().seq();

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(list(robot).getText()).isEmpty();
        assertThat(state().seq()).isEqualTo(before);
    }

    @Test
    void enterBeginsSharingAndThenSavesAndMovesOn(FxRobot robot) throws Exception {
        robot.clickOn("#begin-sharing");
        await(() -> turn().isPresent());
        long first = turn().orElseThrow();

        type(robot, "Fewer leads, better ones");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        await(() -> answers().size() == 1 && field(robot).getText().isEmpty());
        assertThat(turn()).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(answers().getFirst().text()).isEqualTo("Fewer leads, better ones");
        assertThat(answers().getFirst().author()).isNull();
        assertThat(answers().getFirst().side().name()).isEqualTo(
                People.side(state(), first, Objects.requireNonNull(meeting().schedule().day())).name());
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(labels(robot, ".turn-card .heading")).containsExactly(name(turn().orElseThrow()) + "’s turn");
    }

    @Test
    void twoEntersInOneFrameMakeOneAnswer(FxRobot robot) throws Exception {
        begin();
        press(() -> {
            field(robot).setText("One calendar");
            enter(field(robot));
            enter(field(robot));
        });

        await(() -> field(robot).getText().isEmpty());
        settle();
        assertThat(answers()).hasSize(1);
    }

    @Test
    void whatIsTypedWhileAnAnswerIsSavedStays(FxRobot robot) throws Exception {
        begin();
        press(() -> {
            field(robot).setText("One calendar");
            enter(field(robot));
            field(robot).appendText("Two more");
        });

        await(() -> answers().size() == 1);
        settle();
        assertThat(field(robot).getText()).isEqualTo("Two more");
    }

    @Test
    void anAnswerThatIsRefusedStaysTypedWithTheReasonUnderTheField(FxRobot robot) throws Exception {
        begin();
        Optional<Long> before = turn();
        type(robot, "no");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        await(() -> !labels(robot, ".entry > .refusing").isEmpty());
        assertThat(labels(robot, ".entry > .refusing"))
                .containsExactly("The text needs 3 to 280 characters, this has 2.");
        assertThat(field(robot).getText()).isEqualTo("no");
        assertThat(turn()).isEqualTo(before);
        assertThat(answers()).isEmpty();
    }

    @Test
    void passingMovesOnAndAskBeforeWhatIsTypedIsLeft(FxRobot robot) throws Exception {
        begin();
        Optional<Long> first = turn();
        press(act(Keys.PASS));
        await(() -> !turn().equals(first));

        Optional<Long> second = turn();
        press(() -> field(robot).setText("An afterthought"));
        press(act(Keys.PASS));
        assertThat(labels(robot, ".offer > .label").getFirst()).startsWith("This answer is not saved.");
        settle();
        assertThat(turn()).isEqualTo(second);

        press(act(Keys.PASS));
        await(() -> !turn().equals(second));
        assertThat(field(robot).getText()).isEqualTo("An afterthought");
        assertThat(answers()).isEmpty();
    }

    @Test
    void whoIsAwayIsPassedOver(FxRobot robot) throws Exception {
        begin();
        List<Long> order = SharingRounds.of(state(), meeting().id()).orElseThrow().order();
        make(new MarkAttendance(meeting().id(), List.of(order.get(1)), Mark.LEFT));
        press(() -> field(robot).setText("One calendar"));
        press(act(Keys.SAVE));

        await(() -> turn().equals(Optional.of(order.get(2))));
        await(() -> labels(robot, ".place .stands").contains("away"));
    }

    @Test
    void whoWishesSignsOneAnswerAndTheNextIsUnsignedAgain(FxRobot robot) throws Exception {
        begin();
        long first = turn().orElseThrow();
        robot.clickOn("#sign");
        type(robot, "I call every lead");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> answers().size() == 1 && field(robot).getText().isEmpty());
        assertThat(answers().getFirst().author()).isEqualTo(first);

        type(robot, "Prices on one page");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        await(() -> answers().size() == 2);
        assertThat(answers().getLast().author()).isNull();
    }

    @Test
    void onceEverybodyPassedAnAnswerStillCountsForTheSideThatIsChosen(FxRobot robot) throws Exception {
        begin();
        for (int i = 0; i < PEOPLE.size(); i++) {
            Optional<Long> now = turn();
            press(act(Keys.PASS));
            await(() -> !turn().equals(now));
        }
        await(() -> labels(robot, ".turn-card .heading").contains("Everyone has passed"));

        robot.clickOn("#side-marketing");
        type(robot, "One more thing");
        robot.clickOn("#save-answer");
        await(() -> answers().size() == 1);
        assertThat(answers().getFirst().side()).isEqualTo(ResponseSide.MARKETING);
    }

    @Test
    void aMillionCharactersDoNotGoInAndWhatWasTypedStays(FxRobot robot) throws Exception {
        begin();
        press(() -> field(robot).setText("Short answers "));
        long took = clocked(() -> paste(field(robot), "x".repeat(1_000_000)));

        assertThat(field(robot).getText()).isEqualTo("Short answers ");
        assertThat(labels(robot, ".entry > .refusing").getFirst()).contains("1,000,000");
        assertThat(took).isLessThan(500);
    }

    @Test
    void severalLinesAreOfferedAsAList(FxRobot robot) throws Exception {
        begin();
        press(() -> paste(field(robot), "One calendar\nTwo calls\n"));
        assertThat(field(robot).getText()).isEmpty();

        robot.clickOn("#take-lines");
        assertThat(robot.lookup("#list").queryAs(TextArea.class).getText()).startsWith("One calendar\nTwo calls");
        assertThat(robot.lookup("#add-answers").queryButton().getText()).isEqualTo("Add 2");
        robot.clickOn("#add-answers");
        await(() -> answers().size() == 2);
        await(() -> field(robot).isFocused());
    }

    @Test
    void oneLineWithItsBreakIsTyped(FxRobot robot) throws Exception {
        begin();
        press(() -> paste(field(robot), "One calendar\r\n"));

        assertThat(field(robot).getText()).isEqualTo("One calendar");
    }

    @Test
    void tenThousandPastedLinesAreRefusedAtOnceAndStay(FxRobot robot) throws Exception {
        begin();
        robot.clickOn("#paste");
        String lines = String.join("\n", IntStream.range(0, 10_000).mapToObj(i -> "Answer " + i).toList());
        long took = clocked(() -> paste(list(robot), lines));

        assertThat(labels(robot, ".adding > .refusing"))
                .containsExactly("The list may hold 200 lines at most, this has 10,000.");
        assertThat(robot.lookup("#add-answers").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#clear-list").queryButton().isVisible()).isTrue();
        assertThat(took).isLessThan(500);
        robot.clickOn("#clear-list");
        assertThat(list(robot).isVisible()).isTrue();
        assertThat(answers()).isEmpty();
    }

    @Test
    void aPastedListFlagsWhatIsTooShortTooLongAndThereTwiceAndCutsNothing(FxRobot robot) throws Exception {
        begin();
        robot.clickOn("#paste");
        press(() -> list(robot).setText(
                String.join("\n", "One calendar", "One calendar", "no", "x".repeat(281), "", "Two calls")));

        assertThat(robot.lookup("#add-answers").queryButton().getText()).isEqualTo("Add 3, leave 2 out");
        List<SheetLine> lines = lines(robot);
        assertThat(lines).extracting(SheetLine::id).containsExactly(1L, 2L, 3L, 4L, 6L);
        assertThat(lines.get(1).remark()).contains("line 1");
        assertThat(labels(robot, ".sheet-row:flagged .flag")).containsExactly(
                "The text needs 3 to 280 characters, this has 2.", "The text needs 3 to 280 characters, this has 281.");
        assertThat(lines.get(3).text()).hasSize(281);
    }

    @Test
    void aFileIsReadWithSidesAndWhatIsWrongIsPutRightInItsRow(FxRobot robot) throws Exception {
        begin();
        choose("answers.csv", "text,side,mood\nOne calendar,sales,good\nno,marketing,bad\n".getBytes(
                StandardCharsets.UTF_8));
        robot.clickOn("#csv");
        await(() -> robot.lookup("#add-answers").queryAllAs(Button.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().equals("Add 1, leave 1 out")));
        assertThat(labels(robot, ".remarks").getFirst()).contains("mood");

        SheetList sheet = sheet(robot);
        press(() -> {
            sheet.getSelectionModel().select(1);
            sheet.correctSelected();
        });
        press(() -> {
            TextArea corrected = (TextArea) sheet.lookup("#correct-field");
            corrected.setText("Not so many meetings");
            enter(corrected);
        });
        press(() -> addButton(robot).fire());

        await(() -> answers().size() == 2);
        assertThat(answers()).extracting(Response::side).containsExactly(ResponseSide.SALES, ResponseSide.MARKETING);
    }

    @Test
    void aFileThatIsNoTextAndOneThatIsTooLongAreRefusedInPlainWords(FxRobot robot) throws Exception {
        begin();
        byte[] binary = new byte[4096];
        new Random(5).nextBytes(binary);
        choose("picture.csv", binary);
        robot.clickOn("#csv");
        await(() -> labels(robot, ".adding > .refusing").stream().anyMatch(each -> each.contains("must be text")));

        press(() -> leaveButton(robot).fire());
        choose("long.csv", ("text\n" + "One calendar\n".repeat(1001)).getBytes(StandardCharsets.UTF_8));
        robot.clickOn("#csv");
        await(() -> labels(robot, ".adding > .refusing").stream().anyMatch(each -> each.contains("1,000 records")));
        assertThat(addButton(robot).isDisabled()).isTrue();
        assertThat(answers()).isEmpty();
    }

    @Test
    void anAnswerIsCorrectedWhereItStandsAndParkedByKeys(FxRobot robot) throws Exception {
        begin();
        press(() -> field(robot).setText("One calender"));
        press(act(Keys.SAVE));
        await(() -> answers().size() == 1);
        ListView<?> list = robot.lookup("#answers").queryAs(ListView.class);
        await(() -> list.getItems().size() == 1);
        press(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.press(KeyCode.F2).release(KeyCode.F2);
        press(() -> {
            TextArea corrected = (TextArea) list.lookup("#correct-field");
            assertThat(corrected.getText()).isEqualTo("One calender");
            corrected.setText("no");
            enter(corrected);
        });
        await(() -> !labels(robot, ".corrector > .refusing").isEmpty());
        press(() -> {
            TextArea corrected = (TextArea) list.lookup("#correct-field");
            corrected.setText("One calendar");
            enter(corrected);
        });
        await(() -> answers().getFirst().text().equals("One calendar"));
        settle();
        press(act(Keys.PARK));
        await(() -> answers().getFirst().state() == ResponseState.PARKED);
    }

    private void begin() throws Exception {
        make(new BeginSharing(meeting().id()));
        await(() -> stage.getScene().lookup("#answer").isVisible() && pane.acts().containsKey(Keys.PASS));
        press(() -> draw(state()));
        press(pane::entered);
    }

    private void choose(String name, byte[] content) throws IOException {
        chosen = Files.write(folder.resolve(System.identityHashCode(this) + name), content);
    }

    private Runnable act(Keys key) {
        return Objects.requireNonNull(pane.acts().get(key));
    }

    private static void type(FxRobot robot, String words) {
        robot.clickOn("#answer");
        robot.write(words, 0);
    }

    private static void enter(TextArea field) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
    }

    private static void paste(TextArea field, String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        field.paste();
    }

    private static TextArea field(FxRobot robot) {
        return robot.lookup("#answer").queryAs(TextArea.class);
    }

    private static TextArea list(FxRobot robot) {
        return robot.lookup("#list").queryAs(TextArea.class);
    }

    private static SheetList sheet(FxRobot robot) {
        return robot.lookup("#sheet").queryAllAs(SheetList.class).stream().filter(SharingPaneTest::seen).findFirst()
                .orElseThrow();
    }

    private static List<SheetLine> lines(FxRobot robot) {
        return List.copyOf(sheet(robot).getItems());
    }

    private static Button addButton(FxRobot robot) {
        return button(robot, "#add-answers");
    }

    private static Button leaveButton(FxRobot robot) {
        return button(robot, "#leave-sheet");
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryAllAs(Button.class).stream().filter(SharingPaneTest::seen).findFirst()
                .orElseThrow();
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private static List<String> labels(FxRobot robot, String css) {
        return robot.lookup(css).queryAllAs(Labeled.class).stream().filter(SharingPaneTest::seen)
                .map(Labeled::getText).toList();
    }

    private Optional<Long> turn() {
        return SharingRounds.whoseTurn(state(), meeting().id());
    }

    private List<Response> answers() {
        return List.copyOf(state().all(Response.class));
    }

    private String name(long person) {
        return People.name(state(), person);
    }

    private State state() {
        return workspace.state();
    }

    private Meeting meeting() {
        return state().stream(Meeting.class).findFirst().orElseThrow();
    }

    private void make(Move move) {
        assertThat(workspace.apply(move, Stamp.NOW)).isInstanceOf(Outcome.Accepted.class);
    }

    private void draw(State now) {
        pane.show(now, now.stream(Meeting.class).findFirst().orElseThrow());
    }

    private static void press(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static long clocked(Runnable act) throws Exception {
        long[] took = new long[1];
        press(() -> {
            long began = System.nanoTime();
            act.run();
            took[0] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        });
        return took[0];
    }

    /** Waits until what was begun is done: the work goes one after the other. */
    private void settle() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        bridge.work(() -> done, CountDownLatch::countDown, wrong -> {});
        assertThat(done.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get(SECONDS, TimeUnit.SECONDS));
    }
}
