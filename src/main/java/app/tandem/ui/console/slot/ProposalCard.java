package app.tandem.ui.console.slot;

import app.tandem.model.Proposal;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a duo wrote down of its solution; where nothing is written, that is said, and no more. */
final class ProposalCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final VBox lines = new VBox();

    ProposalCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("slot.proposal"));
        lines.getStyleClass().add("lines");
        getStyleClass().addAll("card", "proposal-card");
        getChildren().addAll(header, lines);
    }

    void show(@Nullable Proposal proposal) {
        lines.getChildren().clear();
        header.note(proposal == null ? "" : texts.get("slot.proposal.version", proposal.version()));
        if (proposal == null) {
            lines.getChildren().add(Parts.words(texts.get("slot.proposal.none"), "quiet"));
            return;
        }
        String summary = proposal.summary();
        if (summary != null) {
            lines.getChildren().add(Parts.words(summary, "summary"));
        }
        for (int i = 0; i < proposal.steps().size(); i++) {
            line(Integer.toString(i + 1), proposal.steps().get(i));
        }
        named(texts.get("slot.proposal.measured"), proposal.measured());
        named(texts.get("slot.proposal.benefit"), proposal.benefit());
    }

    private void named(String name, @Nullable String words) {
        if (words != null) {
            lines.getChildren().addAll(Parts.words(name, "field-name"), Parts.words(words, "words"));
        }
    }

    private void line(String number, String words) {
        Label mark = new Label(number);
        mark.getStyleClass().add("number");
        mark.setMinWidth(USE_PREF_SIZE);
        Label text = Parts.words(words, "words");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(mark, text);
        line.getStyleClass().add("line");
        lines.getChildren().add(line);
    }
}
