package app.tandem.ui.console.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.RoomRating;
import app.tandem.model.SlotState;
import app.tandem.ui.Keys;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
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

/** How the room rates an issue, by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class RoomRatingTest {

    @TempDir private static Path folder;

    private CheckRoom room;

    @Start
    void show(Stage primary) {
        room = new CheckRoom(folder);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void aRatingOfSixIsRefusedInWords(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.focus("#report-rating .toggle-button");
        robot.type(KeyCode.DIGIT6);
        Wait.until(() -> room.labels().contains("The duo’s own rating must be 1 to 5, this is 6."));
        robot.type(KeyCode.DIGIT2);
        Wait.until(() -> room.labels().stream().noneMatch(each -> each.contains("this is 6")));
    }

    @Test
    void moreRatingsThanPeopleAreRefusedAndStayTyped(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#count-4", "3");
        Wait.until(() -> room.state().stream(RoomRating.class).anyMatch(each -> each.rated() == 3));
        room.write("#count-5", "9");
        Wait.until(() -> room.labels().contains("The ratings must be at most 4 in all, the people present."));

        assertThat(room.typed("#count-5")).isEqualTo("9");
        assertThat(room.rating().rated()).isEqualTo(3);
        assertThat(room.node("#reveal").isDisabled()).as("what stands there is not what would be revealed").isTrue();
        room.fire("#next-report");
        Wait.until(() -> room.sees("#next-without"));
        assertThat(room.slot(0).state()).as("the counts that are recorded are not those that stand there")
                .isEqualTo(SlotState.PRESENTING);
        room.fire("#count-less-4");
        room.write("#count-5", "2");
        Wait.until(() -> room.rating().counts().equals(List.of(0, 0, 0, 2, 2)));
        Wait.until(() -> room.labels().stream().noneMatch(each -> each.startsWith("The ratings must")));
        Wait.until(() -> !room.node("#reveal").isDisabled());
    }

    @Test
    void theKeyThatHidesResultsShowsTheRatingForGoodUntilThatIsRevealed(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        assertThat(room.keys()).contains(Keys.SHOW_RATING).doesNotContain(Keys.HIDE);
        room.write("#count-2", "3");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        robot.type(KeyCode.ESCAPE);
        room.focus("#reveal");
        robot.type(KeyCode.H);

        Wait.until(() -> room.rating().revealed());
        Wait.until(() -> room.keys().contains(Keys.HIDE) && !room.keys().contains(Keys.SHOW_RATING));
    }

    @Test
    void fewerThanThreeRatingsSaySoInsteadOfAMean(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        assertThat(room.node("#reveal").isDisabled()).isTrue();
        room.write("#count-2", "2");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        assertThat(room.labels()).doesNotContain("3 ratings are needed for a mean");
        room.fire("#reveal");
        Wait.until(() -> room.labels().contains("3 ratings are needed for a mean"));
        assertThat(room.node("#count-2").isDisabled()).isTrue();
    }

    @Test
    void whatIsRevealedIsHiddenFromTheStageAndShownAgain(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#count-3", "4");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        room.fire("#reveal");
        Wait.until(() -> room.rating().revealed() && room.text("#reveal").equals("Hide"));
        room.fire("#reveal");
        Wait.until(() -> room.showing.hidden().get() && room.text("#reveal").equals("Show"));
        room.fire("#reveal");
        Wait.until(() -> !room.showing.hidden().get());
    }

    @Test
    void whatIsTypedInTheFrameOfTheRevealIsStillCounted(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#count-4", "1");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        WaitForAsyncUtils.asyncFx(() -> {
            ((TextInputControl) room.node("#count-4")).setText("2");
            ((TextInputControl) room.node("#count-5")).setText("1");
            ((ButtonBase) room.node("#reveal")).fire();
        }).get(CheckRoom.SECONDS, TimeUnit.SECONDS);
        Wait.until(() -> room.rating().revealed());
        assertThat(room.rating().counts()).containsExactly(0, 0, 0, 2, 1);
    }

    @Test
    void duoAndRoomThatDifferAreWorthTalkingAbout(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        room.write("#count-1", "3");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        room.fire("#reveal");
        Wait.until(() -> room.labels().contains("Worth talking about: the duo says 4, the room 1.0."));
    }

    @Test
    void thatNobodyHasRatedIsSaidInsteadOfRevealed(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.focus(".check-work");
        robot.type(KeyCode.H);
        Wait.until(() -> room.labels()
                .contains("Nobody has rated yet: type the counts, 1 to 5, then reveal."));
        assertThat(room.state().stream(RoomRating.class)).isEmpty();
    }
}
