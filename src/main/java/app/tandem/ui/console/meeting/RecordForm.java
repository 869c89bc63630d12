package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import javafx.scene.layout.Region;

/** The fields of something that is recorded, new or to be corrected. */
interface RecordForm {

    Region fields();

    /** Draws what can be chosen now. */
    void show(State state, Meeting meeting);

    /** Gives the focus to where one types. */
    void focus();

    /** Records what was typed; what was refused is said beside its field and stays. */
    void send();
}
