package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A time of day, typed as 10:00, 9.30, 0930 or 14; what is none is refused in words and stays typed. */
public final class TimeField extends TypedField {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?");

    private final Texts texts;
    private final TextField typed = field();

    public TimeField(Texts texts, String id) {
        super(texts, id, texts.get("time.prompt"));
        this.texts = texts;
        getStyleClass().add("time-field");
        typed.focusedProperty().subscribe((before, now) -> settle());
        getChildren().addAll(typed, line());
    }

    /** The time that stands in the field; null while it is empty or is none. */
    public @Nullable LocalTime value() {
        Matcher found = TYPED.matcher(typed.getText().strip());
        if (!found.matches()) {
            return null;
        }
        try {
            String minutes = found.group(2);
            return LocalTime.of(Integer.parseInt(found.group(1)), minutes == null ? 0 : Integer.parseInt(minutes));
        } catch (DateTimeException none) {
            return null;
        }
    }

    @Override
    public Optional<String> refusal() {
        String now = typed.getText().strip();
        return now.isEmpty() || value() != null ? Optional.empty() : Optional.of(texts.get("time.none", now));
    }

    public void set(LocalTime time) {
        typed.setText(texts.days().clock(time));
    }

    private void settle() {
        LocalTime time = value();
        if (!typed.isFocused() && time != null) {
            set(time);
        }
        if (!typed.isFocused()) {
            refusal().ifPresent(this::refuse);
        }
    }
}
