package app.tandem.ui.stage.followup;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.PlanView;
import app.tandem.ui.console.followup.PlanView.Line;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.List;
import javafx.scene.layout.Region;

/** The running order: which issue comes when, and whose it is. */
public final class PlanPage implements StagePage {

    private final Texts texts;
    private final OrderedRows rows;
    private String right = "";

    public PlanPage(Texts texts) {
        this.texts = texts;
        rows = new OrderedRows(texts);
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        PlanView view = PlanView.of(state, meeting);
        List<Line> lines = view.lines().stream().filter(each -> each.movedTo() == null).toList();
        rows.show(lines.isEmpty() ? texts.get("slot.order.none")
                : texts.get("follow-up.stage.plan", lines.size()), lines.stream().map(this::row).toList(), showing);
        right = texts.get(showing.pages().get() > 1 ? "follow-up.stage.alike.short" : "follow-up.stage.alike",
                view.plan().present(), view.plan().discuss());
    }

    private OrderedRow.Shown row(Line line) {
        Two duo = line.topic().duo();
        return new OrderedRow.Shown(Integer.toString(line.place()), line.topic().title(), duo,
                duo == null ? "" : texts.get("duo.names", duo.sales().firstName(), duo.marketing().firstName()));
    }

    @Override
    public String headLeft() {
        return texts.get("follow-up.stage.plan.head");
    }

    @Override
    public String headRight() {
        return right;
    }
}
