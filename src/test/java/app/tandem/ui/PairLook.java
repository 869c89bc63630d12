package app.tandem.ui;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: writes pictures of the pairing to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class PairLook {

    @Test
    void draw() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (Size size : List.of(Size.SMALL, Size.USUAL, Size.LARGE)) {
            for (Theme theme : Theme.values()) {
                draw(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.PAIR, size), theme,
                        folder.resolve("pair-" + size.people()));
                draw(MeetingWorld.taken(size), theme, folder.resolve("paired-" + size.people()));
            }
        }
    }

    private static void draw(State state, Theme theme, Path name) throws IOException {
        var meeting = Meetings.running(state).orElseThrow();
        String end = "-" + theme.name().toLowerCase(Locale.ROOT) + "-";
        for (int[] size : new int[][]{{1280, 720}, {1440, 900}}) {
            Pictures.write(Pictures.scene(Screens.meeting(state, meeting, theme), theme, size[0], size[1]),
                    Path.of(name + end + size[0] + ".png"));
        }
        for (int[] size : new int[][]{{1280, 720}, {1920, 1080}}) {
            Pictures.write(Pictures.stage(Screens.stage(state, meeting), theme, size[0], size[1]),
                    Path.of(name + end + "stage-" + size[0] + ".png"));
        }
    }
}
