package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Inside;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** An answer inside an issue, or an issue merged into it: small, muted, with its own number. */
final class InsideRow extends HBox implements Draggable {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final PseudoClass DEEP = PseudoClass.getPseudoClass("deep");
    private static final PseudoClass MERGED = PseudoClass.getPseudoClass("merged");

    private final Texts texts;
    private final IssueCard card;
    private final Label number = Parts.fixed("number");
    private final Label text = Parts.words("words");
    private @Nullable Inside shown;

    InsideRow(Texts texts, IssueCard card) {
        this.texts = texts;
        this.card = card;
        getStyleClass().add("inside-row");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(number, text);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
    }

    void show(Inside now) {
        if (!now.equals(shown)) {
            shown = now;
            number.setText(now.issue() ? texts.get("issue.number", now.number()) : String.valueOf(now.number()));
            text.setText(now.text());
            pseudoClassStateChanged(MERGED, now.issue());
            pseudoClassStateChanged(DEEP, now.deep());
            setAccessibleText(number.getText() + " " + now.text());
        }
    }

    Inside inside() {
        return Objects.requireNonNull(shown);
    }

    IssueCard card() {
        return card;
    }

    @Override
    public @Nullable Cargo cargo() {
        Inside now = inside();
        return now.issue() || now.deep() ? null
                : new Cargo(List.of(now.id()), 0, card.card().id(), String.valueOf(now.number()), now.text());
    }

    @Override
    public void away(boolean now) {
        pseudoClassStateChanged(AWAY, now);
    }
}
