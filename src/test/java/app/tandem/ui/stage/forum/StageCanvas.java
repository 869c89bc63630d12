package app.tandem.ui.stage.forum;

import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.forum.ForumWorld;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import app.tandem.ui.stage.StagePane;
import javafx.scene.Scene;

/** The stage at full size with one page, in no window. */
final class StageCanvas {

    static final Texts TEXTS = Texts.english();

    private StageCanvas() {}

    static Scene scene(ForumWorld world, StagePage page, Theme theme, Showing showing) {
        StagePane stage = new StagePane(TEXTS, showing, (kind, step) -> page);
        Scene scene = new Scene(stage, 1920, 1080);
        theme.dressStage(scene);
        stage.show(world.state(), world.meeting());
        for (int pass = 0; pass < 2; pass++) {
            stage.applyCss();
            stage.layout();
        }
        return scene;
    }
}
