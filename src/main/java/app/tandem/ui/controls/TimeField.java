package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A time of day, typed as 10:00, 9.30 or 14; what is none is refused in words and stays typed. */
public final class TimeField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    private final Texts texts;
    private final TextField typed = new TextField();
    private final Label line = new Label();

    public TimeField(Texts texts, String id) {
        this.texts = texts;
        getStyleClass().add("time-field");
        typed.setId(id);
        typed.setPromptText(texts.get("time.prompt"));
        typed.textProperty().subscribe(() -> say(""));
        typed.focusedProperty().subscribe((before, now) -> settle());
        line.getStyleClass().add("field-line");
        line.setWrapText(true);
        line.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        getChildren().addAll(typed, line);
        say("");
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

    /** Why what was typed is no time; nothing where it is one, or the field is empty. */
    public Optional<String> refusal() {
        String now = typed.getText().strip();
        return now.isEmpty() || value() != null ? Optional.empty() : Optional.of(texts.get("time.none", now));
    }

    public void set(LocalTime time) {
        typed.setText(texts.days().clock(time));
    }

    /** Says beside the field why its time was refused, until something else is typed. */
    public void refuse(String why) {
        say(why);
    }

    /** The field itself, for the focus. */
    public TextField field() {
        return typed;
    }

    private void settle() {
        LocalTime time = value();
        if (!typed.isFocused() && time != null) {
            set(time);
        }
        if (!typed.isFocused()) {
            refusal().ifPresent(this::say);
        }
    }

    private void say(String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        pseudoClassStateChanged(REFUSED, !words.isEmpty());
    }
}
