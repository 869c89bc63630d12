package app.tandem.rules;

import static app.tandem.model.DecisionKind.DECLINE;
import static app.tandem.model.DecisionKind.PARK;
import static app.tandem.model.DecisionKind.REWORK;
import static app.tandem.model.DecisionKind.TRIAL;
import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room in which issues are presented, discussed and decided. */
abstract class Deciding {

    final SlotWorld room = new SlotWorld();
    final World world = room.world;

    final Issue discussed() {
        var issue = presented();
        room.discuss(meeting(), issue);
        return issue;
    }

    final Issue presented() {
        var issue = room.issue(ASSIGNED);
        room.start(room.started(FOLLOW_UP), issue);
        return issue;
    }

    final Issue trialDueOn(LocalDate day, IssueState now) {
        var issue = discussed();
        world.apply(decide(issue, TRIAL, day, null));
        room.close(meeting());
        world.given(room.now(issue).withState(now));
        return issue;
    }

    final Meeting meeting() {
        return Meetings.running(room.state()).orElseThrow();
    }

    final SlotMove.CountFist fist(Issue issue, List<Integer> hands) {
        return new SlotMove.CountFist(meeting().id(), issue.id(), hands);
    }

    final void count(Issue issue, List<Integer> hands) {
        world.apply(fist(issue, hands));
    }

    final FistCount lastCount() {
        return room.state().stream(FistCount.class).reduce((_, later) -> later).orElseThrow();
    }

    /** A decision with the dates that its kind needs, and with the reason that it needs. */
    final Decision decide(Issue issue, DecisionKind kind) {
        var reason = kind == DECLINE || kind == PARK ? "Because we say so" : null;
        return world.make(Decision.class, decision(issue, kind, reason));
    }

    final SlotMove.Decide decision(Issue issue, DecisionKind kind, @Nullable String reason) {
        return new SlotMove.Decide(meeting().id(), issue.id(), kind, "So it shall be", reason,
                kind == TRIAL ? world.today().plusDays(30) : null, kind == REWORK ? world.today().plusDays(14) : null);
    }

    final SlotMove.Decide decide(Issue issue, DecisionKind kind, @Nullable LocalDate review,
            @Nullable LocalDate due) {
        return new SlotMove.Decide(meeting().id(), issue.id(), kind, "So it shall be", null, review, due);
    }

    final void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
