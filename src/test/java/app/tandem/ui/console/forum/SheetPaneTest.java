package app.tandem.ui.console.forum;

import static app.tandem.ui.LivePane.press;
import static app.tandem.ui.console.forum.Sharing.clocked;
import static app.tandem.ui.console.forum.Sharing.enter;
import static app.tandem.ui.console.forum.Sharing.field;
import static app.tandem.ui.console.forum.Sharing.labels;
import static app.tandem.ui.console.forum.Sharing.paste;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.ui.LivePane;
import app.tandem.ui.Wait;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Answers that come in as a list or from a file, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class SheetPaneTest {

    @TempDir private static Path folder;

    private Sharing sharing;

    @Start
    void show(Stage primary) {
        sharing = new Sharing(folder);
    }

    @AfterEach
    void close() throws Exception {
        sharing.close();
    }

    @Test
    void whereNoAnswersAreYetAListIsOneButtonAway(FxRobot robot) throws Exception {
        robot.clickOn("#paste-first");

        Wait.until(() -> list(robot).isFocused());
    }

    @Test
    void whatIsPastedIsAddedByControlAndEnter(FxRobot robot) throws Exception {
        robot.clickOn("#paste");
        press(() -> list(robot).setText("One calendar\nTwo calls"));
        assertThat(labels(robot, "#add-answers .key-cap")).containsExactly("Ctrl Enter");

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        Wait.until(() -> sharing.answers().size() == 2);
    }

    @Test
    void withNothingToAddControlAndEnterDoNothing(FxRobot robot) {
        robot.clickOn("#paste");
        long before = sharing.state().seq();

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(list(robot).getText()).isEmpty();
        assertThat(sharing.state().seq()).isEqualTo(before);
    }

    @Test
    void severalLinesAreOfferedAsAList(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> paste(field(robot), "One calendar\nTwo calls\n"));
        assertThat(field(robot).getText()).isEmpty();

        robot.clickOn("#take-lines");
        assertThat(robot.lookup("#list").queryAs(TextArea.class).getText()).startsWith("One calendar\nTwo calls");
        assertThat(robot.lookup("#add-answers").queryButton().getText()).isEqualTo("Add 2");
        robot.clickOn("#add-answers");
        Wait.until(() -> sharing.answers().size() == 2);
        Wait.until(() -> field(robot).isFocused());
    }

    @Test
    void tenThousandPastedLinesAreRefusedAtOnceAndStay(FxRobot robot) throws Exception {
        sharing.begin();
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
        assertThat(sharing.answers()).isEmpty();
    }

    @Test
    void aPastedListFlagsWhatIsTooShortTooLongAndThereTwiceAndCutsNothing(FxRobot robot) throws Exception {
        sharing.begin();
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
        sharing.begin();
        sharing.choose("answers.csv", "text,side,mood\nOne calendar,sales,good\nno,marketing,bad\n".getBytes(
                StandardCharsets.UTF_8));
        robot.clickOn("#csv");
        Wait.until(() -> robot.lookup("#add-answers").queryAllAs(Button.class).stream()
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

        Wait.until(() -> sharing.answers().size() == 2);
        assertThat(sharing.answers()).extracting(Response::side).containsExactly(ResponseSide.SALES,
                ResponseSide.MARKETING);
    }

    @Test
    void aFileThatIsNoTextAndOneThatIsTooLongAreRefusedInPlainWords(FxRobot robot) throws Exception {
        sharing.begin();
        byte[] binary = new byte[4096];
        new Random(5).nextBytes(binary);
        sharing.choose("picture.csv", binary);
        robot.clickOn("#csv");
        Wait.until(() -> labels(robot, ".adding > .refusing").stream().anyMatch(each -> each.contains("must be text")));

        press(() -> leaveButton(robot).fire());
        sharing.choose("long.csv", ("text\n" + "One calendar\n".repeat(1001)).getBytes(StandardCharsets.UTF_8));
        robot.clickOn("#csv");
        Wait.until(
                () -> labels(robot, ".adding > .refusing").stream().anyMatch(each -> each.contains("1,000 records")));
        assertThat(addButton(robot).isDisabled()).isTrue();
        assertThat(sharing.answers()).isEmpty();
    }

    private static TextArea list(FxRobot robot) {
        return robot.lookup("#list").queryAs(TextArea.class);
    }

    private static SheetList sheet(FxRobot robot) {
        return robot.lookup("#sheet").queryAllAs(SheetList.class).stream().filter(LivePane::seen).findFirst()
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
        return robot.lookup(id).queryAllAs(Button.class).stream().filter(LivePane::seen).findFirst()
                .orElseThrow();
    }
}
