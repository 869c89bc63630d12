package app.tandem.ui.stage.forum;

import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.forum.ForumWorld;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The stage's canvas of 1080, with a page between its margins. */
final class StageCanvas {

    static final Texts TEXTS = Texts.english();
    private static final double SIDE = 96;
    private static final double TOP = 130;
    private static final double BOTTOM = 81;

    private StageCanvas() {}

    static Scene scene(ForumWorld world, StagePage page, Theme theme, Showing showing) {
        page.show(world.state(), world.meeting(), showing);
        Region content = page.content();
        Pane canvas = new Pane(content) {
            @Override
            protected void layoutChildren() {
                content.resizeRelocate(SIDE, TOP, getWidth() - 2 * SIDE, getHeight() - TOP - BOTTOM);
            }
        };
        Scene scene = Pictures.scene(canvas, theme, 1920, 1080);
        scene.getStylesheets().add(Objects.requireNonNull(OnFx.class.getResource("css/stage-forum.css"))
                .toExternalForm());
        canvas.applyCss();
        canvas.layout();
        return scene;
    }
}
