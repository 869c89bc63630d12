package app.tandem.ui.console.forum;

import app.tandem.model.Step;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: {@code mvn test -Dtest=ForumLook} writes a picture of every step to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class ForumLook {

    @Test
    void draw() throws IOException {
        Map<String, Function<MeetingTools, StepPane>> steps = Map.of("question", QuestionPane::new, "writing",
                WritingPane::new, "sharing", SharingPane::new, "wall", WallPane::new);
        for (var step : steps.entrySet()) {
            ForumWorld design = ForumWorld.ten().sharing().answered(6).passed().answered(5);
            draw("forum-" + step.getKey(), Panes.shown(design, step.getValue()), "Short answers to the five questions we he");
            ForumWorld worst = ForumWorld.of(40).filled(200, ForumWorld.LONGEST).sharing().answered(3);
            draw("forum-" + step.getKey() + "-worst", Panes.shown(worst, step.getValue()), ForumWorld.LONGEST + "ab");
            draw("forum-" + step.getKey() + "-none", Panes.shown(ForumWorld.of(2).at(Step.SHARING), step.getValue()),
                    "");
        }
        StepPane over = Panes.shown(ForumWorld.of(2).sharing().passed().passed(), SharingPane::new);
        draw("forum-sharing-over", over, "An afterthought");
    }

    private static void draw(String name, StepPane pane, String typed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (int[] size : new int[][]{{1440, 900}, {1280, 720}}) {
            for (Theme theme : Theme.values()) {
                Parent root = Panes.framed(pane, size[0]);
                Scene scene = Pictures.scene(root, theme, size[0], size[1]);
                if (root.lookup("#answer") instanceof TextArea field) {
                    field.setText(typed);
                    root.applyCss();
                    root.layout();
                }
                Pictures.write(scene, folder.resolve(name + "-" + theme.name().toLowerCase() + "-" + size[0] + ".png"));
            }
        }
    }
}
