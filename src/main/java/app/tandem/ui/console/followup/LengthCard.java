package app.tandem.ui.console.followup;

import app.tandem.model.NumberRule;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotPlan;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The two times that all issues have alike, and how long the meeting is with them. */
final class LengthCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final CountField present;
    private final CountField discuss;
    private final FormField<CountField> presentField;
    private final FormField<CountField> discussField;
    private final Label minutes = new Label();
    private final Label sum = Parts.words("", "small");
    private final RefusalLine refusal;
    private @Nullable PlanView shown;

    LengthCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        present = field("plan-present", texts.get("follow-up.present.said"));
        discuss = field("plan-discuss", texts.get("follow-up.discuss.said"));
        presentField = new FormField<>(texts, texts.get("follow-up.present"), present);
        discussField = new FormField<>(texts, texts.get("follow-up.discuss"), discuss);
        presentField.hint(texts.get("follow-up.minutes.hint", NumberRule.PRESENT_MINUTES.least(),
                NumberRule.PRESENT_MINUTES.most()));
        discussField.hint(texts.get("follow-up.minutes.hint", NumberRule.DISCUSS_MINUTES.least(),
                NumberRule.DISCUSS_MINUTES.most()));
        refusal = new RefusalLine(texts, present, discuss);
        minutes.getStyleClass().add("minutes");
        minutes.setMinWidth(USE_PREF_SIZE);
        VBox length = new VBox(minutes, sum);
        length.getStyleClass().add("length");
        HBox.setHgrow(length, Priority.ALWAYS);
        HBox line = new HBox(presentField, discussField, length);
        line.getStyleClass().add("line");
        getStyleClass().addAll("card", "length-card");
        getChildren().addAll(new CardHeader(texts.get("follow-up.length")), line, refusal);
    }

    private CountField field(String id, String name) {
        CountField field = new CountField(name);
        field.setId(id);
        field.setOnAction(event -> save());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                save();
            }
        });
        return field;
    }

    void show(PlanView now) {
        PlanView before = shown;
        shown = now;
        SlotPlan plan = now.plan();
        if (before == null || before.plan().present() != plan.present()) {
            present.setText(Integer.toString(plan.present()));
        }
        if (before == null || before.plan().discuss() != plan.discuss()) {
            discuss.setText(Integer.toString(plan.discuss()));
        }
        minutes.setText(texts.get("follow-up.length.minutes", plan.minutes()));
        sum.setText(texts.get("follow-up.length.sum", plan.issues(), plan.slotMinutes(), SlotPlan.BESIDE_SLOTS));
        present.setEditable(!now.begun());
        discuss.setEditable(!now.begun());
    }

    /** Saves what was typed where it is another time; what is refused stays typed. */
    private void save() {
        PlanView now = shown;
        if (now != null && (present.count() != now.plan().present() || discuss.count() != now.plan().discuss())) {
            door.make(new ChangeMeeting(now.meeting(), new Details(null, null, null, null, null, null, null, null, null,
                    present.count(), discuss.count(), null)), made -> {}, this::refused);
        }
    }

    private void refused(Refusal why) {
        String sentence = Refusals.of(texts, why);
        switch (why.field()) {
            case "details.present" -> presentField.say(sentence);
            case "details.discuss" -> discussField.say(sentence);
            default -> refusal.say(sentence);
        }
    }
}
