package app.tandem.ui.console.followup;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.SteadyBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Before the slots: the same time for all, how long that makes the meeting, and the running order. */
public final class PlanPane implements StepPane {

    private final Texts texts;
    private final LengthCard length;
    private final TooLongCard tooLong;
    private final PlanOrderCard order;
    private final SteadyBox work;
    private @Nullable PlanView shown;

    public PlanPane(MeetingTools tools) {
        texts = tools.texts();
        length = new LengthCard(tools);
        tooLong = new TooLongCard(tools);
        order = new PlanOrderCard(tools);
        work = new SteadyBox();
        work.getChildren().addAll(length, tooLong, order);
        work.getStyleClass().add("follow-up-plan");
    }

    @Override
    public void show(State state, Meeting meeting) {
        PlanView now = PlanView.of(state, meeting);
        if (!now.equals(shown)) {
            shown = now;
            length.show(now);
            tooLong.show(now);
            order.show(now);
        }
    }

    @Override
    public Script script() {
        PlanView now = shown;
        return now == null ? new Script("", "") : new Script(
                texts.get("follow-up.plan.say", now.plan().present(), now.plan().discuss()),
                texts.get("follow-up.plan.advice"));
    }

    @Override
    public Region work() {
        return work;
    }
}
