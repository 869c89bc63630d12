package app.tandem.rules;

import static app.tandem.model.DecisionKind.ADOPT;
import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.SlotState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hands for a decision: how they are counted, and what they say of it. */
class FistRulesTest extends Deciding {

    private static final List<Integer> ADOPTING = List.of(0, 0, 0, 0, 4, 4);
    private static final List<Integer> WITH_A_ZERO = List.of(1, 0, 0, 0, 0, 7);
    private static final List<Integer> WITH_A_TWO = List.of(0, 0, 1, 0, 0, 7);
    private static final List<Integer> WEAK = List.of(0, 0, 0, 8, 0, 0);

    @Test
    void handsAreCountedOnceAndOnceMore() {
        var issue = discussed();

        count(issue, WITH_A_TWO);
        count(issue, ADOPTING);

        assertThat(room.state().all(FistCount.class)).extracting(FistCount::vote).containsExactly(1, 2);
        refuses("issue", "twice already", 1, fist(issue, ADOPTING));
    }

    @Test
    void handsAreOneToTheVotersPresent() {
        var issue = discussed();

        refuses("hands", "1 to 8 in all", 0L, fist(issue, List.of(0, 0, 0, 0, 0, 0)));
        refuses("hands", "1 to 8 in all", 9L, fist(issue, List.of(0, 0, 0, 0, 0, 9)));
        room.away(meeting(), world.id("Ada"));
        refuses("hands", "1 to 7 in all", 8L, fist(issue, ADOPTING));
        count(issue, List.of(0, 0, 0, 0, 0, 7));
    }

    @Test
    void handsAreSixCountsOfZeroOrMore() {
        var issue = discussed();

        refuses("hands", "6 counts", List.of(0, 0, 0, 0, 5), fist(issue, List.of(0, 0, 0, 0, 5)));
        refuses("hands", "below 0", List.of(0, -1, 0, 0, 5, 0), fist(issue, List.of(0, -1, 0, 0, 5, 0)));
    }

    @Test
    void handsAreCountedOnlyForAnIssueThatIsToBeDecidedNow() {
        var issues = room.issues(2, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        refuses("issue", "no slot in this meeting that is to be decided", 1, fist(issues.get(0), ADOPTING));
        room.start(meeting, issues.get(0));
        room.end(meeting, issues.get(0));
        count(issues.get(0), ADOPTING);
        decide(issues.get(0), ADOPT);
        refuses("issue", "no slot in this meeting that is to be decided", 1, fist(issues.get(0), ADOPTING));
    }

    @Test
    void aReportIsNotVotedOn() {
        var issue = room.issue(WORKING);
        room.start(room.started(TEMPERATURE_CHECK), issue);

        assertThat(world.refused(fist(issue, ADOPTING)).field()).isEqualTo("issue");
    }

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"ADOPT", "ADOPT_WITH_CHANGES", "TRIAL"})
    void adoptingAgainstTheHandsNeedsAReason(DecisionKind kind) {
        for (var hands : List.of(WITH_A_ZERO, WITH_A_TWO)) {
            var issue = discussed();
            count(issue, hands);

            refuses("reason", "overrides what the hands say", null, decision(issue, kind, null));

            var decision = world.make(Decision.class, decision(issue, kind, "It cannot wait"));
            assertThat(decision.override()).isTrue();
            assertThat(decision.weak()).isFalse();
            room.close(meeting());
        }
    }

    @Test
    void aZeroStandsAtTheSecondVoteToo() {
        var issue = discussed();
        count(issue, WITH_A_TWO);
        count(issue, WITH_A_ZERO);

        refuses("reason", "somebody shows a 0", null, decision(issue, ADOPT, null));
    }

    @Test
    void aTwoAtTheSecondVoteIsWeakSupportAndNoOverride() {
        var issue = discussed();
        count(issue, WITH_A_ZERO);
        count(issue, WITH_A_TWO);

        var decision = decide(issue, ADOPT);

        assertThat(decision.weak()).isTrue();
        assertThat(decision.override()).isFalse();
        assertThat(decision.fist()).isEqualTo(lastCount().id());
    }

    @Test
    void threesAreWeakSupport() {
        var issue = discussed();
        count(issue, WEAK);

        assertThat(decide(issue, ADOPT).weak()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"REWORK", "DECLINE", "PARK"})
    void whatDoesNotAdoptIsAlwaysOpenAndNoOverride(DecisionKind kind) {
        for (var hands : List.of(ADOPTING, WITH_A_ZERO, WITH_A_TWO, WEAK)) {
            var issue = discussed();
            count(issue, hands);

            var decision = decide(issue, kind);

            assertThat(decision.override()).isFalse();
            assertThat(decision.weak()).isFalse();
            assertThat(room.slotState(meeting(), issue)).isEqualTo(SlotState.DECIDED);
            room.close(meeting());
        }
    }

    @Test
    void aDecisionWithoutAVoteSaysSo() {
        var issue = discussed();

        assertThat(decide(issue, ADOPT).fist()).isNull();
    }
}
