package app.tandem.ui.console.people;

import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.FormField;
import java.util.Map;
import javafx.scene.control.TextField;

/** A person takes part no longer, for a reason. */
final class LeaveForm extends ActForm {

    private final PersonMoves moves;
    private final FormField<TextField> reason;

    LeaveForm(Texts texts, PersonMoves moves) {
        super(texts);
        this.moves = moves;
        reason = new FormField<>(texts, texts.get("people.reason"), new TextField());
        reason.field().setId("leave-reason");
        reason.field().setOnAction(event -> act());
        arrange(reason, ends(), button(texts.get("people.leave.do"), "do-leave"));
    }

    @Override
    void begin(Member now) {
        reason.field().clear();
    }

    @Override
    void act(Member of) {
        moves.make(new DeactivatePerson(of.id(), reason.field().getText()), reason, Map.of());
    }
}
