package app.tandem.ui.stage.followup;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.BalanceView;
import app.tandem.ui.console.followup.BalanceView.Line;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Planned and used time of each issue. */
public final class BalancePage implements StagePage {

    private static final double GAP = 20;
    private static final int MINUTE = 60;

    private final Texts texts;
    private final Fitting title = new Fitting(1, "t66", "t56", "t47");
    private final Pager<OrderedRow.Shown> rows;
    private final VBox content;
    private String right = "";

    public BalancePage(Texts texts) {
        this.texts = texts;
        rows = new Pager<>(1, GAP, () -> new OrderedRow(texts));
        VBox.setVgrow(rows, Priority.ALWAYS);
        content = new VBox(title, rows);
        content.getStyleClass().add("stage-order");
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void show(State state, Meeting meeting, Showing showing) {
        title.show(texts.get("follow-up.stage.balance"));
        rows.show(BalanceView.of(state, meeting).lines().stream().map(this::row).toList(), showing);
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
