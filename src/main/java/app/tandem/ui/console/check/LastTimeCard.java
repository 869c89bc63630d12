package app.tandem.ui.console.check;

import app.tandem.model.Credit;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.LevelBar;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.check.LastActions;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was said of the issue the last time, and how much of what was to be done is done. */
final class LastTimeCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final HBox actions;
    private final Label done = new Label();
    private final LevelBar bar = new LevelBar();
    private final Label none = Parts.words("", "quiet");
    private final VBox report = new VBox();
    private final Label works = Parts.words("", "said");
    private final Label better = Parts.words("", "said");
    private final Label credit = Parts.words("", "said");
    private final Label creditName = name("");
    private final Label figures = Parts.words("", "quiet");

    LastTimeCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("check.last"));
        done.getStyleClass().add("value");
        actions = new HBox(name(texts.get("check.last.actions")), Parts.space(), done);
        report.getStyleClass().add("report");
        report.getChildren().addAll(name(texts.get("check.works")), works, name(texts.get("check.better")), better,
                creditName, credit);
        getStyleClass().addAll("card", "last-time");
        getChildren().addAll(header, actions, bar, none, report, figures);
    }

    private static Label name(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("name");
        return name;
    }

    /**
     * @param now the report that is looked at; null for a decision
     */
    void show(LastActions of, @Nullable SlotReport now) {
        int all = of.items().size();
        done.setText(texts.get("check.last.done", of.done(), all));
        bar.show(all == 0 ? 0 : (double) of.done() / all);
        Seen.when(all > 0, actions);
        Seen.when(all > 0, bar);
        SlotReport.Last last = now == null ? null : now.last();
        header.note(now == null || last == null ? "" : texts.days().date(last.day(), now.today()));
        Report given = last == null ? null : last.report();
        Seen.when(given != null, report);
        none.setText(
                now == null || given != null ? "" : texts.get(last == null ? "check.last.first" : "check.last.none"));
        Seen.when(!none.getText().isEmpty(), none);
        if (given != null) {
            works.setText(given.working());
            better.setText(given.improvement());
        }
        thanks(last == null ? null : last.credit());
        figures.setText(last == null ? "" : figures(last, given));
        Seen.when(!figures.getText().isEmpty(), figures);
        Seen.when(all > 0 || now != null, this);
    }

    private void thanks(@Nullable Credit given) {
        Seen.when(given != null, creditName);
        Seen.when(given != null, credit);
        if (given != null) {
            creditName.setText(given.to() == Side.SALES ? texts.get("check.last.credit.sales")
                    : texts.get("check.last.credit.marketing"));
            credit.setText(given.words());
        }
    }

    private String figures(SlotReport.Last last, @Nullable Report given) {
        if (last.mean().isEmpty()) {
            return given == null ? "" : texts.get("check.last.duo", given.rating());
        }
        String mean = texts.mean(last.mean().getAsDouble());
        return given == null ? texts.get("check.last.room", mean)
                : texts.get("check.last.both", mean, given.rating());
    }
}
