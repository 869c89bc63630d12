package app.tandem.ui.console.group;

import app.tandem.rules.TitleHints;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field that opens where something is written, and goes again: Enter saves, Esc leaves it. Below it stand a hint for a
 * title, and why what was typed was refused.
 */
final class InPlace extends VBox {

    private final TextField field = new TextField();
    private final HintLine hint;
    private final RefusalLine refusal;
    private final BiConsumer<String, Consumer<String>> save;
    private final Runnable leave;

    private InPlace(Texts texts, String id, boolean hints, BiConsumer<String, Consumer<String>> save,
            Runnable leave) {
        this.save = save;
        this.leave = leave;
        hint = new HintLine(texts);
        field.setId(id);
        getStyleClass().add("in-place");
        refusal = new RefusalLine(texts, field);
        field.textProperty().subscribe(typed -> hint.show(hints ? TitleHints.of(typed).orElse(null) : null));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        getChildren().addAll(field, hint, refusal);
    }

    /**
     * A field for an issue's title.
     *
     * @param save takes what was typed, and what hears of a refusal
     */
    static InPlace title(Texts texts, String id, BiConsumer<String, Consumer<String>> save, Runnable leave) {
        return new InPlace(texts, id, true, save, leave);
    }

    /** A field for a reason. */
    static InPlace reason(Texts texts, String id, BiConsumer<String, Consumer<String>> save, Runnable leave) {
        InPlace made = new InPlace(texts, id, false, save, leave);
        made.field.setPromptText(texts.get("group.park.why"));
        return made;
    }

    /** Lets a text be typed over. */
    void begin(String text) {
        field.setText(text);
        field.requestFocus();
        field.selectAll();
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            save.accept(field.getText(), refusal::say);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        }
    }
}
