package app.tandem.ui.console.slot;

import app.tandem.model.Decision;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was decided, in its exact words. */
final class DecidedCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final Label kind = new Label("", new Icon(Feather.CHECK_CIRCLE));
    private final Label words = Parts.words("", "words");
    private final Label reason = Parts.words("", "small");
    private final Label vote = Parts.words("", "small");

    DecidedCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("slot.decided"));
        kind.getStyleClass().add("kind");
        kind.setMinHeight(USE_PREF_SIZE);
        kind.setWrapText(true);
        getStyleClass().addAll("card", "decided-card");
        getChildren().addAll(header, kind, words, reason, vote);
    }

    void show(Decision decision, LocalDate today) {
        header.note(texts.get("slot.decided.correct"));
        kind.setText(DecisionWords.of(texts, decision, today));
        words.setText(texts.get("slot.decided.words", decision.wording()));
        String why = decision.reason();
        Seen.when(why != null, reason);
        reason.setText(why == null ? "" : texts.get("slot.decided.reason", why));
        vote.setText(vote(decision));
    }

    private String vote(Decision decision) {
        if (decision.fist() == null) {
            return texts.get("slot.decided.no-vote");
        }
        if (decision.override()) {
            return texts.get("slot.decided.override");
        }
        return texts.get(decision.weak() ? "slot.decided.weak" : "slot.decided.voted");
    }
}
