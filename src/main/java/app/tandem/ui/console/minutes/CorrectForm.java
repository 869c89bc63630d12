package app.tandem.ui.console.minutes;

import app.tandem.rules.MinutesMove.CorrectMinutes;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Begins another version of final minutes, with a note of what it corrects. */
final class CorrectForm extends VBox {

    private final Door door;
    private final TextField note = new TextField();
    private final RefusalLine refused;
    private long meeting;
    private boolean underWay;

    CorrectForm(Texts texts, Door door) {
        this.door = door;
        refused = new RefusalLine(texts, note);
        getStyleClass().addAll("card", "form", "correct-form");
        Label name = new Label(texts.get("minutes.correct.note"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(note);
        note.setId("correction-note");
        note.setPromptText(texts.get("minutes.correct.prompt"));
        note.setOnAction(event -> begin());
        note.textProperty().subscribe(refused::clear);
        HBox.setHgrow(note, Priority.ALWAYS);
        ActButton begin = new ActButton(texts.get("minutes.correct.do"), "begin-correction", this::begin);
        HBox line = new HBox(note, begin);
        line.getStyleClass().add("correct-line");
        getChildren().addAll(name, line, refused);
        close();
    }

    /** Opens it for a meeting; what was typed stays while it is the same one. */
    void open(long now) {
        if (now != meeting) {
            note.clear();
            refused.clear();
        }
        meeting = now;
        Seen.when(true, this);
        note.requestFocus();
    }

    void close() {
        Seen.when(false, this);
    }

    boolean isOpen() {
        return isVisible();
    }

    private void begin() {
        if (underWay) {
            return;
        }
        underWay = true;
        door.make(new CorrectMinutes(meeting, note.getText()), made -> {
            underWay = false;
            note.clear();
            close();
        }, why -> {
            underWay = false;
            refused.show(why);
            note.requestFocus();
        });
    }
}
