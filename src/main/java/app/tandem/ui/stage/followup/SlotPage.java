package app.tandem.ui.stage.followup;

import app.tandem.model.Decision;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A slot that decides: who presents what and the time, then, until the next one is talked about, what was decided. */
public final class SlotPage implements StagePage {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final SlotPart part;
    private final DecisionPart decision;
    private final Label none = new Label();
    private final StackPane content;
    private String left = "";
    private String right = "";

    public SlotPage(Texts texts) {
        this.texts = texts;
        part = new SlotPart(texts);
        decision = new DecisionPart(texts);
        none.setText(texts.get("slot.order.none"));
        none.getStyleClass().addAll("stage-heading", "muted");
        none.setWrapText(true);
        content = new StackPane(part, decision, none);
        content.getStyleClass().add("stage-slots");
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        Optional<Slot> here = FollowUpSlots.lookedAt(state, meeting, showing.issue().get());
        here.ifPresent(slot -> show(state, meeting, slot, showing));
        if (here.isEmpty()) {
            see(none);
            left = "";
            right = "";
        }
    }

    private void show(State state, Meeting meeting, Slot slot, Showing showing) {
        SlotView view = SlotView.of(state, meeting, slot);
        List<Slot> all = Slots.of(state, meeting.id());
        left = texts.get("follow-up.stage.head", all.indexOf(slot) + 1, all.size());
        right = texts.get(showing.pages().get() > 1 ? "follow-up.stage.alike.short" : "follow-up.stage.alike",
                slot.time().plannedPresent() / MINUTE, slot.time().plannedDiscuss() / MINUTE);
        Decision decided = view.decided();
        if (decided != null && !showing.hidden().get()) {
            decision.show(view, decided);
            showing.pages().set(1);
            see(decision);
        } else {
            Instant seen = showing.now().get();
            part.show(view, SlotTime.of(state, meeting, view, seen.isAfter(state.at()) ? seen : state.at()), showing);
            see(part);
        }
    }

    private void see(Region shown) {
        content.getChildren().forEach(each -> each.setVisible(each == shown));
    }

    @Override
    public String headLeft() {
        return left;
    }

    @Override
    public String headRight() {
        return right;
    }
}
