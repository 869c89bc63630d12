package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.CheckWorld.Rated;
import app.tandem.ui.CheckWorld.Size;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** A temperature check holds its words at real sizes, on console and stage, with few and many people and issues. */
@ExtendWith(OnFx.class)
class CheckLayoutTest {

    private static final double LEAST = 0.03;
    private static final int[][] SCREENS = {{1920, 1080}, {1280, 720}, {1024, 768}, {2560, 1080}};

    static Stream<Arguments> steps() {
        return Stream.of(Step.ACTIONS, Step.SLOTS, Step.WINS).flatMap(step -> Stream
                .of(Size.USUAL, Size.EMPTY, Size.FEW, Size.LARGE, new Size(10, 1, Rated.ALL, true, true),
                        new Size(10, 1, Rated.NONE, false, true))
                .map(size -> Arguments.of(step, size)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    @Timeout(60)
    void theConsoleHoldsItsWords(Step step, Size size) {
        State state = CheckWorld.at(step, size);
        for (int[] wide : List.of(new int[]{1280, 720}, new int[]{1440, 900})) {
            Parent root = Screens.meeting(state, meeting(state), Theme.LIGHT);
            Pictures.scene(root, Theme.LIGHT, wide[0], wide[1]);
            root.layout();
            assertThat(Layout.faults(root)).as(wide[0] + " x " + wide[1]).isEmpty();
            root.lookupAll(".small-button").stream().filter(CheckLayoutTest::seen).findFirst()
                    .ifPresent(each -> ((ButtonBase) each).fire());
            root.applyCss();
            root.layout();
            assertThat(Layout.faults(root)).as("asked, " + wide[0] + " x " + wide[1]).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    @Timeout(60)
    void thePrimaryButtonAndTheFieldsStayInView(Step step, Size size) {
        State state = CheckWorld.at(step, size);
        Parent root = Screens.meeting(state, meeting(state), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, 1280, 720);
        root.layout();

        for (String each : List.of("#next-report", "#report-works", "#count-1", "#timer-go")) {
            Node node = root.lookup(each);
            if (step == Step.SLOTS) {
                assertThat(node).as(each).isNotNull();
                assertThat(node.localToScene(node.getLayoutBounds()).getMaxY()).as(each).isLessThanOrEqualTo(690);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    @Timeout(90)
    void theStageHoldsItsWordsOnEveryScreen(Step step, Size size) {
        State state = CheckWorld.at(step, size);
        List<Long> slots = step == Step.SLOTS
                ? Slots.of(state, meeting(state).id()).stream().filter(each -> each.kind() == SlotKind.REPORT).limit(3)
                        .map(Slot::id).toList()
                : List.of(0L);
        for (int[] screen : SCREENS) {
            slots.forEach(slot -> assertStage(state, slot, screen));
        }
    }

    private static void assertStage(State state, long slot, int[] screen) {
        Showing showing = new Showing();
        StagePane stage = new StagePane(Screens.TEXTS, showing, new StagePages(Screens.TEXTS)::page);
        stage.show(state, meeting(state));
        showing.slot().set(slot);
        Pictures.stage(stage, Theme.LIGHT, screen[0], screen[1]);
        for (int page = 0; page < showing.pages().get(); page++) {
            showing.page().set(page);
            stage.layout();
            stage.layout();
            String where = screen[0] + "x" + screen[1] + ", slot " + slot + ", page " + (page + 1);
            assertThat(Layout.faults(stage)).as(where).isEmpty();
            assertThat(texts(stage)).as(where).isNotEmpty().allSatisfy(text -> {
                assertThat(text.getFont().getSize() * text.getLocalToSceneTransform().getMyy()).as(text.getText())
                        .isGreaterThanOrEqualTo(screen[1] * LEAST);
                assertThat(stage.getLayoutBounds().contains(text.localToScene(text.getLayoutBounds())))
                        .as(where + ": " + text.getText()).isTrue();
            });
        }
    }

    private static List<Text> texts(Parent stage) {
        return nodes(stage).filter(node -> node instanceof Text && !(node instanceof FontIcon)).map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty()).toList();
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent ? Stream.concat(Stream.of(node),
                parent.getChildrenUnmodifiable().stream().flatMap(CheckLayoutTest::nodes)) : Stream.of(node);
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private static Meeting meeting(State state) {
        return Meetings.running(state).orElseThrow();
    }
}
