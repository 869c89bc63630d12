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
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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
            draw("forum-" + step.getKey(), ForumWorld.ten().sharing().answered(6).passed().answered(5),
                    step.getValue(), root -> type(root, "Short answers to the five questions we he"));
            draw("forum-" + step.getKey() + "-worst",
                    ForumWorld.of(40).filled(200, ForumWorld.LONGEST).sharing().answered(3), step.getValue(),
                    root -> type(root, ForumWorld.LONGEST + "ab"));
            draw("forum-" + step.getKey() + "-none", ForumWorld.of(2).at(Step.SHARING), step.getValue(), root -> {});
        }
        draw("forum-sharing-over", ForumWorld.of(2).sharing().passed().passed(), SharingPane::new,
                root -> type(root, "An afterthought"));
        draw("forum-paste", ForumWorld.ten().sharing().answered(3), SharingPane::new, root -> {
            ((Button) root.lookup("#paste")).fire();
            ((TextArea) root.lookup("#list")).setText("One calendar\nOne calendar\nno\n" + ForumWorld.LONGEST + "ab\n\n"
                    + "Tell us before a campaign starts\nA shared list of references");
        });
        draw("forum-refused", ForumWorld.ten().sharing().answered(3), SharingPane::new, root -> {
            type(root, "no");
            ((Button) root.lookup("#save-and-next")).fire();
        });
        draw("forum-correct", ForumWorld.ten().sharing().answered(3), SharingPane::new, root -> {
            type(root, "one");
            ((Button) root.lookup("#pass")).fire();
            ListView<?> list = (ListView<?>) root.lookup("#answers");
            list.getSelectionModel().select(1);
            ((AnswersList) list).correctSelected();
        });
    }

    private static void type(Parent root, String typed) {
        if (root.lookup("#answer") instanceof TextArea field) {
            field.setText(typed);
        }
    }

    private static void draw(String name, ForumWorld world, Function<MeetingTools, StepPane> make,
            Consumer<Parent> act) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (int[] size : new int[][]{{1440, 900}, {1280, 720}}) {
            for (Theme theme : Theme.values()) {
                Parent root = Panes.framed(Panes.shown(world, make), size[0]);
                Scene scene = Pictures.scene(root, theme, size[0], size[1]);
                act.accept(root);
                root.applyCss();
                root.layout();
                Pictures.write(scene, folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-"
                        + size[0] + ".png"));
            }
        }
    }
}
