package app.tandem.ui.console.meeting;

import app.tandem.model.Action;
import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.CorrectAction;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Something that one person does by a day; two weeks on, off a weekend, unless another day is typed. */
final class ActionForm implements RecordForm {

    private final Texts texts;
    private final Door door;
    private final @Nullable Action corrected;
    private final Runnable done;
    private final TextField text = new TextField();
    private final FormField<TextField> textField;
    private final ChoiceField owner;
    private final DateField due;
    private final ChoiceField issue;
    private final VBox fields;
    private long meeting;
    private boolean dated;

    ActionForm(MeetingTools tools, @Nullable Action corrected, Runnable done) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.corrected = corrected;
        this.done = done;
        String of = corrected == null ? "" : "-corrected";
        text.setId("action-text" + of);
        text.setOnAction(event -> send());
        textField = FormField.counted(texts, texts.get("record.action.text"), text, TextRule.ACTION.most());
        owner = Recording.personField(texts, "action-owner" + of, this::send);
        due = new DateField(texts, "action-due" + of, LocalDate.EPOCH);
        due.field().setOnAction(event -> send());
        issue = Recording.issueField(texts, "action-issue" + of, this::send);
        fields = new VBox(textField, new FormField<>(texts, texts.get("record.action.owner"), owner),
                new FormField<>(texts, texts.get("record.action.due"), due));
        fields.getStyleClass().add("record-form");
        if (corrected == null) {
            fields.getChildren().add(new FormField<>(texts, texts.get("record.issue"), issue));
        }
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        owner.offer(Recording.people(state, now));
        issue.offer(Recording.issues(texts, state, now));
        due.today(Meetings.day(now));
        if (!dated) {
            begin(now);
        }
    }

    private void begin(Meeting now) {
        dated = true;
        if (corrected == null) {
            due.set(DueDates.usual(Meetings.day(now)));
        } else {
            text.setText(corrected.text());
            owner.choose(corrected.owner());
            due.set(corrected.due());
        }
    }

    @Override
    public void focus() {
        text.requestFocus();
        text.end();
    }

    @Override
    public void send() {
        owner.refusal().ifPresent(owner::refuse);
        issue.refusal().ifPresent(issue::refuse);
        due.refusal().ifPresent(due::refuse);
        Optional<Long> person = owner.chosen();
        LocalDate day = due.value().get();
        if (person.isEmpty() && owner.isBlank()) {
            owner.refuse(texts.get("record.action.owner.needed"));
        }
        if (day == null && due.isBlank()) {
            due.refuse(texts.get("record.action.due.needed"));
        }
        if (person.isPresent() && day != null && issue.refusal().isEmpty()) {
            send(text.getText(), person.get(), day);
        }
    }

    private void send(String typed, long person, LocalDate day) {
        Move move = corrected == null
                ? new AddAction(typed, person, day, meeting, issue.chosen().orElse(null))
                : new CorrectAction(corrected.id(), typed, person, day);
        door.make(move, made -> made(typed), this::refused);
    }

    /** The day stays for the next one, for what one meeting gives to do is often due on one day. */
    private void made(String typed) {
        if (corrected == null && text.getText().equals(typed)) {
            text.clear();
            owner.choose(null);
            issue.choose(null);
            text.requestFocus();
        }
        done.run();
    }

    private void refused(Refusal refusal) {
        switch (refusal.field()) {
            case "owner" -> owner.refuse(Refusals.of(texts, refusal));
            case "due" -> due.refuse(Refusals.of(texts, refusal));
            case "issue" -> issue.refuse(Refusals.of(texts, refusal));
            default -> textField.refuse(refusal.rule());
        }
    }
}
