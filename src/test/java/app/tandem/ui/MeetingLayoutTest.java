package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The console at every step of the two first meetings: nothing is cut, lies on another or sticks out. */
@ExtendWith(OnFx.class)
class MeetingLayoutTest {

    static Stream<Arguments> steps() {
        return Stream.of(MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE)
                .flatMap(kind -> kind.steps().stream()).distinct()
                .filter(step -> MeetingScreens.shows(Screens.TEXTS, kind(step), step))
                .flatMap(step -> Stream.of(Size.USUAL, Size.SMALL, Size.LARGE).map(size -> Arguments.of(kind(step),
                        step, size)));
    }

    private static MeetingKind kind(Step step) {
        return MeetingKind.OPEN_FORUM.steps().contains(step) ? MeetingKind.OPEN_FORUM : MeetingKind.PRIORITIZE;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theConsoleHoldsItsWords(MeetingKind kind, Step step, Size size) {
        State state = MeetingWorld.at(kind, step, size);

        assertThat(faults(state, 1280, 720)).as("1280 x 720").isEmpty();
        assertThat(faults(state, 1440, 900)).as("1440 x 900").isEmpty();
    }

    /** Laid out twice, as in a window: how many pages the stage has is known once it was laid out. */
    private static List<String> faults(State state, int width, int height) {
        Parent root = Screens.meeting(state, Meetings.running(state).orElseThrow(), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, width, height);
        root.layout();
        return Layout.faults(root);
    }
}
