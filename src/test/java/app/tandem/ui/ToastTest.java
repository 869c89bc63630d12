package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.ConsolePane;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where it is said what was just done: over nothing that is pressed or typed in. */
@ExtendWith(OnFx.class)
class ToastTest {

    private static final double PIXEL = 1;

    static Stream<Arguments> steps() {
        return Stream.of(MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE)
                .flatMap(kind -> kind.steps().stream().filter(each -> each != Step.ATTENDANCE)
                        .flatMap(
                                step -> Stream.of(Size.USUAL, Size.LARGE).map(size -> Arguments.of(kind, step, size))));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatWasDoneIsSaidWhereNothingIsCovered(MeetingKind kind, Step step, Size size) {
        State state = MeetingWorld.at(kind, step, size);
        ConsolePane root = (ConsolePane) Screens.meeting(state, Meetings.running(state).orElseThrow(), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, 1280, 720);
        root.offer("Everybody who was at the last meeting is marked as present.", () -> {});
        root.layout();

        Bounds said = place(Objects.requireNonNull(root.lookup(".toast")));
        assertThat(root.getLayoutBounds().contains(said)).isTrue();
        assertThat(seen(Objects.requireNonNull(root.lookup(".meeting")), root.getLayoutBounds())
                .map(each -> common(each, said)).filter(each -> each.getWidth() > PIXEL && each.getHeight() > PIXEL))
                .isEmpty();
    }

    /** Where that can be seen which is pressed or typed in, as far as what scrolls shows it. */
    private static Stream<Bounds> seen(Node node, Bounds within) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Bounds seen = node.getClip() == null ? within
                : common(within, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof ButtonBase || node instanceof TextInputControl) {
            return Stream.of(common(seen, place(node))).filter(each -> !each.isEmpty());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> seen(each, seen))
                : Stream.empty();
    }

    private static Bounds common(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(left, top, Math.min(a.getMaxX(), b.getMaxX()) - left,
                Math.min(a.getMaxY(), b.getMaxY()) - top);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
