package app.tandem.ui.console.meeting;

import app.tandem.model.Step;
import app.tandem.rules.Closes.What;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is still open, what blocks first, each with the way to where it is settled. */
final class OpenCard extends VBox {

    private static final PseudoClass BLOCKS = PseudoClass.getPseudoClass("blocks");

    private final Texts texts;
    private final Consumer<Step> go;
    private final CardHeader header;
    private final Label none;
    private final VBox rows = new VBox();
    private @Nullable List<OpenView> shown;

    /**
     * @param go leads to a step of the meeting
     */
    OpenCard(Texts texts, Consumer<Step> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("open-card");
        header = new CardHeader(texts.get("close.open"));
        none = new Label(texts.get("close.open.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        getChildren().addAll(header, none, rows);
    }

    void show(List<OpenView> open) {
        if (!open.equals(shown)) {
            shown = open;
            header.note(open.isEmpty() ? "" : texts.get("close.open.note"));
            Seen.when(open.isEmpty(), none);
            rows.getChildren().setAll(open.stream().map(this::row).toList());
        }
    }

    private HBox row(OpenView open) {
        Label words = new Label(words(open));
        words.getStyleClass().add("words");
        words.setWrapText(true);
        Label names = new Label(open.names());
        names.getStyleClass().add("quiet");
        names.setWrapText(true);
        VBox both = open.names().isEmpty() ? new VBox(words) : new VBox(words, names);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(new Icon(open.what().blocks() ? Feather.ALERT_CIRCLE : Feather.CIRCLE), both);
        row.getStyleClass().add("open-row");
        row.pseudoClassStateChanged(BLOCKS, open.what().blocks());
        Step where = open.where();
        if (where != null) {
            row.getChildren().add(way(open.what(), where));
        }
        return row;
    }

    private Button way(What what, Step where) {
        Button way = new Button(texts.get("close.open.go"), new Icon(Feather.ARROW_RIGHT));
        way.setId("open-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        way.getStyleClass().add("small-button");
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setOnAction(event -> go.accept(where));
        return way;
    }

    private String words(OpenView open) {
        return switch (open.what()) {
            case ROUND_OPEN -> texts.get("close.open.round");
            case SLOT_RUNNING -> texts.get("close.open.slot");
            case SLOT_WAITING -> texts.get("close.open.waiting", open.count());
            case UNDECIDED -> texts.get("close.open.undecided", open.count());
            case HOT_WITHOUT_DUO -> texts.get("close.open.hot", open.count());
            case NEEDS_DUO -> texts.get("close.open.duo", open.count());
            case REPORT_TO_COME -> texts.get("close.open.report", open.count());
            case REPORT_UNHEARD -> texts.get("close.open.unheard", open.count());
            case RATING_HIDDEN -> texts.get("close.open.rating", open.count());
            case ANSWER_LOOSE -> texts.get("close.open.loose", open.count());
            case ACTION_DUE -> texts.get("close.open.action", open.count());
        };
    }
}
