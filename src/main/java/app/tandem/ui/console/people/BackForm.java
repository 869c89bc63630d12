package app.tandem.ui.console.people;

import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ReactivatePerson;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.SideChooser;
import java.util.Map;

/** A person who left takes part again, on a side. */
final class BackForm extends ActForm {

    private final PersonMoves moves;
    private final FormField<SideChooser> side;

    BackForm(Texts texts, PersonMoves moves) {
        super(texts);
        this.moves = moves;
        side = new FormField<>(texts, texts.get("people.side"), new SideChooser(texts));
        side.field().setId("back-side");
        arrange(side, button(texts.get("people.back.do"), "do-back"));
    }

    @Override
    void begin(Member now) {
        side.field().setValue(now.side());
    }

    @Override
    void act(Member of) {
        Side to = side.field().getValue();
        if (to != null) {
            moves.make(new ReactivatePerson(of.id(), to), side, Map.of());
        }
    }
}
