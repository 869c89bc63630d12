package app.tandem.ui.stage.forum;

import app.tandem.model.Step;
import app.tandem.rules.CycleMove.ChangeCycle;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.console.forum.ForumWorld;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: writes a picture of every page to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class StageForumLook {

    @Test
    void draw() throws IOException {
        ForumWorld ten = ForumWorld.ten().at(Step.WRITING);
        draw("stage-question", ten, () -> new QuestionPage(StageCanvas.TEXTS));
        draw("stage-writing-still", ten, () -> new WritingPage(StageCanvas.TEXTS));
        ten.make(new StartTimer(ten.meeting().id(), null));
        draw("stage-writing", ten, () -> new WritingPage(StageCanvas.TEXTS));
        ten.make(new BelieveTimer(ten.meeting().id(), 48));
        draw("stage-writing-last", ten, () -> new WritingPage(StageCanvas.TEXTS));
        ten.make(new BelieveTimer(ten.meeting().id(), -80));
        draw("stage-writing-over", ten, () -> new WritingPage(StageCanvas.TEXTS));
        ten.make(new BelieveTimer(ten.meeting().id(), 200));
        ten.make(new PauseTimer(ten.meeting().id(), true));
        ten.make(new ChangeCycle(ten.meeting().cycle(), null, "How can ".repeat(24) + "we go?!", null, null, null,
                null));
        draw("stage-writing-paused-long", ten, () -> new WritingPage(StageCanvas.TEXTS));
        draw("stage-question-long", ten, () -> new QuestionPage(StageCanvas.TEXTS));
        draw("stage-turn-before", ten, () -> new TurnPage(StageCanvas.TEXTS));
        ten.sharing().answered(5);
        draw("stage-turn", ten, () -> new TurnPage(StageCanvas.TEXTS));
        draw("stage-wall", ForumWorld.ten().sharing().answered(24), () -> new WallPage(StageCanvas.TEXTS));
        draw("stage-wall-none", ForumWorld.ten(), () -> new WallPage(StageCanvas.TEXTS));
        draw("stage-wall-long", ForumWorld.ten().filled(200, ForumWorld.LONGEST),
                () -> new WallPage(StageCanvas.TEXTS));
        draw("stage-turn-long", ForumWorld.of(40).sharing().answered(3), () -> new TurnPage(StageCanvas.TEXTS));
        draw("stage-turn-over", ForumWorld.of(2).sharing().answered(5).passed().passed(),
                () -> new TurnPage(StageCanvas.TEXTS));
    }

    private static void draw(String name, ForumWorld world, Supplier<StagePage> page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (Theme theme : Theme.values()) {
            Pictures.write(StageCanvas.scene(world, page.get(), theme, new Showing()),
                    folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }
}
