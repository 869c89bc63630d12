package app.tandem.ui.console.followup;

import app.tandem.ui.Texts;
import app.tandem.ui.console.followup.ActionsView.Line;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Folding;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The actions of the issue that is talked about: who does what by when. */
final class ActionsCard extends StackPane {

    private final Texts texts;
    private final VBox rows = new VBox();
    private final Folding card;
    private @Nullable ActionsView shown;

    ActionsCard(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("rows");
        card = new Folding(texts, texts.get("follow-up.actions"), rows);
        card.getStyleClass().add("actions-card");
        card.key(texts.get("key.a"));
        getChildren().add(card);
    }

    void show(ActionsView now) {
        if (!now.equals(shown)) {
            shown = now;
            card.note(texts.get("follow-up.actions.count", now.lines().size()));
            rows.getChildren().setAll(now.lines().stream().map(each -> row(each, now.today())).toList());
            Seen.when(!now.lines().isEmpty(), rows);
        }
    }

    private Node row(Line line, LocalDate today) {
        Avatar owner = new Avatar(texts);
        owner.show(line.owner());
        Label text = Parts.words(line.text(), "words");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label due = new Label(texts.days().day(line.due(), today));
        due.getStyleClass().add("small");
        due.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(owner, text, due);
        row.getStyleClass().add("action-row");
        return row;
    }
}
