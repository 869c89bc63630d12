package app.tandem.ui;

import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: writes pictures of the pairing to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class PairLook {

    private static final Path FOLDER = Path.of("target", "look");

    @Test
    void draw() throws IOException {
        Files.createDirectories(FOLDER);
        for (Size size : PairLayoutTest.SIZES) {
            for (Map.Entry<String, State> each : states(size).entrySet()) {
                for (Theme theme : Theme.values()) {
                    draw(each.getValue(), theme, each.getKey() + "-" + size.people());
                }
            }
        }
    }

    private static Map<String, State> states(Size size) {
        Map<String, State> states = new LinkedHashMap<>();
        states.put("proposed", PairLayoutTest.proposed(size));
        states.put("taken", MeetingWorld.taken(size));
        if (size.people() > 4) {
            State benched = PairLayoutTest.benched(size);
            states.put("benched", benched);
            states.put("ended", PairLayoutTest.ended(benched));
        }
        return states;
    }

    private static void draw(State state, Theme theme, String name) throws IOException {
        var meeting = PairLayoutTest.meeting(state);
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        for (int[] size : new int[][]{{1280, 720}, {1440, 900}}) {
            Parent root = Screens.meeting(state, meeting, theme);
            Scene scene = Pictures.scene(root, theme, size[0], size[1]);
            Pictures.write(scene, FOLDER.resolve(name + end + size[0] + ".png"));
            root = Screens.meeting(state, meeting, theme);
            scene = Pictures.scene(root, theme, size[0], size[1]);
            if (under(root, name)) {
                root.applyCss();
                root.layout();
                Pictures.write(scene, FOLDER.resolve(name + "-form" + end + size[0] + ".png"));
            }
        }
        for (int[] size : new int[][]{{1280, 720}, {1920, 1080}}) {
            Pictures.write(Pictures.stage(Screens.stage(state, meeting), theme, size[0], size[1]),
                    FOLDER.resolve(name + end + "stage-" + size[0] + ".png"));
        }
    }

    /** Picks somebody of the bench, or opens a form, as there is one. */
    private static boolean under(Parent root, String name) {
        if (name.startsWith("taken")) {
            ScrollPane matrix = (ScrollPane) root.lookup("#matrix");
            matrix.setHvalue(1);
            matrix.setVvalue(0.4);
            return PairLayoutTest.correct(root, "correct-give-");
        }
        if (name.startsWith("ended")) {
            PairLayoutTest.fire(root, ".over-line .button");
            PairLayoutTest.fire(root, "#correct");
        } else if (name.startsWith("benched")) {
            PairLayoutTest.fire(root, ".bench-row");
        }
        return name.startsWith("ended") || name.startsWith("benched");
    }
}
