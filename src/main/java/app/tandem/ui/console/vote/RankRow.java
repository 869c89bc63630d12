package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.RankedBar;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.stage.vote.RevealView;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An issue of the result: its rank, its title over its bar, its numbers, its state. */
final class RankRow extends HBox {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    RankRow(Texts texts, RevealView.Row row, int largest, boolean above) {
        getStyleClass().add("rank-row");
        setId("rank-" + row.number());
        pseudoClassStateChanged(BELOW, !above);
        Label rank = new Label(row.rank() == 0 ? "" : Integer.toString(row.rank()));
        rank.getStyleClass().add("number");
        rank.setMinWidth(USE_PREF_SIZE);
        RankedBar bar = new RankedBar();
        bar.show(row.total(), row.sales(), row.marketing(), largest);
        VBox words = new VBox(Parts.words(texts.get("vote.item", row.number(), row.title()), "title"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StatusChip chip = new StatusChip(texts);
        chip.show(IssueStatus.of(row.state()));
        getChildren().addAll(rank, words);
        if (row.rank() != 0) {
            words.getChildren().add(bar);
            Label numbers = new Label(row.sales() == null || row.marketing() == null ? Integer.toString(row.total())
                    : texts.get("vote.numbers", row.sales(), row.marketing(), row.total()));
            numbers.getStyleClass().add("numbers");
            numbers.setMinWidth(USE_PREF_SIZE);
            getChildren().add(numbers);
        }
        getChildren().add(chip);
    }
}
