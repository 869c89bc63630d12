package app.tandem.ui.console.group;

import app.tandem.model.TextRule;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is said of an issue below its title; Enter saves it. */
final class DetailField extends VBox {

    private final EntryArea area;
    private final FormField<EntryArea> field;
    private Consumer<String> save = text -> {};
    private String kept = "";

    /**
     * @param leave is run by Esc
     */
    DetailField(Texts texts, String id, Runnable leave) {
        area = new EntryArea(id, 3, this::save);
        field = FormField.counted(texts, texts.get("group.detail"), area, TextRule.ISSUE_DETAIL.most());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
        getChildren().add(field);
    }

    void whenSaved(Consumer<String> saves) {
        save = saves;
    }

    /** Shows what is recorded, unless something else was typed meanwhile. */
    void show(@Nullable String detail) {
        String now = Objects.requireNonNullElse(detail, "");
        if (area.getText().equals(kept)) {
            area.setText(now);
        }
        kept = now;
    }

    /** Shows another issue's, whatever was typed. */
    void turn(@Nullable String detail) {
        kept = Objects.requireNonNullElse(detail, "");
        area.setText(kept);
    }

    boolean changed() {
        return !typed().equals(kept);
    }

    String typed() {
        return area.getText().strip();
    }

    private void save() {
        if (changed()) {
            save.accept(typed());
        }
    }

    void refuse(String sentence) {
        field.say(sentence);
    }

    void begin() {
        area.requestFocus();
        area.end();
    }
}
