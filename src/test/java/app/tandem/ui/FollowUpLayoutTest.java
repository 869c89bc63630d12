package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The follow-up holds its words at real sizes, on the console and the stage, at every phase of a slot. */
@ExtendWith(OnFx.class)
class FollowUpLayoutTest {

    private static final double LEAST = 0.03;
    private static final int[][] SCREENS = {{1920, 1080}, {1024, 768}, {2560, 1080}};

    static Stream<Arguments> rooms() {
        return Stream.of(Size.SMALL, Size.USUAL, Size.LARGE)
                .flatMap(size -> Stream.of(new int[]{1280, 720}, new int[]{1440, 900})
                        .map(wide -> Arguments.of(size, wide[0], wide[1])));
    }

    static Stream<Size> sizes() {
        return Stream.of(Size.SMALL, Size.USUAL, Size.LARGE);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void thePlanHoldsItsWords(Size size, int width, int height) {
        FollowUpWorld world = FollowUpWorld.of(size);
        Parent root = shown(world, width, height);
        assertThat(faults(root)).isEmpty();

        if (seen(root.lookup("#plan-split"))) {
            fire(root, "#plan-split");
            assertThat(faults(root)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aSlotHoldsItsWordsAtEveryPhase(Size size, int width, int height) {
        FollowUpWorld world = FollowUpWorld.of(size).at(Step.SLOTS);
        assertThat(faults(shown(world, width, height))).as("to come").isEmpty();
        assertThat(faults(shown(FollowUpWorld.of(size).at(Step.SLOTS).leaves(1, 1), width, height)))
                .as("one away").isEmpty();
        assertThat(faults(shown(FollowUpWorld.of(size).at(Step.SLOTS).leaves(1, 2), width, height)))
                .as("both away").isEmpty();
        assertThat(faults(shown(FollowUpWorld.of(size).at(Step.SLOTS).presents(1), width, height)))
                .as("presenting").isEmpty();
        Parent discussing = shown(FollowUpWorld.of(size).at(Step.SLOTS).discusses(1), width, height);
        fire(discussing, "#support-add");
        assertThat(faults(discussing)).as("discussing").isEmpty();
        Parent deciding = shown(world.counts(1, 1), width, height);
        for (String kind : List.of("#decide-adopt", "#decide-trial", "#decide-rework", "#decide-decline")) {
            fire(deciding, kind);
            fire(deciding, "#record-decision-of-issue");
            assertThat(faults(deciding)).as(kind).isEmpty();
        }
        assertThat(faults(shown(world.adopts(1), width, height))).as("decided").isEmpty();
        assertThat(faults(shown(world.at(Step.BALANCE), width, height))).as("balance").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theStageHoldsItsWordsOnEveryScreen(Size size) {
        FollowUpWorld world = FollowUpWorld.of(size);
        stageHolds(world, "plan");
        stageHolds(world.at(Step.SLOTS), "to come");
        stageHolds(FollowUpWorld.of(size).at(Step.SLOTS).presents(1), "presenting");
        stageHolds(FollowUpWorld.of(size).at(Step.SLOTS).discusses(1).later(Duration.ofSeconds(1500))
                .at(Step.SLOTS), "over");
        stageHolds(world.counts(1, 0, 0, 0, 1).adopts(1), "decided");
        stageHolds(world.at(Step.BALANCE), "balance");
    }

    @Test
    void theLongestNamesLeaveTheSmallestStageToWhatIsProposed() {
        FollowUpWorld world = FollowUpWorld.of(Size.LARGE).at(Step.SLOTS).presents(2).later(Duration.ofHours(3))
                .at(Step.SLOTS);
        StagePane stage = stage(world, 1, 1024, 768);

        assertThat(Layout.faults(stage)).isEmpty();
        Region duo = (Region) stage.lookup(".stage-slot .duo");
        Region part = (Region) stage.lookup(".stage-slot");
        assertThat(duo.getHeight()).isLessThan(part.getHeight() * 0.2);
        assertThat(texts(stage)).anyMatch(each -> each.getText().contains("Rindfleischetikettier"));
    }

    private static StagePane stage(FollowUpWorld world, int place, int width, int height) {
        Showing showing = new Showing();
        showing.issue().set(world.issue(place));
        StagePane stage = new StagePane(Screens.TEXTS, showing, new StagePages(Screens.TEXTS)::page);
        stage.show(world.state(), world.meeting());
        Pictures.stage(stage, Theme.LIGHT, width, height);
        stage.layout();
        return stage;
    }

    private static void stageHolds(FollowUpWorld world, String what) {
        for (int[] screen : SCREENS) {
            StagePane stage = stage(world, 1, screen[0], screen[1]);
            String where = what + ", " + screen[0] + "x" + screen[1];
            assertThat(Layout.faults(stage)).as(where).isEmpty();
            assertThat(texts(stage)).as(where).isNotEmpty().allSatisfy(text -> assertThat(height(text))
                    .as(text.getText()).isGreaterThanOrEqualTo(screen[1] * LEAST));
        }
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Text text ? Stream.of(text).filter(each -> !each.getText().isEmpty())
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(FollowUpLayoutTest::texts)
                        : Stream.empty();
    }

    private static double height(Text text) {
        return text.getFont().getSize() * text.getLocalToSceneTransform().getMyy();
    }

    private static Parent shown(FollowUpWorld world, int width, int height) {
        Parent root = Screens.meeting(world.state(), world.meeting(), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, width, height);
        return root;
    }

    private static List<String> faults(Parent root) {
        root.applyCss();
        root.layout();
        root.layout();
        return Layout.faults(root);
    }

    private static void fire(Parent root, String id) {
        assertThat(seen(root.lookup(id))).as(id).isTrue();
        ((ButtonBase) root.lookup(id)).fire();
    }

    private static boolean seen(Node node) {
        return node != null && node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }
}
