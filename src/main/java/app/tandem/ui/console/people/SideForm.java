package app.tandem.ui.console.people;

import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ChangeSide;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.SideChooser;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** A person changes side on a day. */
final class SideForm extends ActForm {

    private final Texts texts;
    private final PersonMoves moves;
    private final Supplier<LocalDate> today;
    private final FormField<SideChooser> side;
    private final FormField<DateField> from;

    SideForm(Texts texts, PersonMoves moves, Supplier<LocalDate> today) {
        super(texts);
        this.texts = texts;
        this.moves = moves;
        this.today = today;
        side = new FormField<>(texts, texts.get("people.side.new"), new SideChooser(texts));
        side.field().setId("new-side");
        from = new FormField<>(texts, texts.get("people.from"), new DateField(texts, "side-from", today.get()));
        arrange(side, from, ends(), button(texts.get("people.change-side.do"), "do-change-side"));
    }

    @Override
    void begin(Member now) {
        side.field().setValue(null);
        from.field().today(today.get());
        from.field().set(today.get());
    }

    @Override
    void act(Member of) {
        Side to = side.field().getValue();
        if (to == null) {
            side.say(texts.get("people.side.needed"));
            side.field().requestFocus();
        } else if (from.field().refusal().isPresent()) {
            from.typed().requestFocus();
        } else {
            moves.make(new ChangeSide(of.id(), to, from.field().value().get()), side, Map.of("from", from));
        }
    }
}
