package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A day, typed or chosen in a calendar. Below it stands how far away it is, or, where what was typed is no day, why
 * not; what was typed stays as it is.
 */
public final class DateField extends TypedField {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Texts texts;
    private final TextField typed = field();
    private final DatePicker calendar = new DatePicker();
    private final Label away = new Label();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> value = new ReadOnlyObjectWrapper<>();
    private LocalDate today;
    private @Nullable String past;

    /**
     * @param id the id of the field to type in
     * @param today the day from which days are counted
     */
    public DateField(Texts texts, String id, LocalDate today) {
        super(texts, id, texts.get("date.prompt"));
        this.texts = texts;
        this.today = today;
        getStyleClass().add("date-field");
        typed.textProperty().subscribe(this::read);
        typed.focusedProperty().subscribe((before, now) -> settle());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::unfold);
        calendar.setFocusTraversable(false);
        calendar.setTooltip(new Tooltip(texts.get("date.calendar")));
        calendar.setAccessibleText(texts.get("date.calendar"));
        calendar.getEditor().setFocusTraversable(false);
        calendar.valueProperty().subscribe(this::chosen);
        away.getStyleClass().add("field-hint");
        away.setWrapText(true);
        away.visibleProperty().bind(away.textProperty().isNotEmpty().and(line().visibleProperty().not()));
        away.managedProperty().bind(away.visibleProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        HBox both = new HBox(typed, calendar);
        both.getStyleClass().add("both");
        getChildren().addAll(both, away, line());
        read();
    }

    /** The day that stands in the field; null while it is empty or is no day. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> value() {
        return value.getReadOnlyProperty();
    }

    @Override
    public Optional<String> refusal() {
        String now = typed.getText().strip();
        return now.isEmpty() || value.get() != null ? Optional.empty() : Optional.of(texts.get("date.none", now));
    }

    /** Puts a day in the field, or empties it. */
    public void set(@Nullable LocalDate day) {
        typed.setText(day == null ? "" : texts.days().day(day, today));
        if (day != null && !day.equals(value.get())) {
            typed.setText(day.toString());
        }
    }

    /** Counts days from another day. */
    public void today(LocalDate now) {
        if (!now.equals(today)) {
            LocalDate day = value.get();
            today = now;
            if (day == null) {
                read();
            } else {
                set(day);
            }
        }
    }

    /** From now on this is said below a day that has gone by, for all to see, in place of how long ago it was. */
    public void whenPast(String words) {
        past = words;
        read();
    }

    private void read() {
        value.set(TypedDay.read(typed.getText(), today, texts.locale()).orElse(null));
        LocalDate day = value.get();
        away.setText(day == null ? "" : away(day));
        away.pseudoClassStateChanged(PAST, past != null && day != null && day.isBefore(today));
    }

    private String away(LocalDate day) {
        return day.isBefore(today)
                ? Objects.requireNonNullElseGet(past, () -> texts.days().until(day, today))
                : texts.get("date.from-today", ChronoUnit.DAYS.between(today, day));
    }

    /** When the field is left: a day is said as days are said here, what is no day is refused as it stands. */
    private void settle() {
        if (!typed.isFocused()) {
            LocalDate day = value.get();
            if (day != null) {
                set(day);
            }
            refusal().ifPresent(this::refuse);
        }
    }

    private void unfold(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.F4) {
            calendar.setValue(value.get());
            calendar.show();
            event.consume();
        }
    }

    private void chosen(@Nullable LocalDate day) {
        if (day != null && !day.equals(value.get())) {
            set(day);
            typed.requestFocus();
            typed.end();
        }
    }
}
