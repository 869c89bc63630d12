package app.tandem.ui;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.ui.MeetingWorld.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not a test: writes pictures of the vote to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class VoteLook {

    @Test
    void draw() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (Step step : List.of(Step.VOTE, Step.REVEAL)) {
            for (Size size : List.of(Size.USUAL, Size.LARGE)) {
                var state = MeetingWorld.at(MeetingKind.PRIORITIZE, step, size);
                var meeting = Meetings.running(state).orElseThrow();
                String name = step.name().toLowerCase(Locale.ROOT) + "-" + size.people();
                Pictures.write(Pictures.scene(Screens.meeting(state, meeting, Theme.LIGHT), Theme.LIGHT, 1440, 900),
                        folder.resolve(name + "-console.png"));
                Pictures.write(Pictures.stage(Screens.stage(state, meeting), Theme.LIGHT, 1920, 1080),
                        folder.resolve(name + "-stage.png"));
            }
        }
    }
}
