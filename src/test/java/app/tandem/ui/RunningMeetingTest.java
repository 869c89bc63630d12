package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.stage.Showing;
import java.lang.ref.WeakReference;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of the meeting that runs, as one meeting follows another. */
@ExtendWith(OnFx.class)
class RunningMeetingTest {

    private static final int TRIES = 50;

    private final OpenStage stage = MeetingScreens.unshown(Texts.english(), InstantSource.system());
    private final BooleanProperty singleKeys = new SimpleBooleanProperty(true);
    private final RunningMeeting running = new RunningMeeting(new MeetingTools(Texts.english(),
            (move, made, refused) -> {}, stage.showing(), InstantSource.system(), said -> {}),
            MeetingScreens.NOWHERE, stage, singleKeys, () -> false);

    @Test
    void thePaneOfTheMeetingBeforeIsLetGoOnceAnotherBegins() {
        WeakReference<Node> before = new WeakReference<>(shown(MeetingKind.OPEN_FORUM, Step.WALL));

        Node now = shown(MeetingKind.PRIORITIZE, Step.CLARIFY);

        for (int i = 0; i < TRIES && before.get() != null; i++) {
            System.gc();
        }
        assertThat(before.get()).isNull();
        assertThat(now).isNotNull();
        running.close();
    }

    @Test
    void whatFollowsShowsTheSameUntilItLeaves() {
        Showing own = new Showing();
        var following = own.follow(stage.showing());
        stage.showing().issue().set(7);
        own.blank().set(true);
        assertThat(own.issue().get()).isEqualTo(7);
        assertThat(stage.showing().blank().get()).isTrue();

        following.unsubscribe();
        stage.showing().issue().set(8);
        own.blank().set(false);
        assertThat(own.issue().get()).isEqualTo(7);
        assertThat(stage.showing().blank().get()).isTrue();
        running.close();
    }

    private Node shown(MeetingKind kind, Step step) {
        State state = MeetingWorld.at(kind, step, Size.USUAL);
        Meeting meeting = Meetings.running(state).orElseThrow();
        running.show(state, meeting);
        return ((Pane) running.pane()).getChildren().getFirst();
    }
}
