package app.tandem.ui.console.slot;

import app.tandem.rules.DueDates;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.PostponeSlot;
import app.tandem.rules.SlotMove.SkipSlot;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Nobody of a duo is in the room: its slot goes to the end, or it is not presented today and gets a new date. */
public final class AwayCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final Label words = Parts.words("", "words");
    private final DateField due;
    private final FormField<DateField> dueField;
    private final RefusalLine refusal;
    private final Button later;
    private @Nullable SlotView shown;
    private long dated;

    public AwayCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        getStyleClass().addAll("card", "away-card");
        due = new DateField(texts, "skip-due", LocalDate.EPOCH);
        due.field().setOnAction(event -> skip());
        dueField = new FormField<>(texts, texts.get("slot.away.due"), due);
        refusal = new RefusalLine(texts, words);
        later = Parts.button("slot-postpone", texts.get("slot.away.later"), this::postpone);
        HBox buttons = new HBox(later, Parts.button("slot-skip", texts.get("slot.away.skip"), this::skip));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(new CardHeader(texts.get("slot.away")), words, dueField, refusal, buttons);
    }

    public void show(SlotView now) {
        shown = now;
        words.setText(texts.get(now.topic().duo() == null ? "slot.away.no-duo"
                : now.topic().underWay() ? "slot.away.under-way" : "slot.away.nobody"));
        due.today(now.today());
        if (dated != now.slot().id()) {
            dated = now.slot().id();
            due.set(DueDates.usual(now.today()));
        }
        Seen.when(!now.topic().underWay(), dueField);
        Seen.when(!now.last(), later);
    }

    private void postpone() {
        SlotView now = shown;
        if (now != null) {
            door.make(new PostponeSlot(now.slot().meeting(), now.slot().issue()), made -> refusal.clear(),
                    refusal::show);
        }
    }

    /** An issue that is under way has no due date to renew. */
    private void skip() {
        SlotView now = shown;
        if (now == null) {
            return;
        }
        boolean dates = !now.topic().underWay();
        due.refusal().ifPresent(due::refuse);
        if (!dates || due.refusal().isEmpty()) {
            door.make(new SkipSlot(now.slot().meeting(), now.slot().issue(), dates ? due.value().get() : null),
                    made -> refusal.clear(), this::refused);
        }
    }

    private void refused(Refusal why) {
        if (why.field().equals("due")) {
            dueField.refuse(why.rule());
        } else {
            refusal.show(why);
        }
    }
}
