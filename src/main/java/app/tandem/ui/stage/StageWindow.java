package app.tandem.ui.stage;

import app.tandem.ui.stage.StagePlace.InWindow;
import app.tandem.ui.stage.StagePlace.NotShown;
import app.tandem.ui.stage.StagePlace.OnScreen;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The window that the room sees: over a whole screen, or one that can be moved, or none. It follows the screens as they
 * come and go, and loses nothing when it is closed: the same scene is drawn in the preview. Its keys are the console's.
 */
public final class StageWindow implements AutoCloseable {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;

    private final Scene scene;
    private final Displays displays;
    private final Console console;
    private final ReadOnlyObjectWrapper<StagePlace> place = new ReadOnlyObjectWrapper<>(new NotShown());
    private final ObjectProperty<@Nullable Integer> offered = new SimpleObjectProperty<>();
    private final EventHandler<KeyEvent> keys = this::key;
    private final Subscription watching;
    private int screens;
    private @Nullable Rectangle2D over;
    private @Nullable Stage window;

    /** The console, as far as the stage has to do with it. */
    public interface Console {

        /** The middle of its window. */
        Point2D middle();

        /** Does what it would do had this key been pressed there. */
        void press(KeyEvent event);

        /** Takes the focus. */
        void focus();

        /** Gives the stage's window its title and its icon. */
        void furnish(Stage window);
    }

    /**
     * @param scene the stage, dressed by its owner
     */
    public StageWindow(Scene scene, Displays displays, Console console) {
        this.scene = scene;
        this.displays = displays;
        this.console = console;
        this.screens = displays.bounds().size();
        scene.addEventFilter(KeyEvent.ANY, keys);
        watching = displays.watch(this::follow);
    }

    /** Where the stage is. */
    public ReadOnlyObjectProperty<StagePlace> place() {
        return place.getReadOnlyProperty();
    }

    /** The number of a screen that came while the stage was on none; null once that was answered. */
    public ObjectProperty<@Nullable Integer> offered() {
        return offered;
    }

    /** Where it can be now. */
    public List<StagePlace> places() {
        return StagePlace.all(displays.bounds().size());
    }

    /** Goes to the screen beside the console's, where there is one. */
    public void begin() {
        if (place.get() instanceof NotShown) {
            show(StagePlace.beside(displays.bounds().size(), consoleScreen()));
        }
    }

    /** Goes there; to a screen that is there no more it does not. */
    public void show(StagePlace to) {
        offered.set(null);
        switch (to) {
            case OnScreen(int number) when number <= displays.bounds().size() -> cover(number);
            case InWindow() -> move();
            case OnScreen _,NotShown _ -> hide();
        }
    }

    /** Leaves where it is, or comes: beside the console, else over it. */
    public void toggle() {
        if (!(place.get() instanceof NotShown)) {
            show(new NotShown());
        } else if (StagePlace.beside(displays.bounds().size(), consoleScreen()) instanceof OnScreen beside) {
            show(beside);
        } else {
            show(new OnScreen(1));
        }
    }

    private void cover(int number) {
        Rectangle2D bounds = displays.bounds().get(number - 1);
        Stage covering = opened(StageStyle.UNDECORATED);
        covering.setX(bounds.getMinX());
        covering.setY(bounds.getMinY());
        covering.setWidth(bounds.getWidth());
        covering.setHeight(bounds.getHeight());
        covering.show();
        covering.setFullScreen(true);
        over = bounds;
        place.set(new OnScreen(number));
        if (number != consoleScreen()) {
            console.focus();
        }
    }

    /** In front of the console, which may be over the whole screen; its keys are the console's wherever it is. */
    private void move() {
        Stage free = opened(StageStyle.DECORATED);
        free.setWidth(WIDTH);
        free.setHeight(HEIGHT);
        free.show();
        place.set(new InWindow());
    }

    private void hide() {
        boolean shown = window != null;
        closeWindow();
        place.set(new NotShown());
        if (shown) {
            console.focus();
        }
    }

    private Stage opened(StageStyle style) {
        closeWindow();
        Stage opened = new Stage(style);
        console.furnish(opened);
        opened.setFullScreenExitHint("");
        opened.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        opened.setOnCloseRequest(event -> {
            event.consume();
            hide();
        });
        opened.setScene(scene);
        window = opened;
        return opened;
    }

    private void closeWindow() {
        Stage shown = window;
        window = null;
        over = null;
        if (shown != null) {
            Scene stage = shown.getScene();
            shown.setScene(null);
            shown.close();
            style(stage);
        }
    }

    /** A scene that left its window forgets its styles; its picture on the console goes on, and needs them. */
    private static void style(@Nullable Scene stage) {
        if (stage != null) {
            stage.getStylesheets().setAll(List.copyOf(stage.getStylesheets()));
        }
    }

    /** Screens came or went: the stage stays where it is if that is still there, and offers itself to one that came. */
    private void follow() {
        List<Rectangle2D> now = displays.bounds();
        if (place.get() instanceof OnScreen && (over == null || !now.contains(over))) {
            hide();
        } else if (place.get() instanceof OnScreen && over != null) {
            place.set(new OnScreen(now.indexOf(over) + 1));
        }
        offered.set(offer(now.size()));
        screens = now.size();
    }

    private @Nullable Integer offer(int now) {
        boolean free = !(place.get() instanceof OnScreen) && now > 1;
        boolean came = now > screens || offered.get() != null;
        return free && came && StagePlace.beside(now, consoleScreen()) instanceof OnScreen(int number) ? number : null;
    }

    /** The number of the screen where the console is; the first where that cannot be told. */
    private int consoleScreen() {
        List<Rectangle2D> all = displays.bounds();
        Point2D middle = console.middle();
        return 1 + IntStream.range(0, all.size()).filter(each -> all.get(each).contains(middle)).findFirst().orElse(0);
    }

    private void key(KeyEvent event) {
        event.consume();
        if (overConsole() && event.getCode() == KeyCode.ESCAPE) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                hide();
            }
        } else {
            console.press(event);
        }
    }

    private boolean overConsole() {
        return place.get() instanceof OnScreen(int number) && number == consoleScreen();
    }

    /** The window goes for good; the scene stays its owner's. */
    @Override
    public void close() {
        watching.unsubscribe();
        scene.removeEventFilter(KeyEvent.ANY, keys);
        closeWindow();
        place.set(new NotShown());
    }
}
