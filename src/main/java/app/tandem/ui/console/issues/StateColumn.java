package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.StatusChip;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A column of the board: a state, how many are in it, and their cards, which scroll by themselves. */
final class StateColumn extends VBox {

    private final Label count = new Label();
    private final VBox cards = new VBox();

    StateColumn(Texts texts, IssueStatus status) {
        getStyleClass().add("state-column");
        StatusChip chip = new StatusChip(texts);
        chip.show(status);
        count.getStyleClass().add("quiet");
        HBox heading = new HBox(chip, count);
        heading.getStyleClass().add("group-heading");
        cards.getStyleClass().add("cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
    }

    void show(List<BoardCard> now) {
        count.setText(Integer.toString(now.size()));
        if (!cards.getChildren().equals(now)) {
            cards.getChildren().setAll(now);
        }
    }

    List<BoardCard> cards() {
        return cards.getChildren().stream().map(BoardCard.class::cast).toList();
    }
}
