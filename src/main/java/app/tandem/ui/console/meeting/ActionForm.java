package app.tandem.ui.console.meeting;

import app.tandem.model.Action;
import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.Meetings;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.CorrectAction;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Something that one person does by a day; two weeks on, off a weekend, unless another day is typed. */
final class ActionForm extends RecordForm {

    private final Texts texts;
    private final @Nullable Action corrected;
    private final FormField<TextField> text;
    private final ChoiceField owner;
    private final DateField due;
    private final AboutIssue about;
    private final ChoiceField issue;
    private boolean dated;

    ActionForm(MeetingTools tools, @Nullable Action corrected, Runnable done) {
        super(tools, corrected == null, done);
        this.texts = tools.texts();
        this.corrected = corrected;
        String of = corrected == null ? "" : "-corrected";
        text = FormField.counted(texts, texts.get("record.action.text"), new TextField(), TextRule.ACTION.most());
        text.field().setId("action-text" + of);
        text.field().setOnAction(event -> send());
        owner = Recording.personField(texts, "action-owner" + of, this::send);
        due = new DateField(texts, "action-due" + of, LocalDate.EPOCH);
        due.field().setOnAction(event -> send());
        about = new AboutIssue(tools, "action-issue" + of, this::send);
        issue = about.field();
        add(text, new FormField<>(texts, texts.get("record.action.owner"), owner),
                new FormField<>(texts, texts.get("record.action.due"), due));
        if (corrected == null) {
            add(new FormField<>(texts, texts.get("record.issue"), issue));
        }
    }

    @Override
    FormField<TextField> words() {
        return text;
    }

    @Override
    void show(State state, Meeting now) {
        super.show(state, now);
        owner.offer(Recording.people(state, now));
        about.show(state, now);
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
            text.field().setText(corrected.text());
            owner.choose(corrected.owner());
            due.set(corrected.due());
        }
    }

    @Override
    void send() {
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
            send(person.get(), day);
        }
    }

    private void send(long person, LocalDate day) {
        make(corrected == null
                ? new AddAction(typed(), person, day, meeting(), issue.chosen().orElse(null))
                : new CorrectAction(corrected.id(), typed(), person, day));
    }

    /** The day stays for the next one, for what one meeting gives to do is often due on one day. */
    @Override
    void empty() {
        owner.choose(null);
        about.empty();
        focus();
    }

    @Override
    void refused(Refusal refusal) {
        switch (refusal.field()) {
            case "owner" -> owner.refuse(Refusals.of(texts, refusal));
            case "due" -> due.refuse(Refusals.of(texts, refusal));
            case "issue" -> issue.refuse(Refusals.of(texts, refusal));
            default -> super.refused(refusal);
        }
    }
}
