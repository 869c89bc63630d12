package app.tandem.ui;

import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePane;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HomeViews;
import app.tandem.ui.home.NextMeetingCard;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** Draws screens where there is no display, or none is wanted. One in a process at a time; its starter closes it. */
public final class OffScreen implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

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

    /** Writes a picture of a workspace's home screen on the day of its last move; for threads that are not JavaFX's. */
    public void home(State state, String workspace, Theme theme, Path png) {
        HomeView view = HomeViews.of(state, workspace, OpenWorkspace.lastDay(state));
        Bridge.ask(() -> {
            Pictures.write(Pictures.scene(home(view, theme), theme, WIDTH, HEIGHT), png);
            return png;
        });
    }

    private Parent home(HomeView view, Theme theme) {
        IconButton button = new IconButton(() -> {});
        button.show(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN, "");
        Rail rail = new Rail(texts, () -> {}, page -> {}, button);
        rail.show(view.workspace());
        HomePane home = new HomePane(texts, action -> {}, new NextMeetingCard.Ways(() -> {}, refuse -> {}, () -> {}));
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
