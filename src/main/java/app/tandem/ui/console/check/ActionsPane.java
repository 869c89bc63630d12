package app.tandem.ui.console.check;

import app.tandem.model.ActionState;
import app.tandem.model.Meeting;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.LevelBar;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.check.LastActions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What became of the actions of last time: each is done, dropped, or open still. */
public final class ActionsPane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final CardHeader header;
    private final LevelBar bar = new LevelBar();
    private final Label none;
    private final VBox rows = new VBox();
    private final VBox work;
    private final Map<Long, ActionRow> known = new HashMap<>();
    private @Nullable LastActions shown;

    public ActionsPane(MeetingTools tools) {
        this.tools = tools;
        texts = tools.texts();
        header = new CardHeader(texts.get("check.actions"));
        none = Parts.words(texts.get("check.actions.none"), "quiet");
        rows.getStyleClass().add("rows");
        VBox card = new VBox(header, bar, none, rows);
        card.getStyleClass().addAll("card", "actions-card");
        work = new VBox(card);
        work.getStyleClass().add("check-work");
    }

    @Override
    public void show(State state, Meeting meeting) {
        LastActions now = LastActions.of(state, meeting);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        int all = now.items().size();
        header.note(all == 0 ? "" : texts.get("check.last.done.words", now.done(), all));
        bar.show(all == 0 ? 0 : (double) now.done() / all);
        Seen.when(all > 0, bar);
        Seen.when(all == 0, none);
        List<ActionRow> drawn = now.items().stream()
                .map(each -> known.computeIfAbsent(each.id(), id -> new ActionRow(texts, this::settle))).toList();
        for (int i = 0; i < all; i++) {
            drawn.get(i).show(now.items().get(i), now.today());
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private void settle(ActionRow row, ActionState to) {
        tools.door().make(new SettleAction(row.action(), to), made -> row.settled(), why -> row.refuse(words(why)));
    }

    private String words(Refusal why) {
        return Refusals.of(texts, why);
    }

    @Override
    public Script script() {
        return new Script(texts.get("check.actions.say"), texts.get("check.actions.advice"));
    }

    @Override
    public Region work() {
        return work;
    }

    /** The first that is open has the focus. */
    @Override
    public void entered() {
        LastActions now = shown;
        if (now != null) {
            now.items().stream().filter(each -> each.state() == ActionState.OPEN).findFirst()
                    .map(each -> known.get(each.id())).ifPresent(ActionRow::requestFocus);
        }
    }
}
