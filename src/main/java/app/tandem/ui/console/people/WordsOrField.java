package app.tandem.ui.console.people;

import app.tandem.ui.controls.Seen;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What a file says in a column of a row: words, or a field in their place once they can be corrected. The field is made
 * when it is first needed, for few rows of a long file are.
 */
final class WordsOrField<F extends Region> extends StackPane {

    private final Label words;
    private final Supplier<F> make;
    private @Nullable F field;

    WordsOrField(String style, Label words, Supplier<F> make) {
        this.words = words;
        this.make = make;
        getStyleClass().add(style);
        getChildren().add(words);
    }

    /** Shows the field, made now if it was not yet, or else the words; null where it is the words. */
    @Nullable
    F open(boolean open) {
        Seen.when(!open, words);
        if (open && field == null) {
            field = make.get();
            getChildren().add(field);
        }
        if (field != null) {
            Seen.when(open, field);
        }
        return open ? field : null;
    }

    /** Gives the focus to the field; false where it is words that are shown. */
    boolean enter() {
        if (field == null || !field.isVisible()) {
            return false;
        }
        field.requestFocus();
        return true;
    }
}
