package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.CheckWorld.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Not a test: writes pictures of a temperature check to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class CheckLook {

    static Stream<Arguments> worlds() {
        return Stream.of(Step.ACTIONS, Step.SLOTS, Step.WINS).flatMap(step -> Stream
                .of(Size.USUAL, Size.EMPTY, Size.FEW, Size.LARGE).map(size -> Arguments.of(step, size)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void draw(Step step, Size size) throws IOException {
        State state = CheckWorld.at(step, size);
        Meeting meeting = Meetings.running(state).orElseThrow();
        Path folder = Files.createDirectories(Path.of("target", "look"));
        String name = "check-" + step.name().toLowerCase(Locale.ROOT) + "-" + size.people() + "-"
                + size.rated().name().toLowerCase(Locale.ROOT);
        for (Theme theme : Theme.values()) {
            String colours = "-" + theme.name().toLowerCase(Locale.ROOT);
            for (int[] wide : List.of(new int[]{1280, 720}, new int[]{1440, 900})) {
                Pictures.write(Pictures.scene(Screens.meeting(state, meeting, theme), theme, wide[0], wide[1]),
                        folder.resolve(name + colours + "-" + wide[0] + ".png"));
            }
            Pictures.write(Pictures.stage(Screens.stage(state, meeting), theme, 1920, 1080),
                    folder.resolve(name + colours + "-stage.png"));
        }
    }
}
