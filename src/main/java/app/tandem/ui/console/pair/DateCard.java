package app.tandem.ui.console.pair;

import app.tandem.rules.DueDates;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import java.time.LocalDate;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One date for all duos: the usual one until another is typed; a date out of bounds is refused and stays typed. */
final class DateCard extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int USUAL = 14;

    private final Texts texts;
    private final DateField field;
    private final Label hint = new Label();
    private final Runnable changed;
    private @Nullable LocalDate today;
    private @Nullable String refusal;

    DateCard(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        field = new DateField(texts, "due", LocalDate.EPOCH);
        getStyleClass().addAll("card", "date-card");
        Label name = new Label(texts.get("pair.date.by"));
        name.setLabelFor(field.field());
        name.getStyleClass().add("quiet");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        getChildren().addAll(new CardHeader(texts.get("pair.date")), name, field, hint);
        field.value().subscribe(this::judge);
    }

    void show(LocalDate day, LocalDate usual) {
        if (!day.equals(today)) {
            today = day;
            field.today(day);
            field.set(usual);
        }
    }

    /** The date, where it is one that is allowed. */
    Optional<LocalDate> due() {
        LocalDate due = field.value().get();
        return due != null && today != null && DueDates.allowed(today, due) ? Optional.of(due) : Optional.empty();
    }

    /** Says beside the field why its date was refused. */
    void refuse(String why) {
        refusal = why;
        say();
    }

    private void judge(@Nullable LocalDate due) {
        refusal = null;
        say();
        changed.run();
    }

    private void say() {
        LocalDate due = field.value().get();
        LocalDate day = today;
        String words = due == null || day == null ? "" : words(day, due);
        boolean no = refusal != null || due != null && due().isEmpty();
        hint.setText(refusal == null ? words : refusal);
        hint.pseudoClassStateChanged(REFUSED, no);
        hint.setVisible(!hint.getText().isEmpty());
        hint.setManaged(hint.isVisible());
    }

    private String words(LocalDate day, LocalDate due) {
        if (!DueDates.allowed(day, due)) {
            return texts.get("pair.date.refused", DueDates.LEAST_DAYS, DueDates.MOST_DAYS);
        }
        if (DueDates.uncommon(day, due)) {
            return texts.get("pair.date.uncommon");
        }
        boolean moved = due.equals(DueDates.usual(day)) && !due.equals(day.plusDays(USUAL));
        return moved ? texts.get("pair.date.moved") : "";
    }
}
