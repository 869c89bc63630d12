package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every page of the stage at every size of screen: nothing is cut, nothing lies on anything, all can be read. */
@ExtendWith(OnFx.class)
class StageLayoutTest {

    private static final double LEAST = 0.03;
    private static final int[][] SCREENS = {{1920, 1080}, {1280, 720}, {1024, 768}, {2560, 1080}};

    /** The steps of the first two meetings that have a page. */
    static Stream<Arguments> pages() {
        StagePages catalogue = new StagePages(Screens.TEXTS);
        return Stream.of(MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE)
                .flatMap(kind -> kind.steps().stream().filter(step -> catalogue.page(kind, step) != null)
                        .flatMap(step -> Stream.of(Size.USUAL, Size.SMALL, Size.LARGE)
                                .map(size -> Arguments.of(kind, step, size))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHoldsItsWordsOnEveryScreen(MeetingKind kind, Step step, Size size) {
        State state = MeetingWorld.at(kind, step, size);
        Meeting meeting = Meetings.running(state).orElseThrow();
        for (int[] screen : SCREENS) {
            Showing showing = new Showing();
            StagePane stage = new StagePane(Screens.TEXTS, showing, new StagePages(Screens.TEXTS)::page);
            stage.show(state, meeting);
            Pictures.stage(stage, Theme.LIGHT, screen[0], screen[1]);
            for (int page = 0; page < showing.pages().get(); page++) {
                showing.page().set(page);
                stage.layout();
                stage.layout();

                String where = screen[0] + "x" + screen[1] + ", page " + (page + 1);
                assertThat(Layout.faults(stage)).as(where).isEmpty();
                assertThat(texts(stage)).as(where).isNotEmpty().allSatisfy(text -> assertThat(size(text))
                        .as(text.getText()).isGreaterThanOrEqualTo(screen[1] * LEAST));
                assertThat(within(stage)).as(where).isEmpty();
            }
        }
    }

    /** How large a text is on the screen. */
    private static double size(Text text) {
        return text.getFont().getSize() * text.getLocalToSceneTransform().getMyy();
    }

    /** Words that are not wholly on the screen. */
    private static List<String> within(Parent stage) {
        return texts(stage).stream()
                .filter(text -> !Objects.requireNonNull(stage.getScene().getRoot()).getLayoutBounds()
                        .contains(text.localToScene(text.getLayoutBounds())))
                .map(Text::getText).toList();
    }

    /** What is read: a check in a disc is a drawing, though JavaFX draws it with a font. */
    private static List<Text> texts(Parent stage) {
        return seen(stage).filter(node -> node instanceof Text && !(node instanceof FontIcon)).map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty()).toList();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(StageLayoutTest::seen))
                : Stream.of(node);
    }
}
