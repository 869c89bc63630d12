package app.tandem.ui.console.followup;

import app.tandem.rules.Timers;
import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.BalanceView.Line;
import app.tandem.ui.console.slot.DecisionWords;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.LevelBar;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An issue with what it was given and what it took, and how much of it that is. */
final class BalanceRow extends VBox {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final Label title = Parts.words("", "title");
    private final Label planned = BalancePane.cell(new Label());
    private final Label used = BalancePane.cell(new Label());
    private final LevelBar bar = new LevelBar();
    private final Label said = Parts.words("", "small");
    private @Nullable Line shown;

    BalanceRow(Texts texts) {
        this.texts = texts;
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(title, planned, used);
        first.getStyleClass().add("first");
        getStyleClass().add("balance-row");
        getChildren().addAll(first, bar, said);
    }

    void show(Line now, LocalDate today) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        title.setText(texts.get("record.issue.name", now.number(), now.title()));
        planned.setText(texts.get("slot.order.minutes", now.planned() / MINUTE));
        used.setText(now.ran() ? Timers.digits(now.used()) : texts.get("follow-up.balance.none"));
        Seen.when(now.ran(), bar);
        bar.show(now.used() / (double) Math.max(1, now.planned()));
        said.setText(said(now, today));
    }

    private String said(Line now, LocalDate today) {
        return switch (now.state()) {
            case WAITING -> texts.get("follow-up.balance.waiting");
            case NOT_PRESENTED -> texts.get("follow-up.balance.never");
            case MOVED -> texts.get("follow-up.balance.moved");
            case PRESENTING, DISCUSSING -> texts.get("follow-up.balance.now");
            case UNDECIDED, REPORTED, DECIDED -> now.extended() == 0
                    ? texts.get("follow-up.balance.parts", outcome(now, today), Timers.digits(now.presented()),
                            Timers.digits(now.discussed()))
                    : texts.get("follow-up.balance.extended", outcome(now, today), Timers.digits(now.presented()),
                            Timers.digits(now.discussed()), Math.ceilDiv(now.extended(), MINUTE));
        };
    }

    private String outcome(Line now, LocalDate today) {
        return now.decided() == null ? texts.get("follow-up.balance.undecided")
                : DecisionWords.of(texts, now.decided(), today);
    }
}
