package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.MeetingScreens.Both;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePane;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HomeViews;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;

/** Draws screens where there is no display, or none is wanted. One in a process at a time; its starter closes it. */
public final class OffScreen implements AutoCloseable {

    private static final String SAMPLE = "Sample";

    private final Texts texts = Texts.english();

    private final boolean stopAtEnd;

    private OffScreen(boolean stopAtEnd) {
        this.stopAtEnd = stopAtEnd;
    }

    /** Starts JavaFX on no display at all, where it is not running; this process cannot show windows after that. */
    public static OffScreen start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        boolean stopAtEnd = Bridge.start(started::countDown);
        Bridge.await(started);
        return new OffScreen(stopAtEnd);
    }

    /**
     * A picture to be taken.
     *
     * @param width in pixels, as the height
     */
    public record Picture(Path file, Theme theme, int width, int height) {}

    /** Whether a step of a kind of meeting has a pane on the console yet. */
    public boolean shows(MeetingKind kind, Step step) {
        return Bridge.ask(() -> MeetingScreens.shows(texts, kind, step));
    }

    /**
     * Writes a picture of the console and one of the stage in a meeting at the moment of the last move.
     *
     * @param issue which is talked about; 0 for the one that the step begins with
     */
    public void meeting(State state, Meeting meeting, long issue, Picture console, Picture stage) {
        Both both = Bridge.ask(() -> new MeetingScreens(texts, state.at()).both(state, meeting, issue,
                console.theme(), SAMPLE));
        take(console, () -> Pictures.scene(both.console(), console.theme(), console.width(), console.height()));
        take(stage, () -> Pictures.stage(both.stage(), stage.theme(), stage.width(), stage.height()));
    }

    /** Writes a picture of a workspace's home screen on the day of its last move. */
    public void home(State state, Picture picture) {
        HomeView view = HomeViews.of(state, SAMPLE, Today.ofLastMove(state));
        take(picture, () -> Pictures.scene(home(view, picture.theme()), picture.theme(), picture.width(),
                picture.height()));
    }

    /** For threads that are not the JavaFX thread. */
    private static void take(Picture picture, Callable<Scene> scene) {
        Bridge.ask(() -> {
            Pictures.write(scene.call(), picture.file());
            return picture;
        });
    }

    private Parent home(HomeView view, Theme theme) {
        IconButton button = new IconButton(() -> {});
        button.show(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN, "");
        Rail rail = new Rail(texts, () -> {}, page -> {}, button, SettingsCard.gear(texts, () -> {}));
        rail.show(view.workspace());
        rail.hotButtons(view.hotButtons().size());
        rail.here(Rail.Page.HOME);
        HomePane home = new HomePane(texts, action -> {}, new Nowhere());
        home.show(view);
        return new ConsolePane(texts, rail, home);
    }

    @Override
    public void close() {
        if (stopAtEnd) {
            Bridge.stop();
        }
    }
}
