package app.tandem.ui.console.forum;

import static app.tandem.ui.LivePane.press;
import static app.tandem.ui.console.forum.Sharing.clocked;
import static app.tandem.ui.console.forum.Sharing.enter;
import static app.tandem.ui.console.forum.Sharing.field;
import static app.tandem.ui.console.forum.Sharing.labels;
import static app.tandem.ui.console.forum.Sharing.paste;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.People;
import app.tandem.rules.SharingRounds;
import app.tandem.ui.Keys;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListView;
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

/** Sharing by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class SharingPaneTest {

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
    void enterBeginsSharingAndThenSavesAndMovesOn(FxRobot robot) throws Exception {
        robot.clickOn("#begin-sharing");
        Wait.until(() -> sharing.turn().isPresent());
        long first = sharing.turn().orElseThrow();

        type(robot, "Fewer leads, better ones");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        Wait.until(() -> sharing.answers().size() == 1 && field(robot).getText().isEmpty());
        assertThat(sharing.turn()).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(sharing.answers().getFirst().text()).isEqualTo("Fewer leads, better ones");
        assertThat(sharing.answers().getFirst().author()).isNull();
        assertThat(sharing.answers().getFirst().side().name()).isEqualTo(
                People.side(sharing.state(), first, Objects.requireNonNull(sharing.meeting().schedule().day())).name());
        assertThat(field(robot).isFocused()).isTrue();
        assertThat(labels(robot, ".turn-card .heading"))
                .containsExactly(sharing.name(sharing.turn().orElseThrow()) + "’s turn");
    }

    @Test
    void twoEntersInOneFrameMakeOneAnswer(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> {
            field(robot).setText("One calendar");
            enter(field(robot));
            enter(field(robot));
        });

        Wait.until(() -> field(robot).getText().isEmpty());
        sharing.settle();
        assertThat(sharing.answers()).hasSize(1);
    }

    @Test
    void whatIsTypedWhileAnAnswerIsSavedStays(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> {
            field(robot).setText("One calendar");
            enter(field(robot));
            field(robot).appendText("Two more");
        });

        Wait.until(() -> sharing.answers().size() == 1);
        sharing.settle();
        assertThat(field(robot).getText()).isEqualTo("Two more");
    }

    @Test
    void anAnswerThatIsRefusedStaysTypedWithTheReasonUnderTheField(FxRobot robot) throws Exception {
        sharing.begin();
        Optional<Long> before = sharing.turn();
        type(robot, "no");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        Wait.until(() -> !labels(robot, ".entry > .refusing").isEmpty());
        assertThat(labels(robot, ".entry > .refusing"))
                .containsExactly("The text needs 3 to 280 characters, this has 2.");
        assertThat(field(robot).getText()).isEqualTo("no");
        assertThat(sharing.turn()).isEqualTo(before);
        assertThat(sharing.answers()).isEmpty();
    }

    @Test
    void passingMovesOnAndAskBeforeWhatIsTypedIsLeft(FxRobot robot) throws Exception {
        sharing.begin();
        Optional<Long> first = sharing.turn();
        press(sharing.act(Keys.PASS));
        Wait.until(() -> !sharing.turn().equals(first));

        Optional<Long> second = sharing.turn();
        press(() -> field(robot).setText("An afterthought"));
        press(sharing.act(Keys.PASS));
        assertThat(labels(robot, ".offer > .label").getFirst()).startsWith("This answer is not saved.");
        sharing.settle();
        assertThat(sharing.turn()).isEqualTo(second);

        press(sharing.act(Keys.PASS));
        Wait.until(() -> !sharing.turn().equals(second));
        assertThat(field(robot).getText()).isEqualTo("An afterthought");
        assertThat(sharing.answers()).isEmpty();
    }

    @Test
    void whoIsAwayIsPassedOver(FxRobot robot) throws Exception {
        sharing.begin();
        List<Long> order = SharingRounds.of(sharing.state(), sharing.meeting().id()).orElseThrow().order();
        sharing.make(new MarkAttendance(sharing.meeting().id(), List.of(order.get(1)), Mark.LEFT));
        press(() -> field(robot).setText("One calendar"));
        press(sharing.act(Keys.SAVE));

        Wait.until(() -> sharing.turn().equals(Optional.of(order.get(2))));
        Wait.until(() -> labels(robot, ".place .stands").contains("away"));
    }

    @Test
    void whoWishesSignsOneAnswerAndTheNextIsUnsignedAgain(FxRobot robot) throws Exception {
        sharing.begin();
        long first = sharing.turn().orElseThrow();
        robot.clickOn("#sign");
        type(robot, "I call every lead");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Wait.until(() -> sharing.answers().size() == 1 && field(robot).getText().isEmpty());
        assertThat(sharing.answers().getFirst().author()).isEqualTo(first);

        type(robot, "Prices on one page");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        Wait.until(() -> sharing.answers().size() == 2);
        assertThat(sharing.answers().getLast().author()).isNull();
    }

    @Test
    void onceEverybodyPassedAnAnswerStillCountsForTheSideThatIsChosen(FxRobot robot) throws Exception {
        sharing.begin();
        for (int i = 0; i < Sharing.PEOPLE.size(); i++) {
            Optional<Long> now = sharing.turn();
            press(sharing.act(Keys.PASS));
            Wait.until(() -> !sharing.turn().equals(now));
        }
        Wait.until(() -> labels(robot, ".turn-card .heading").contains("Everyone has passed"));

        robot.clickOn("#side-marketing");
        type(robot, "One more thing");
        robot.clickOn("#save-answer");
        Wait.until(() -> sharing.answers().size() == 1);
        assertThat(sharing.answers().getFirst().side()).isEqualTo(ResponseSide.MARKETING);
    }

    @Test
    void aMillionCharactersDoNotGoInAndWhatWasTypedStays(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> field(robot).setText("Short answers "));
        long took = clocked(() -> paste(field(robot), "x".repeat(1_000_000)));

        assertThat(field(robot).getText()).isEqualTo("Short answers ");
        assertThat(labels(robot, ".entry > .refusing").getFirst()).contains("1,000,000");
        assertThat(took).isLessThan(500);
    }

    @Test
    void oneLineWithItsBreakIsTyped(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> paste(field(robot), "One calendar\r\n"));

        assertThat(field(robot).getText()).isEqualTo("One calendar");
    }

    @Test
    void anAnswerIsCorrectedWhereItStandsAndParkedByKeys(FxRobot robot) throws Exception {
        sharing.begin();
        press(() -> field(robot).setText("One calender"));
        press(sharing.act(Keys.SAVE));
        Wait.until(() -> sharing.answers().size() == 1);
        ListView<?> list = robot.lookup("#answers").queryAs(ListView.class);
        Wait.until(() -> list.getItems().size() == 1);
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
        Wait.until(() -> !labels(robot, ".corrector > .refusing").isEmpty());
        press(() -> {
            TextArea corrected = (TextArea) list.lookup("#correct-field");
            corrected.setText("One calendar");
            enter(corrected);
        });
        Wait.until(() -> sharing.answers().getFirst().text().equals("One calendar"));
        sharing.settle();
        press(sharing.act(Keys.PARK));
        Wait.until(() -> sharing.answers().getFirst().state() == ResponseState.PARKED);
    }

    private static void type(FxRobot robot, String words) {
        robot.clickOn("#answer");
        robot.write(words, 0);
    }
}
