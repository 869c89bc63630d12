package app.tandem.ui.console.duos;

import app.tandem.ui.Texts;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.KeyedRows;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The issues that wait for a duo, the duos that work, and those that ended, one below the other. */
final class DuosList extends VBox {

    private final Texts texts;
    private final DuoLine.Acts acts;
    private final VBox none;
    private final KeyedRows rows = new KeyedRows();

    /** What is the same row from one time to the next. */
    private sealed interface Key {

        record Part(String words) implements Key {}

        record Issue(long id) implements Key {}

        record Duo(long id) implements Key {}

        record None() implements Key {}
    }

    /**
     * @param meetings leads to where duos come from
     */
    DuosList(Texts texts, DuoLine.Acts acts, Runnable meetings) {
        this.texts = texts;
        this.acts = acts;
        getStyleClass().addAll("card", "duos-list");
        none = none(meetings);
        getChildren().add(rows);
    }

    private VBox none(Runnable meetings) {
        Label words = new Label(texts.get("duos.none"));
        words.setWrapText(true);
        VBox empty = new VBox(words, new ActButton(texts.get("meeting.all"), "to-meetings-from-duos", meetings));
        empty.getStyleClass().addAll("empty", "duos-empty");
        return empty;
    }

    void show(DuosView view) {
        if (view.working().isEmpty() && view.ended().isEmpty()) {
            rows.row(new Key.None(), VBox.class, () -> none);
        }
        waiting(view.without(), view.today());
        duos(texts.get("duos.working"), view.working(), view.today());
        duos(texts.get("duos.ended"), view.ended(), view.today());
        rows.arrange();
    }

    private void waiting(List<Owned> issues, LocalDate today) {
        header(texts.get("duos.without"), issues.size());
        issues.forEach(each -> rows.row(new Key.Issue(each.id()), OwnedLine.class,
                () -> new OwnedLine(texts, each.id(), acts)).show(each, today));
    }

    private void duos(String words, List<Pair> duos, LocalDate today) {
        header(words, duos.size());
        duos.forEach(each -> rows.row(new Key.Duo(each.id()), DuoLine.class,
                () -> new DuoLine(texts, each.id(), acts)).show(each, today));
    }

    private void header(String words, int count) {
        if (count > 0) {
            rows.row(new Key.Part(words), CardHeader.class, () -> new CardHeader(words)).count(count);
        }
    }
}
