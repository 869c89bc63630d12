package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.Meetings;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.group.GroupPane;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.stage.Showing;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grouping and clarifying at real sizes: nothing is cut, nothing lies on anything, and drawing is quick. */
@ExtendWith(OnFx.class)
class GroupLayoutTest {

    private static final int REDRAWS = 200;

    static Stream<Arguments> worlds() {
        return Stream.of(Step.GROUP, Step.CLARIFY).flatMap(step -> Stream
                .of(Size.SMALL, Size.USUAL, new Size(10, 42, 12, true), Size.LARGE, new Size(10, 200, 60, true))
                .map(size -> Arguments.of(step, size)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void consoleAndStageHoldTheirWords(Step step, Size size) {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, step, size);
        Meeting meeting = Meetings.running(state).orElseThrow();
        for (int[] wide : List.of(new int[]{1280, 720}, new int[]{1440, 900})) {
            Parent root = Screens.meeting(state, meeting, Theme.LIGHT);
            Pictures.scene(root, Theme.LIGHT, wide[0], wide[1]);
            root.applyCss();
            root.layout();
            assertThat(Layout.faults(root)).isEmpty();
        }
        Parent stage = Screens.stage(state, meeting);
        Pictures.stage(stage, Theme.LIGHT, 1920, 1080);
        stage.applyCss();
        stage.layout();
        assertThat(Layout.faults(stage)).isEmpty();
    }

    @Test
    void aChangedTitleAmongSixtyIssuesIsDrawnWithinAFrame() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.GROUP, new Size(10, 200, 60, false));
        Meeting meeting = Meetings.running(state).orElseThrow();
        GroupPane pane = new GroupPane(new MeetingTools(Texts.english(), (move, made, refused) -> {}, new Showing(),
                InstantSource.system(), said -> {}));
        pane.show(state, meeting);
        Scene scene = Pictures.scene(pane.work(), Theme.LIGHT, 1380, 770);
        long[] took = new long[REDRAWS];
        for (int i = 0; i < REDRAWS; i++) {
            state = renamed(state, i);
            long start = System.nanoTime();
            pane.show(state, meeting);
            scene.getRoot().layout();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        assertThat(took[REDRAWS / 2] / 1e6).as("median milliseconds").isLessThan(16);
    }

    private static State renamed(State state, int turn) {
        Issue issue = state.stream(Issue.class).skip(turn % 60).findFirst().orElseThrow();
        return ((Outcome.Accepted) Rules.apply(state,
                new CorrectIssue(issue.id(), "One place for material " + turn, null),
                new Acting(state.at().plusSeconds(1), null, 1, 1))).state();
    }
}
