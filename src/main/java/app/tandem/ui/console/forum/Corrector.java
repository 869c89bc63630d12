package app.tandem.ui.console.forum;

import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Corrects one text where it stands: Enter saves it, Esc leaves it as it was. */
final class Corrector extends VBox {

    private final LineField field = new LineField(this::save);
    private final RefusalLine refusing;
    private final Consumer<String> saving;
    private final Runnable leaving;

    Corrector(Texts texts, TextRule rule, Consumer<String> saving, Runnable leaving) {
        this.saving = saving;
        this.leaving = leaving;
        getStyleClass().add("corrector");
        field.setId("correct-field");
        refusing = new RefusalLine(texts, field);
        Count count = new Count(texts, field, rule);
        field.whenTooMuch(length -> refusing.say(texts.get("forum.too-much", length)));
        field.whenLines(lines -> refusing.say(texts.get("forum.one-line")));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leaving.run();
            }
        });
        getChildren().addAll(field, refusing, foot(texts, count));
    }

    /** Begins with the text as it is. */
    void begin(String text) {
        field.setText(text);
        refusing.clear();
        field.requestFocus();
        field.end();
    }

    /** What was typed stays. */
    void refused(Refusal why) {
        refusing.show(why);
    }

    private void save() {
        saving.accept(field.getText());
    }

    private HBox foot(Texts texts, Label count) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button leave = Parts.keyed(texts.get("forum.correct.leave"), texts.get("forum.key.esc"), leaving);
        leave.setId("correct-leave");
        Button save = Parts.keyed(texts.get("forum.correct.save"), texts.get("forum.key.enter"), this::save);
        save.setId("correct-save");
        HBox foot = new HBox(count, space, leave, save);
        foot.getStyleClass().add("entry-foot");
        return foot;
    }
}
