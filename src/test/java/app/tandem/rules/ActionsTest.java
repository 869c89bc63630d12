package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.SettleAction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private final World world = World.withTeams();

    @Test
    void aMeetingFindsWhatWasOpenWhenTheOneBeforeWasOver() {
        Meeting first = held();
        Action late = given(first, 9);
        Action done = given(first, 3);
        Action longDone = given(first, 1);
        world.apply(new SettleAction(longDone.id(), ActionState.DONE));
        close(first);
        world.apply(new SettleAction(done.id(), ActionState.DONE));
        Meeting second = held();
        Action own = given(second, 2);

        assertThat(ids(Actions.before(world.state(), second))).containsExactly(done.id(), late.id());
        assertThat(ids(Actions.of(world.state(), second))).containsExactly(own.id());
        assertThat(Actions.before(world.state(), first)).isEmpty();

        world.apply(new SettleAction(late.id(), ActionState.DROPPED));
        assertThat(Actions.before(world.state(), second)).hasSize(2);
        close(second);
        assertThat(ids(Actions.before(world.state(), held()))).containsExactly(own.id());
    }

    @Test
    void anActionBetweenMeetingsIsFoundByTheNext() {
        close(held());
        Action between = world.make(Action.class,
                new AddAction("Ask who owns the folder", world.id("Ada"), world.today(), null, null));

        assertThat(ids(Actions.before(world.state(), held()))).containsExactly(between.id());
    }

    private Meeting held() {
        world.later(Duration.ofDays(7));
        var planned = world.state().stream(Meeting.class).filter(Meeting::planned).findFirst()
                .orElseGet(() -> world.make(Meeting.class,
                        new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, null)));
        world.apply(new StartMeeting(planned.id(), null));
        world.apply(new MarkAttendance(planned.id(), List.of(world.id("Ada")), Mark.PRESENT));
        return world.state().get(Meeting.class, planned.id());
    }

    private Action given(Meeting meeting, int days) {
        world.later(Duration.ofMinutes(1));
        return world.make(Action.class, new AddAction("Ask who owns the folder", world.id("Ada"),
                world.today().plusDays(days), meeting.id(), null));
    }

    private void close(Meeting meeting) {
        world.later(Duration.ofMinutes(30));
        world.apply(new CloseMeeting(meeting.id(), null, "We see", null));
        world.later(Duration.ofDays(1));
    }

    private static List<Long> ids(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }
}
