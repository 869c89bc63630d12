package app.tandem.ui.console.meetings;

import app.tandem.model.TextRule;
import app.tandem.rules.CycleMove.CloseCycle;
import app.tandem.rules.CycleMove.Parking;
import app.tandem.rules.DueDates;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.meetings.MeetingsView.InTheWay;
import app.tandem.ui.console.meetings.MeetingsView.OpenOne;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Closes the open cycle in one move: what is left is parked, or carried over into the next one, which begins at once. */
final class CloseCycleCard extends VBox {

    private final Door door;
    private final Runnable done;
    private final LeftIssues left;
    private final TextField reason = new TextField();
    private final TextField name = new TextField();
    private final DateField due;
    private final FormField<TextField> reasonField;
    private final FormField<TextField> nameField;
    private final FormField<DateField> dueField;
    private final RefusalLine refused;
    private @Nullable OpenOne cycle;
    private @Nullable List<InTheWay> shown;

    /**
     * @param done runs when the cycle was closed, or is left open after all
     */
    CloseCycleCard(PageTools tools, Runnable done) {
        Texts texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.done = done;
        getStyleClass().addAll("card", "form", "meeting-card");
        Label what = new Label(texts.get("meetings.close.what"));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        left = new LeftIssues(texts, this::arrange, tools.going()::duos);
        reason.setId("park-reason");
        reason.setOnAction(event -> close());
        name.setId("next-cycle");
        name.setOnAction(event -> close());
        due = new DateField(texts, "carry-due", LocalDate.EPOCH);
        reasonField = FormField.counted(texts, texts.get("meetings.close.reason"), reason, TextRule.REASON.most());
        nameField = FormField.counted(texts, texts.get("meetings.close.next"), name, TextRule.CYCLE_NAME.most());
        dueField = new FormField<>(texts, texts.get("meetings.close.due"), due);
        refused = new RefusalLine(texts);
        ActButton go = new ActButton(texts.get("meetings.close.do"), "do-close-cycle", this::close).accent();
        ActButton keep = new ActButton(texts.get("meetings.close.keep"), "keep-cycle", done);
        FlowPane acts = new FlowPane(go, keep);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(new CardHeader(texts.get("meetings.cycle.close")), what, left, reasonField,
                nameField, dueField, refused, acts);
    }

    /** Draws what is left; what was chosen and typed stays. */
    void show(@Nullable OpenOne open, List<InTheWay> inTheWay, LocalDate today) {
        cycle = open;
        due.today(today);
        if (due.isBlank()) {
            due.set(DueDates.usual(today));
        }
        if (!inTheWay.equals(shown)) {
            shown = inTheWay;
            left.show(inTheWay);
        }
        arrange();
    }

    /** A reason is asked for what is parked, a day for what is carried over. */
    private void arrange() {
        Seen.when(!left.parked().isEmpty(), reasonField);
        Seen.when(!left.carried().isEmpty(), dueField);
    }

    void entered() {
        name.requestFocus();
    }

    private void close() {
        OpenOne open = cycle;
        if (open == null) {
            return;
        }
        if (dueField.isManaged() && due.refusal().isPresent()) {
            due.refusal().ifPresent(due::refuse);
            due.field().requestFocus();
            return;
        }
        refused.clear();
        door.make(move(open), made -> {
            name.clear();
            reason.clear();
            done.run();
        }, this::refuse);
    }

    private CloseCycle move(OpenOne open) {
        List<Long> carry = left.carried();
        List<Long> park = left.parked();
        String next = name.getText().strip();
        return new CloseCycle(open.id(), carry, carry.isEmpty() ? null : due.value().get(),
                next.isEmpty() ? null : next, null, park.isEmpty() ? null : new Parking(park, reason.getText()));
    }

    private void refuse(Refusal why) {
        switch (String.valueOf(why.field())) {
            case "nextName" -> {
                nameField.refuse(why.rule());
                name.requestFocus();
            }
            case "park.reason" -> {
                reasonField.refuse(why.rule());
                reason.requestFocus();
            }
            case "due" -> {
                dueField.refuse(why.rule());
                due.field().requestFocus();
            }
            default -> refused.show(why);
        }
    }
}
