package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.Standing;
import app.tandem.model.StepMinutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A world in which four duos take issues in turn, and meetings with slots start. */
final class SlotWorld {

    final World world = World.withTeams();
    private final List<Duo> duos = new ArrayList<>();
    private int turn;

    SlotWorld() {
        for (int index = 0; index < World.SALES.size(); index++) {
            duos.add(world.duo(World.SALES.get(index), World.MARKETING.get(index)));
        }
    }

    State state() {
        return world.state();
    }

    /** An active issue in the hands of the next duo, ranked as it comes. */
    Issue issue(IssueState of) {
        var issue = world.issue(of, duos.get(turn++ % duos.size()));
        return world.given(issue.withStanding(new Standing(3, turn, null)));
    }

    List<Issue> issues(int count, IssueState of) {
        var issues = new ArrayList<Issue>();
        for (int index = 0; index < count; index++) {
            issues.add(issue(of));
        }
        return issues;
    }

    /** A meeting that has started with everybody present, with its slots. */
    Meeting started(MeetingKind kind) {
        return started(kind, StepMinutes.DEFAULT);
    }

    Meeting started(MeetingKind kind, StepMinutes minutes) {
        var meeting = world.given(world.running(kind).withMinutes(minutes));
        world.with(draft -> SlotRules.atStart(draft, meeting));
        return meeting;
    }

    static StepMinutes minutes(int present, int discuss) {
        return new StepMinutes(5, 2, present, discuss, 6);
    }

    /** Closes a meeting as it is. */
    void close(Meeting meeting) {
        world.with(draft -> SlotRules.atClose(draft, meeting));
        world.given(now(meeting).withStatus(MeetingStatus.CLOSED));
    }

    Meeting now(Meeting meeting) {
        return state().get(Meeting.class, meeting.id());
    }

    Issue now(Issue issue) {
        return state().get(Issue.class, issue.id());
    }

    Slot slot(Meeting meeting, Issue issue) {
        return slots(meeting, issue).getFirst();
    }

    Slot slot(Meeting meeting, Issue issue, SlotKind kind) {
        return slots(meeting, issue).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    List<Slot> slots(Meeting meeting, Issue issue) {
        return Slots.of(state(), meeting.id()).stream().filter(each -> each.issue() == issue.id()).toList();
    }

    SlotState slotState(Meeting meeting, Issue issue) {
        return slot(meeting, issue).state();
    }

    /** The numbers of the issues on a meeting's list, in its order. */
    List<Integer> list(Meeting meeting) {
        return Slots.of(state(), meeting.id()).stream()
                .map(each -> state().get(Issue.class, each.issue()).number()).toList();
    }

    @Nullable
    LocalDate due(Issue issue) {
        return Issues.assignment(state(), issue.id()).orElseThrow().due();
    }

    /** Both of the duo that owns an issue leave the room. */
    void bothAway(Meeting meeting, Issue issue) {
        var duo = Issues.duo(state(), issue.id()).orElseThrow();
        away(meeting, duo.sales());
        away(meeting, duo.marketing());
    }

    void away(Meeting meeting, long person) {
        state().stream(Attendance.class).filter(each -> each.meeting() == meeting.id() && each.person() == person)
                .toList().forEach(each -> world.given(each.withMark(Mark.LEFT)));
    }

    void start(Meeting meeting, Issue issue) {
        world.apply(new SlotMove.StartSlot(meeting.id(), issue.id()));
    }

    void discuss(Meeting meeting, Issue issue) {
        world.apply(new SlotMove.DiscussSlot(meeting.id(), issue.id()));
    }

    /** Ends a slot; a solution that is being presented is discussed before, for no time at all. */
    void end(Meeting meeting, Issue issue) {
        if (Slots.presenting(state(), meeting.id(), issue.id())) {
            discuss(meeting, issue);
        }
        world.apply(new SlotMove.EndSlot(meeting.id(), issue.id()));
    }
}
