package app.tandem.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.Bridge;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.StagePlace.InWindow;
import app.tandem.ui.stage.StagePlace.NotShown;
import app.tandem.ui.stage.StagePlace.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class StageWindowTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 640, 360);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(640, 0, 320, 180);
    private static final Rectangle2D THIRD = new Rectangle2D(0, 360, 320, 180);

    private final Screens screens = new Screens();
    private final Laptop console = new Laptop();
    private final Scene scene = new Scene(new StackPane(), 192, 108);
    private final StageWindow window = new StageWindow(scene, screens, console);
    private final StageChip chip = new StageChip(Texts.english(), window);

    @AfterEach
    void closeWindow() {
        Bridge.ask(() -> {
            window.close();
            return window;
        });
    }

    @Test
    void withOneScreenTheMeetingBeginsWithTheStageInThePreviewAlone() {
        screens.are(LAPTOP);

        window.begin();

        assertThat(window.place().get()).isEqualTo(new NotShown());
        assertThat(scene.getWindow()).isNull();
        assertThat(chip.getText()).isEqualTo("Stage not shown");
    }

    @Test
    void withNoScreenAtAllNothingHappens() {
        screens.are();

        window.begin();

        assertThat(window.place().get()).isEqualTo(new NotShown());
    }

    @Test
    void withTwoScreensItTakesTheOneWhereTheConsoleIsNot() {
        screens.are(LAPTOP, PROJECTOR);

        window.begin();

        assertThat(window.place().get()).isEqualTo(new OnScreen(2));
        assertThat(shown().isFullScreen()).isTrue();
        assertThat(chip.getText()).isEqualTo("Stage on screen 2");
    }

    @Test
    void withTheConsoleOnTheSecondScreenItTakesTheFirst() {
        screens.are(LAPTOP, PROJECTOR);
        console.middle = new Point2D(700, 90);

        window.begin();

        assertThat(window.place().get()).isEqualTo(new OnScreen(1));
    }

    @Test
    void theConsoleKeepsTheFocusWhereTheStageIsElsewhere() {
        screens.are(LAPTOP, PROJECTOR);

        window.begin();

        assertThat(console.focused).isEqualTo(1);
    }

    @Test
    void withThreeScreensAllOfThemCanBeChosen() {
        screens.are(LAPTOP, PROJECTOR, THIRD);

        chip.getOnShowing().handle(new Event(Event.ANY));

        assertThat(chip.getItems()).extracting(MenuItem::getText).containsExactly("Screen 1", "Screen 2", "Screen 3",
                "In a window", "Not shown");
    }

    @Test
    void aScreenThatIsUnpluggedLeavesTheStageInThePreview() {
        screens.are(LAPTOP, PROJECTOR);
        window.begin();

        screens.are(LAPTOP);

        assertThat(window.place().get()).isEqualTo(new NotShown());
        assertThat(scene.getWindow()).isNull();
        assertThat(scene.getRoot()).isNotNull();
    }

    @Test
    void theStageStaysOnItsScreenWhenAnotherIsUnplugged() {
        screens.are(LAPTOP, PROJECTOR, THIRD);
        window.show(new OnScreen(3));
        Stage before = shown();

        screens.are(LAPTOP, THIRD);

        assertThat(window.place().get()).isEqualTo(new OnScreen(2));
        assertThat(shown()).isSameAs(before);
    }

    @Test
    void aScreenThatIsPluggedInIsOfferedAndNotTaken() {
        screens.are(LAPTOP);

        screens.are(LAPTOP, PROJECTOR);

        assertThat(window.place().get()).isEqualTo(new NotShown());
        assertThat(chip.getText()).isEqualTo("Show the stage on screen 2");
    }

    @Test
    void anOfferIsGoneOnceItWasAnsweredOrItsScreenIsGone() {
        screens.are(LAPTOP);
        screens.are(LAPTOP, PROJECTOR);

        window.show(new NotShown());
        assertThat(chip.getText()).isEqualTo("Stage not shown");

        screens.are(LAPTOP);
        screens.are(LAPTOP, PROJECTOR);
        screens.are(LAPTOP);
        assertThat(chip.getText()).isEqualTo("Stage not shown");
    }

    @Test
    void aScreenThatIsThereNoMoreIsNotGoneTo() {
        screens.are(LAPTOP);

        window.show(new OnScreen(2));

        assertThat(window.place().get()).isEqualTo(new NotShown());
    }

    @Test
    void inAWindowItCanBeMoved() {
        screens.are(LAPTOP);

        window.show(new InWindow());

        assertThat(shown().isFullScreen()).isFalse();
        assertThat(chip.getText()).isEqualTo("Stage in a window");
        assertThat(console.focused).as("else the console would lie over it").isZero();
    }

    @Test
    void closingItsWindowOnlyHidesIt() {
        screens.are(LAPTOP);
        window.show(new InWindow());
        Stage first = shown();

        Event.fireEvent(first, new WindowEvent(first, WindowEvent.WINDOW_CLOSE_REQUEST));
        assertThat(first.isShowing()).isFalse();
        assertThat(window.place().get()).isEqualTo(new NotShown());

        window.show(new InWindow());
        assertThat(shown().isShowing()).isTrue();
    }

    @Test
    void itsKeysAreTheConsolesKeys() {
        screens.are(LAPTOP, PROJECTOR);
        window.begin();

        press(KeyCode.B);
        press(KeyCode.ESCAPE);

        assertThat(console.pressed).containsExactly(KeyCode.B, KeyCode.ESCAPE);
    }

    @Test
    void overTheConsoleEscapeBringsTheConsoleBack() {
        screens.are(LAPTOP);
        window.toggle();
        assertThat(window.place().get()).isEqualTo(new OnScreen(1));

        press(KeyCode.ESCAPE);

        assertThat(window.place().get()).isEqualTo(new NotShown());
        assertThat(console.pressed).isEmpty();
        assertThat(console.focused).isEqualTo(1);
    }

    @Test
    void whatItsKeyShowsTheSameKeyHides() {
        screens.are(LAPTOP, PROJECTOR);

        window.toggle();
        assertThat(window.place().get()).isEqualTo(new OnScreen(2));

        window.toggle();
        assertThat(window.place().get()).isEqualTo(new NotShown());
    }

    @Test
    void closedItTakesNoNoticeOfScreens() {
        screens.are(LAPTOP, PROJECTOR);
        window.begin();

        window.close();

        assertThat(screens.listeners).isEmpty();
        assertThat(scene.getWindow()).isNull();
    }

    private Stage shown() {
        return (Stage) scene.getWindow();
    }

    private void press(KeyCode code) {
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static final class Screens implements Displays {

        private final List<Runnable> listeners = new ArrayList<>();
        private List<Rectangle2D> all = List.of(LAPTOP);

        void are(Rectangle2D... now) {
            all = List.of(now);
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Rectangle2D> bounds() {
            return all;
        }

        @Override
        public Subscription watch(Runnable changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }
    }

    private static final class Laptop implements StageWindow.Console {

        private final List<KeyCode> pressed = new ArrayList<>();
        private Point2D middle = new Point2D(320, 180);
        private int focused;

        @Override
        public Point2D middle() {
            return middle;
        }

        @Override
        public void press(KeyEvent event) {
            pressed.add(event.getCode());
        }

        @Override
        public void focus() {
            focused++;
        }

        @Override
        public void furnish(Stage stage) {
            stage.setTitle("Stage");
        }
    }
}
