package app.tandem.ui;

import app.tandem.model.Meeting;
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
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Not a test: {@code mvn test -Dtest=LookAtMeetings} writes pictures of every step to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class LookAtMeetings {

    static Stream<Arguments> worlds() {
        return Stream.of(MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE)
                .flatMap(kind -> kind.steps().stream().flatMap(step -> Stream.of(Size.USUAL, Size.SMALL, Size.LARGE)
                        .map(size -> Arguments.of(kind, step, size))));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void at(MeetingKind kind, Step step, Size size) throws IOException {
        State state = MeetingWorld.at(kind, step, size);
        Meeting meeting = Meetings.running(state).orElseThrow();
        Path folder = Files.createDirectories(Path.of("target", "look"));
        for (Theme theme : Theme.values()) {
            for (int[] wide : List.of(new int[]{1280, 720}, new int[]{1440, 900})) {
                Parent root = Screens.meeting(state, meeting, theme);
                Pictures.write(Pictures.scene(root, theme, wide[0], wide[1]), folder.resolve(name(kind, step, size)
                        + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + wide[0] + ".png"));
            }
            Pictures.write(Pictures.stage(Screens.stage(state, meeting), theme, 1920, 1080), folder.resolve(
                    name(kind, step, size) + "-" + theme.name().toLowerCase(Locale.ROOT) + "-stage.png"));
        }
    }

    private static String name(MeetingKind kind, Step step, Size size) {
        return kind.ordinal() + "-" + step.ordinal() + "-" + step.name().toLowerCase(Locale.ROOT) + "-" + size.people();
    }
}
