package app.tandem.ui.console.slot;

import app.tandem.model.NoteKind;
import app.tandem.ui.console.meeting.MeetingTools;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What speaks for a solution and what gives thought, side by side, without names. */
public final class SupportConcern extends HBox {

    private final SaidCard support;
    private final SaidCard concerns;

    public SupportConcern(MeetingTools tools) {
        support = new SaidCard(tools, NoteKind.SUPPORT);
        concerns = new SaidCard(tools, NoteKind.CONCERN);
        getStyleClass().add("support-concern");
        getChildren().addAll(support, concerns);
        getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
    }

    public void show(SlotView view) {
        support.show(view.slot(), view.support());
        concerns.show(view.slot(), view.concerns());
    }

    /** Opens the field for support, to be typed in. */
    public void support() {
        support.open();
    }

    /** Opens the field for a concern, to be typed in. */
    public void concern() {
        concerns.open();
    }
}
