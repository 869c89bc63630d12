package app.tandem.ui;

import app.tandem.model.Step;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: writes pictures of the follow-up to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class FollowUpLook {

    private static final Path FOLDER = Path.of("target", "look");

    @Test
    void drawTheUsual() throws IOException {
        FollowUpWorld deciding = FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).counts(1, 0, 0, 0, 3, 5, 2).decides(1)
                .counts(2, 0, 0, 0, 3, 5, 2).act(2, "Set up the shared call list", 1)
                .act(2, "Name a deputy for holidays", 0);
        draw("10-deciding", deciding, Theme.LIGHT);
        draw("10-deciding", deciding, Theme.DARK);
        draw("decided", deciding.decides(2), Theme.LIGHT);
        draw("waiting", FollowUpWorld.of(Size.USUAL).at(Step.SLOTS), Theme.LIGHT);
        draw("presenting", FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).presents(2), Theme.LIGHT);
        draw("away", FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).leaves(1, 2), Theme.LIGHT);
        draw("plan", FollowUpWorld.of(Size.USUAL), Theme.LIGHT);
        draw("balance", deciding.at(Step.BALANCE), Theme.LIGHT);
    }

    @Test
    void drawTheLargest() throws IOException {
        FollowUpWorld large = FollowUpWorld.of(Size.LARGE);
        draw("large-plan", large, Theme.LIGHT);
        draw("large-deciding", large.at(Step.SLOTS).counts(1, 0, 0, 0, 3, 5, 2), Theme.LIGHT);
        draw("large-decided", large.decides(1), Theme.LIGHT);
        draw("large-presenting", large.presents(2), Theme.LIGHT);
        draw("large-balance", large.at(Step.BALANCE), Theme.LIGHT);
    }

    @Test
    void drawTheClockInItsStatesAndWhatWasDecided() throws IOException {
        FollowUpWorld presenting = FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).presents(2);
        stage("11a-last", presenting, 348, Theme.LIGHT);
        stage("11b-over", presenting, 500, Theme.LIGHT);
        stage("11b-over-dark", presenting, 500, Theme.DARK);
        stage("11c-long-over", presenting, 33000, Theme.LIGHT);
        stage("decided-now", FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).counts(1, 0, 0, 0, 3, 5, 2).decides(1), 0,
                Theme.LIGHT);
        stage("decided-long", FollowUpWorld.of(Size.LARGE).at(Step.SLOTS).counts(1, 0, 0, 0, 3, 5, 2).decides(1), 0,
                Theme.DARK);
    }

    /** The first slot on the stage, so many seconds on. */
    private static void stage(String name, FollowUpWorld world, int later, Theme theme) throws IOException {
        Files.createDirectories(FOLDER);
        Showing showing = new Showing();
        showing.issue().set(world.issue(1));
        showing.now().set(world.state().at().plusSeconds(later));
        StagePane stage = new StagePane(Screens.TEXTS, showing, new StagePages(Screens.TEXTS)::page);
        stage.show(world.state(), world.meeting());
        Pictures.write(Pictures.stage(stage, theme, 1920, 1080), FOLDER.resolve(name + "-stage.png"));
    }

    private static void draw(String name, FollowUpWorld world, Theme theme) throws IOException {
        Files.createDirectories(FOLDER);
        String start = name + (theme == Theme.DARK ? "-dark" : "");
        for (int[] size : new int[][]{{1440, 900}, {1280, 720}}) {
            Pictures.write(Pictures.scene(Screens.meeting(world.state(), world.meeting(), theme), theme, size[0],
                    size[1]), FOLDER.resolve(start + "-" + size[0] + ".png"));
        }
        Pictures.write(Pictures.stage(Screens.stage(world.state(), world.meeting()), theme, 1920, 1080),
                FOLDER.resolve(start + "-stage.png"));
    }
}
