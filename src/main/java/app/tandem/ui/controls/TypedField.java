package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field whose text stands for something. What stands for nothing is refused in words below it and stays typed. */
public abstract sealed class TypedField extends VBox permits ChoiceField, DateField, TimeField {

    private final TextField typed = new TextField();
    private final RefusalLine line;

    TypedField(Texts texts, String id, String prompt) {
        line = new RefusalLine(texts, typed);
        typed.setId(id);
        typed.setPromptText(prompt);
    }

    /** Why what was typed stands for nothing; empty where it does, or the field is empty. */
    public abstract Optional<String> refusal();

    /** Says below the field why it was refused, until something else is typed. */
    public void refuse(String sentence) {
        line.say(sentence);
    }

    public boolean isBlank() {
        return typed.getText().isBlank();
    }

    /** The field itself, for the focus. */
    public TextField field() {
        return typed;
    }

    RefusalLine line() {
        return line;
    }
}
