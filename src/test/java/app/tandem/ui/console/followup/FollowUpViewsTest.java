package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.SlotMove.SplitFollowUp;
import app.tandem.rules.SlotPlan;
import app.tandem.ui.FollowUpWorld;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.console.followup.PlanView.Line;
import app.tandem.ui.console.slot.OrderView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the plan, the running order and the balance say of a meeting. */
class FollowUpViewsTest {

    private final FollowUpWorld world = FollowUpWorld.of(Size.USUAL);

    @Test
    void aPlanOverTwoHoursOffersShorterTimesAndSaysWhichIssuesWouldMove() {
        PlanView plan = PlanView.of(world.state(), world.meeting());

        assertThat(plan.plan()).isEqualTo(new SlotPlan(6, 7, 12));
        assertThat(plan.plan().minutes()).isEqualTo(124);
        assertThat(plan.shorter()).isEqualTo(new SlotPlan(6, 7, 11));
        assertThat(plan.lines()).extracting(Line::sitting).containsExactly(1, 1, 1, 1, 1, 2);
        assertThat(plan.lines()).extracting(Line::written).containsExactly(true, true, false, true, true, false);
        assertThat(plan.proposed(1)).isEqualTo(LocalDateTime.of(LocalDate.of(2025, 11, 13), LocalTime.of(10, 20)));
        assertThat(plan.begun()).isFalse();
    }

    @Test
    void whatWasMovedSaysWhere() {
        world.make(new SplitFollowUp(world.meeting().id(), List.of(LocalDateTime.of(2025, 11, 20, 9, 0))));

        PlanView plan = PlanView.of(world.state(), world.meeting());
        assertThat(plan.plan().issues()).isEqualTo(5);
        assertThat(plan.lines().getLast().movedTo()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(plan.waiting()).isEqualTo(5);
    }

    @Test
    void theRunningOrderLeadsToWhatRunsThenToWhatComesNext() {
        world.at(Step.SLOTS);
        assertThat(order().here()).contains(world.slot(1).id());
        world.counts(1, 0, 0, 0, 3, 5, 2);
        assertThat(order().here()).contains(world.slot(1).id());
        world.decides(1);

        assertThat(order().here()).contains(world.slot(2).id());
        assertThat(order().lines().getFirst().used()).isEqualTo(643);
        assertThat(order().from(world.slot(2).id(), -5)).isEqualTo(world.slot(1).id());
        assertThat(order().from(0, 1)).isEqualTo(world.slot(1).id());
    }

    @Test
    void theBalanceCountsWhatWasUsedAndPlansOnlyForWhatCameOn() {
        world.at(Step.SLOTS).counts(1, 0, 0, 0, 3, 5, 2).decides(1);
        BalanceView balance = BalanceView.of(world.state(), world.meeting());

        assertThat(balance.planned()).isEqualTo(19 * 60);
        assertThat(balance.used()).isEqualTo(643);
        assertThat(balance.lines().getFirst().decided()).isNotNull();
        assertThat(balance.lines().get(1).state()).isEqualTo(SlotState.WAITING);
        assertThat(balance.running()).isFalse();
        world.presents(2);
        assertThat(BalanceView.of(world.state(), world.meeting()).running()).isTrue();
    }

    private OrderView order() {
        return OrderView.of(world.state(), world.meeting());
    }
}
