package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.RoundKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.ui.MeetingWorld.Size;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The vote and its reveal hold their words at real sizes, with few and many people, one issue and forty. */
@ExtendWith(OnFx.class)
class VoteLayoutTest {

    static Stream<Arguments> rooms() {
        return Stream.of(Size.SMALL, Size.LARGE, new Size(2, 40, 40, true), new Size(40, 1, 1, true))
                .flatMap(size -> Stream.of(new int[]{1280, 720}, new int[]{1440, 900})
                        .map(wide -> Arguments.of(size, wide[0], wide[1])));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theVoteHoldsItsWords(Size size, int width, int height) {
        State before = apply(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.CLARIFY, size), Step.VOTE);
        assertThat(faults(shown(before, width, height))).isEmpty();

        State tally = apply(before,
                new OpenRound(meeting(before).id(), RoundKind.TALLY, null, null, null));
        assertThat(faults(shown(tally, width, height))).isEmpty();

        Parent root = shown(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, size), width, height);
        assertThat(faults(root)).isEmpty();
        fire(root, "#way-paper");
        assertThat(faults(root)).isEmpty();
        fire(root, "#way-console");
        fire(root, ".voter");
        assertThat(root.lookup("#cast")).isNotNull();
        assertThat(faults(root)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    @Timeout(60)
    void theResultHoldsItsWords(Size size, int width, int height) {
        State voted = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, size);
        Parent root = shown(voted, width, height);
        assertThat(faults(root)).isEmpty();
        fire(root, "#void");
        assertThat(faults(root)).isEmpty();

        State none = apply(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.CLARIFY, size), Step.REVEAL);
        root = shown(none, width, height);
        fire(root, "#hot-1");
        assertThat(root.lookup("#one-reason")).isNotNull();
        assertThat(faults(root)).isEmpty();
    }

    @Test
    @Timeout(60)
    void aLongResultOnTheStageIsLaidOutOnceAndStays() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, Size.LARGE);
        Parent root = Screens.stage(state, meeting(state));
        Pictures.stage(root, Theme.LIGHT, 1920, 1080);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }

        assertThat(parents(root).filter(Parent::isNeedsLayout)).isEmpty();
        assertThat(Layout.faults(root)).isEmpty();
    }

    private static Stream<Parent> parents(Parent root) {
        return Stream.concat(Stream.of(root), root.getChildrenUnmodifiable().stream()
                .filter(Parent.class::isInstance).map(Parent.class::cast).flatMap(VoteLayoutTest::parents));
    }

    private static Parent shown(State state, int width, int height) {
        Parent root = Screens.meeting(state, meeting(state), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, width, height);
        return root;
    }

    private static List<String> faults(Parent root) {
        root.applyCss();
        root.layout();
        return root.lookupAll(".vote").stream().filter(each -> each.getParent() != null)
                .filter(VoteLayoutTest::seen).flatMap(each -> Layout.faults((Parent) each).stream()).toList();
    }

    private static void fire(Parent root, String css) {
        Node button = root.lookupAll(css).stream().filter(each -> !each.isDisabled() && seen(each)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + css));
        ((ButtonBase) button).fire();
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private static Meeting meeting(State state) {
        return Meetings.running(state).orElseThrow();
    }

    private static State apply(State state, Step step) {
        return apply(state, new GoToStep(meeting(state).id(), step));
    }

    private static State apply(State state, Move move) {
        return ((Outcome.Accepted) Rules.apply(state, move, new Acting(state.at(), null, 1, 9999))).state();
    }
}
