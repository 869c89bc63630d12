package app.tandem.ui.stage.followup;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.BalanceView;
import app.tandem.ui.console.followup.BalanceView.Line;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import javafx.scene.layout.Region;

/** Planned and used time of each issue. */
public final class BalancePage implements StagePage {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final OrderedRows rows;
    private String right = "";

    public BalancePage(Texts texts) {
        this.texts = texts;
        rows = new OrderedRows(texts);
    }

    @Override
    public Region content() {
        return rows;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        rows.show(texts.get("follow-up.stage.balance"),
                BalanceView.of(state, meeting).lines().stream().map(this::row).toList(), showing);
        right = texts.get("follow-up.stage.balance.each", meeting.minutes().present() + meeting.minutes().discuss());
    }

    private OrderedRow.Shown row(Line line) {
        return new OrderedRow.Shown(Integer.toString(line.place()), line.title(), null,
                line.ran() ? texts.get("follow-up.stage.used", Timers.digits(line.used()), line.planned() / MINUTE)
                        : texts.get("follow-up.stage.not-yet"));
    }

    @Override
    public String headLeft() {
        return texts.get("follow-up.stage.balance.head");
    }

    @Override
    public String headRight() {
        return right;
    }
}
