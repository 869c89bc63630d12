package app.tandem.ui.console.duos;

import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Ending;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.KeyedRows;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A duo in the list, with the issues in its hands. */
final class DuoLine extends VBox {

    /**
     * What can be done from a row.
     *
     * @param open shows the story of an issue
     * @param give gives an issue to another duo
     * @param end ends a duo, or corrects why it ended
     */
    record Acts(LongConsumer open, Consumer<Owned> give, Consumer<Pair> end) {}

    private final Texts texts;
    private final Acts acts;
    private final DuoChip chip;
    private final Label when = new Label();
    private final Label why = new Label();
    private final ActButton end;
    private final KeyedRows issues = new KeyedRows();
    private @Nullable Pair shown;

    DuoLine(Texts texts, long duo, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        getStyleClass().add("duo-line");
        chip = new DuoChip(texts);
        HBox.setHgrow(chip, Priority.ALWAYS);
        when.getStyleClass().add("quiet");
        when.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        end = new ActButton("", "end-" + duo, () -> acts.end().accept(Objects.requireNonNull(shown))).small();
        HBox first = new HBox(chip, when, end);
        first.getStyleClass().add("first");
        issues.getStyleClass().add("owned-lines");
        getChildren().addAll(first, why, issues);
    }

    void show(Pair pair, LocalDate today) {
        shown = pair;
        chip.show(pair.faces().sales(), pair.faces().marketing());
        Ending ended = pair.ended();
        String since = texts.days().day(pair.since(), today);
        when.setText(ended == null ? texts.get("duos.since", since)
                : texts.get("duos.until", since, texts.days().day(ended.on(), today)));
        end.setText(texts.get(ended == null ? "duos.end" : "duos.reason.correct"));
        Seen.saying(why, ended == null ? "" : ended.why());
        pair.issues().forEach(each -> issues
                .row(each.id(), OwnedLine.class, () -> new OwnedLine(texts, each.id(), acts)).show(each, today));
        issues.arrange();
        Seen.when(!pair.issues().isEmpty(), issues);
    }
}
