package app.tandem.ui;

import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Mark;
import app.tandem.ui.stage.StageWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The windows' catalogue: what is shown gets its icon, its keys and its theme here. */
public final class Windows {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;

    private final Stage stage;
    private final Texts texts;
    private final Settings settings;
    private final List<IconButton> themeButtons = new ArrayList<>();
    private Supplier<Map<Keys, Runnable>> keys = Map::of;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();

    /**
     * @param stage the one window that there is, not shown yet
     * @param settings what was chosen for all windows
     */
    public Windows(Stage stage, Texts texts, Settings settings) {
        this.stage = stage;
        this.texts = texts;
        this.settings = settings;
        theme.set(settings.theme().orElseGet(Windows::ofTheSystem));
        stage.setFullScreenExitHint("");
        stage.setOnShowing(event -> fit());
    }

    private static Theme ofTheSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    Stage stage() {
        return stage;
    }

    Settings settings() {
        return settings;
    }

    Theme theme() {
        return theme.get();
    }

    /** The theme that all windows have, to be watched. */
    ReadOnlyObjectProperty<Theme> themes() {
        return theme.getReadOnlyProperty();
    }

    /** A button that switches between light and dark, and says which it leads to. */
    public IconButton themeButton() {
        IconButton button = new IconButton(this::switchTheme);
        button.setId("theme");
        themeButtons.add(button);
        describe(button);
        return button;
    }

    /** Shows this in the window, in place of what was there. */
    public void show(Parent screen, String title) {
        stage.setTitle(title);
        Scene scene = stage.getScene();
        if (scene == null) {
            stage.setScene(dressed(screen));
        } else {
            scene.setRoot(screen);
        }
        stage.show();
    }

    private Scene dressed(Parent screen) {
        Scene scene = new Scene(screen);
        theme().dress(scene);
        Keyboard.listen(scene, this::acts, settings.singleKeys()::get);
        stage.getIcons().setAll(icon());
        return scene;
    }

    /** What keys do in the window that is shown, beside those of every window. */
    void keys(Supplier<Map<Keys, Runnable>> ofWhatIsShown) {
        keys = ofWhatIsShown;
    }

    private Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>(keys.get());
        acts.putIfAbsent(Keys.THEME, this::switchTheme);
        acts.putIfAbsent(Keys.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
        return acts;
    }

    private void switchTheme() {
        theme.set(theme().other());
        settings.theme(theme());
        theme().dress(stage.getScene());
        themeButtons.forEach(this::describe);
    }

    private void describe(IconButton button) {
        switch (theme()) {
            case LIGHT -> button.show(Feather.MOON, texts.get("theme.dark"));
            case DARK -> button.show(Feather.SUN, texts.get("theme.light"));
        }
    }

    /** The console's window, as the stage knows it. */
    StageWindow.Console console() {
        return new StageWindow.Console() {

            @Override
            public Point2D middle() {
                return new Point2D(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2);
            }

            @Override
            public void press(KeyEvent event) {
                Node focus = stage.getScene().getFocusOwner();
                Node target = focus == null ? stage.getScene().getRoot() : focus;
                Event.fireEvent(target, event.copyFor(target, target));
            }

            @Override
            public void focus() {
                stage.requestFocus();
            }

            @Override
            public void furnish(Stage window) {
                window.setTitle(texts.get("stage.title"));
                window.getIcons().setAll(stage.getIcons());
            }
        };
    }

    /** As large as it is meant to be, or as the screen allows, and all of it on the screen. */
    private void fit() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Rectangle2D place = within(screen);
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** Where a window stands on a screen, frame and all: left to itself it would be put in its middle without one. */
    static Rectangle2D within(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Rectangle2D(Math.floor(screen.getMinX() + (screen.getWidth() - width) / 2),
                Math.floor(screen.getMinY() + (screen.getHeight() - height) / 2), width, height);
    }

    private static Image icon() {
        StackPane icon = new StackPane(new Mark());
        icon.getStyleClass().add("window-icon");
        Scene scene = new Scene(icon, Color.TRANSPARENT);
        Theme.LIGHT.dress(scene);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return icon.snapshot(clear, null);
    }
}
