package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.console.meeting.MeetingPane;
import app.tandem.ui.controls.KeySheet;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where things stand in the frame of a meeting, in the smallest window and in the usual one. */
@ExtendWith(OnFx.class)
class FrameLayoutTest {

    private static final double CLOSE = 0.5;

    @ParameterizedTest
    @CsvSource({"10,1280,720", "40,1280,720", "10,1440,900", "40,1440,900"})
    void everybodysRowIsAsHighAsTheNextOnes(int people, int width, int height) {
        Parent root = at(Step.ATTENDANCE, new Size(people, 24, 8, false), width, height);

        List<Double> heights = root.lookupAll(".attendee").stream().map(each -> each.getLayoutBounds().getHeight())
                .distinct().toList();

        assertThat(heights).hasSize(1);
    }

    @Test
    void whoDoesWhatIsSeenWholeInTheSmallestWindow() {
        Parent root = at(Step.ATTENDANCE, Size.USUAL, 1280, 720);

        assertThat(place(root, ".roles").getMaxY()).isLessThan(place(root, ".key-bar").getMinY());
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1440,900"})
    void theCloseStandsWhereTheWorkOfAnyStepDoes(int width, int height) {
        Bounds work = place(at(Step.ATTENDANCE, Size.USUAL, width, height), ".attendance");
        Parent root = at(Step.CLOSE, Size.USUAL, width, height);
        Bounds close = place(root, ".close-pane > .running");

        assertThat(close.getMinX()).isCloseTo(work.getMinX(), within());
        assertThat(close.getMaxX()).isCloseTo(work.getMaxX(), within());
        assertThat(close.getMinY()).isCloseTo(work.getMinY(), within());
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARING", "WALL", "GROUP"})
    void whereNothingIsYetOneButtonLeadsToTheFirst(Step step) {
        Parent root = at(step, Size.SMALL, 1280, 720);

        assertThat(root.lookupAll(".empty-state > .button")).hasSize(1).allMatch(each -> !each.isDisabled());
        assertThat(Layout.faults(root)).isEmpty();
    }

    @Test
    void theListOfAnswersHasItsFocusOnAllSides() {
        Parent root = at(Step.GROUP, Size.USUAL, 1280, 720);
        Region list = (Region) root.lookup(".answers-to-group > .list-view");
        list.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), true);
        list.applyCss();

        BorderStroke edge = list.getBorder().getStrokes().getFirst();
        assertThat(edge.getLeftStroke()).isEqualTo(edge.getTopStroke()).isEqualTo(edge.getRightStroke());
        assertThat(edge.getWidths().getLeft()).isEqualTo(edge.getWidths().getTop());
    }

    @Test
    void whoHasVotedTakesNoMoreRoomThanWhoHasNot() {
        Parent root = at(Step.VOTE, Size.USUAL, 1280, 720);

        assertThat(root.lookupAll(".voter").stream().map(each -> each.getLayoutBounds().getWidth()).distinct())
                .hasSize(1);
        assertThat(root.lookupAll(".voter > .before").stream().map(each -> each.getLayoutBounds().getWidth())
                .distinct()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SHARING", "GROUP"})
    void theSheetOfKeysSaysEachInFull(Step step) {
        Parent meeting = meeting(step, Size.USUAL);
        KeySheet sheet = new KeySheet(Texts.english());
        StackPane root = new StackPane(meeting, sheet);
        Set<Keys> all = new LinkedHashSet<>(frame(meeting).acts().keySet());
        all.addAll(List.of(Keys.FIND, Keys.HELP));
        sheet.toggle(all, Texts.english().get("keys.leave"));
        Pictures.scene(root, Theme.LIGHT, 1280, 720);

        assertThat(Layout.faults(root)).noneMatch(each -> each.startsWith("cut"));
        assertThat(place(root, ".sheet").getHeight()).isLessThan(720);
    }

    @ParameterizedTest
    @EnumSource(value = Keys.class, names = {"NOTE", "DECISION", "ACTION"})
    void whatIsRecordedIsTypedAboveTheKeys(Keys key) {
        Parent root = at(Step.SHARING, Size.LARGE, 1280, 720);
        Objects.requireNonNull(frame(root).acts().get(key)).run();
        root.applyCss();
        root.layout();

        assertThat(place(root, ".record-panel").getMaxY()).isLessThan(place(root, ".key-bar").getMinY());
        assertThat(place(root, ".record-panel").getMinY()).isPositive();
        assertThat(Layout.faults((Parent) Objects.requireNonNull(root.lookup(".record-panel")))).isEmpty();
    }

    @Test
    void settingsSayAllTheyHaveToSay(@TempDir Path folder) {
        try (Settings settings = new Settings(folder)) {
            SettingsCard card = new SettingsCard(Texts.english(), settings);
            StackPane root = new StackPane(card);
            card.button().fire();
            Pictures.scene(root, Theme.LIGHT, 1280, 720);

            assertThat(Layout.faults(root)).isEmpty();
        }
    }

    private static MeetingPane frame(Parent root) {
        return (MeetingPane) Objects.requireNonNull(root.lookup(".meeting"));
    }

    private static Offset<Double> within() {
        return Offset.offset(CLOSE);
    }

    private static Parent at(Step step, Size size, int width, int height) {
        Parent root = meeting(step, size);
        Pictures.scene(root, Theme.LIGHT, width, height);
        return root;
    }

    private static Parent meeting(Step step, Size size) {
        MeetingKind kind = MeetingKind.OPEN_FORUM.steps().contains(step) ? MeetingKind.OPEN_FORUM
                : MeetingKind.PRIORITIZE;
        State state = MeetingWorld.at(kind, step, size);
        return Screens.meeting(state, Meetings.running(state).orElseThrow(), Theme.LIGHT);
    }

    private static Bounds place(Parent root, String query) {
        Node node = Objects.requireNonNull(root.lookup(query), query);
        return node.localToScene(node.getLayoutBounds());
    }
}
