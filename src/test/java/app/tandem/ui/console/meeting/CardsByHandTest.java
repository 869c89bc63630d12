package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Note;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.MeetingMove.TickSpeaker;
import app.tandem.rules.People;
import app.tandem.ui.Theme;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands in every meeting, by mouse and keyboard in a window. */
@ExtendWith(ApplicationExtension.class)
class CardsByHandTest {

    private Sitting sitting;
    private Stage stage;

    @Start
    void make(Stage primary) {
        stage = new Stage();
        stage.setWidth(900);
        stage.setHeight(800);
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void theTimerIsStartedByItsButtonAndIsDrawnOnlyWhileItRunsAndIsSeen(FxRobot robot) throws Exception {
        TimerCard card = open(Sitting.of(MeetingKind.OPEN_FORUM).at(Step.WRITING), now -> {
            TimerCard made = new TimerCard(now.tools(), new TimerCard.Works(now.clock(), times -> {}, false));
            now.draws(made::show);
            return made;
        });
        assertThat(onFx(card::beats)).isFalse();

        robot.clickOn("#timer-go");
        assertThat(onFx(card::beats)).isTrue();
        robot.clickOn("#timer-go");
        assertThat(onFx(card::beats)).isFalse();
        robot.clickOn("#timer-go");
        onFx(() -> {
            ((StackPane) card.getParent()).getChildren().clear();
            return true;
        });

        assertThat(onFx(card::beats)).isFalse();
        long meeting = sitting.meeting().id();
        assertThat(sitting.made).containsExactly(new StartTimer(meeting, 300), new PauseTimer(meeting, true),
                new PauseTimer(meeting, false));
    }

    @Test
    void aSpeakerIsTickedByMouseAndByKeys(FxRobot robot) throws Exception {
        SpokenCard card = open(Sitting.of(MeetingKind.OPEN_FORUM).at(Step.WALL), now -> {
            SpokenCard made = new SpokenCard(now.tools());
            now.draws(made::show);
            return made;
        });
        robot.clickOn("#spoke-" + sitting.id("Hanna Berg"));
        onFx(() -> {
            card.tick();
            return true;
        });
        type(robot, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);

        long meeting = sitting.meeting().id();
        assertThat(sitting.made).containsExactly(new TickSpeaker(meeting, sitting.id("Hanna Berg"), true),
                new TickSpeaker(meeting, sitting.id("Lena Okafor"), true),
                new TickSpeaker(meeting, sitting.id("Omar Haddad"), true));
    }

    @Test
    void aNoteAndAnActionAreWrittenWithoutTheMouse(FxRobot robot) throws Exception {
        RecordPanel panel = open(Sitting.of(MeetingKind.OPEN_FORUM), now -> {
            RecordPanel made = new RecordPanel(now.tools());
            now.draws(made::show);
            return made;
        });
        onFx(() -> {
            panel.open(RecordKind.NOTE);
            return true;
        });
        robot.write("The list is with Omar");
        type(robot, KeyCode.ENTER);
        assertThat(sitting.state().stream(Note.class)).singleElement().returns("The list is with Omar", Note::text);

        onFx(() -> {
            panel.open(RecordKind.ACTION);
            return true;
        });
        robot.write("Ask for the folder");
        type(robot, KeyCode.TAB);
        robot.write("may");
        type(robot, KeyCode.ENTER);
        assertThat(sitting.state().stream(Action.class)).singleElement().returns(sitting.id("Maya Cohen"),
                Action::owner);

        type(robot, KeyCode.ESCAPE);
        assertThat(onFx(panel::isOpen)).isFalse();
    }

    @Test
    void attendanceIsSaidByDigits(FxRobot robot) throws Exception {
        open(Sitting.unmarked(MeetingKind.OPEN_FORUM), now -> {
            AttendancePane pane = new AttendancePane(now.tools());
            now.draws(pane::show);
            HBox all = new HBox(pane.work());
            all.getChildren().addAll(pane.left());
            return all;
        });
        robot.clickOn("#attendee-" + sitting.id("Hanna Berg") + " .name");
        type(robot, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.UP, KeyCode.DIGIT4);
        robot.clickOn("#attendance-guest").write("Petra Lang");
        type(robot, KeyCode.ENTER);

        assertThat(mark("Hanna Berg")).isEqualTo(Mark.PRESENT);
        assertThat(mark("Lena Okafor")).isEqualTo(Mark.ABSENT);
        assertThat(mark("Petra Lang")).isEqualTo(Mark.PRESENT);
    }

    @Test
    void aMeetingIsRatedAndClosedWithoutTheMouse(FxRobot robot) throws Exception {
        open(Sitting.of(MeetingKind.OPEN_FORUM).at(Step.CLOSE), now -> {
            ClosePane pane = new ClosePane(now.tools(), new Nowhere());
            now.draws(pane::show);
            pane.entered();
            return new VBox(pane.work());
        });
        robot.clickOn("#rating-7").write("2");
        type(robot, KeyCode.RIGHT);
        robot.write("6");
        type(robot, KeyCode.ENTER);

        Meeting closed = sitting.state().stream(Meeting.class).findFirst().orElseThrow();
        assertThat(closed.closed()).isTrue();
        assertThat(closed.closing().ratings()).isEqualTo(List.of(0, 0, 0, 0, 0, 0, 2, 6, 0, 0));
    }

    private Mark mark(String name) {
        return People.attendance(sitting.state(), sitting.meeting().id(), sitting.id(name)).orElseThrow().mark();
    }

    private <T extends Parent> T open(Sitting of, Function<Sitting, T> make) throws Exception {
        return onFx(() -> {
            sitting = of;
            T made = make.apply(of);
            Scene scene = new Scene(new StackPane(made));
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            return made;
        });
    }

    private static void type(FxRobot robot, KeyCode... codes) {
        for (KeyCode code : codes) {
            robot.press(code).release(code);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static <T> T onFx(Callable<T> act) throws Exception {
        T answer = WaitForAsyncUtils.asyncFx(act).get();
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
