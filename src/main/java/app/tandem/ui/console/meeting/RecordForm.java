package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.controls.FormField;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of something that is recorded, new or to be corrected: its words, and what belongs to them. */
abstract sealed class RecordForm permits ActionForm, DecisionForm, NoteForm {

    private final Door door;
    private final boolean fresh;
    private final Runnable done;
    private final VBox fields = new VBox();
    private long meeting;

    /**
     * @param fresh whether it is new: its fields are emptied once it is recorded
     */
    RecordForm(MeetingTools tools, boolean fresh, Runnable done) {
        this.door = new SingleFile(tools.door());
        this.fresh = fresh;
        this.done = done;
        fields.getStyleClass().add("record-form");
    }

    final void add(Node... more) {
        fields.getChildren().addAll(more);
    }

    final Region fields() {
        return fields;
    }

    /** The field of its words. */
    abstract FormField<? extends TextInputControl> words();

    /** Draws what can be chosen now. */
    void show(State state, Meeting now) {
        meeting = now.id();
    }

    final long meeting() {
        return meeting;
    }

    /** Gives the focus to where one types. */
    final void focus() {
        words().field().requestFocus();
        words().field().end();
    }

    /** Records what was typed; what was refused is said beside its field and stays. */
    abstract void send();

    final void make(Move move) {
        String typed = typed();
        door.make(move, made -> made(typed), this::refused);
    }

    final String typed() {
        return words().field().getText();
    }

    private void made(String typed) {
        if (fresh && typed().equals(typed)) {
            words().field().clear();
            empty();
        }
        done.run();
    }

    /** Empties what belonged to the words that were recorded. */
    void empty() {}

    void refused(Refusal refusal) {
        words().refuse(refusal.rule());
    }
}
