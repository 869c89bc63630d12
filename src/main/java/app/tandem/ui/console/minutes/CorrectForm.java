package app.tandem.ui.console.minutes;

import app.tandem.rules.MinutesMove.CorrectMinutes;
import app.tandem.rules.MinutesMove.CorrectMinutesNote;
import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Begins another version of final minutes, with a note of what it corrects; or corrects the note of a version. */
final class CorrectForm extends VBox {

    private static final int NEXT = 0;

    private final Texts texts;
    private final Door door;
    private final Label name = new Label();
    private final TextField note = new TextField();
    private final RefusalLine refused;
    private final ActButton save;
    private final Map<Of, String> typed = new HashMap<>();
    private Of shown = new Of(0, NEXT);
    private String usual = "";

    /**
     * @param version of whose note it is; 0 for one that is begun
     */
    private record Of(long meeting, int version) {}

    CorrectForm(Texts texts, Door door) {
        this.texts = texts;
        this.door = new SingleFile(door);
        refused = new RefusalLine(texts, note);
        getStyleClass().addAll("card", "form", "correct-form");
        name.getStyleClass().add("field-name");
        name.setLabelFor(note);
        note.setId("correction-note");
        note.setPromptText(texts.get("minutes.correct.prompt"));
        note.setOnAction(event -> save());
        note.textProperty().subscribe(refused::clear);
        HBox.setHgrow(note, Priority.ALWAYS);
        save = new ActButton(texts.get("minutes.correct.do"), "begin-correction", this::save);
        HBox line = new HBox(note, save);
        line.getStyleClass().add("correct-line");
        getChildren().addAll(name, line, refused);
        close();
    }

    /** Opens it for a version that is to be begun. */
    void open(long meeting) {
        name.setText(texts.get("minutes.correct.note"));
        save.setText(texts.get("minutes.correct.do"));
        open(new Of(meeting, NEXT), "");
    }

    /** Opens it for the note of a version. */
    void open(long meeting, int version, String said) {
        name.setText(texts.get("minutes.note.name"));
        save.setText(texts.get("minutes.note.do"));
        open(new Of(meeting, version), said);
    }

    /** What was typed and not saved is there again. */
    private void open(Of of, String said) {
        boolean changed = !note.getText().equals(usual);
        if (!of.equals(shown)) {
            if (changed) {
                typed.put(shown, note.getText());
            }
            shown = of;
            fill(Objects.requireNonNullElse(typed.remove(of), said), said);
        } else if (!changed) {
            fill(said, said);
        }
        Seen.when(true, this);
        note.requestFocus();
    }

    private void fill(String words, String said) {
        usual = said;
        note.setText(words);
        refused.clear();
    }

    void close() {
        Seen.when(false, this);
    }

    boolean isOpen() {
        return isVisible();
    }

    private Move move() {
        return shown.version() == NEXT ? new CorrectMinutes(shown.meeting(), note.getText())
                : new CorrectMinutesNote(shown.meeting(), shown.version(), note.getText());
    }

    private void save() {
        Of saved = shown;
        door.make(move(), made -> done(saved), why -> {
            refused.show(why);
            note.requestFocus();
        });
    }

    /** What was saved is typed anew the next time; what was begun for another version meanwhile stays. */
    private void done(Of saved) {
        typed.remove(saved);
        if (shown.equals(saved)) {
            shown = new Of(0, NEXT);
            fill("", "");
            close();
        }
    }
}
