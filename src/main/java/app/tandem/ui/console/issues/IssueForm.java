package app.tandem.ui.console.issues;

import app.tandem.model.IssueState;
import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.DuoMove.ChangeDue;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.CorrectReason;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.ReopenIssue;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.LinesArea;
import app.tandem.ui.controls.RefusalLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of what can be done with an issue between meetings. */
final class IssueForm extends VBox {

    /** What the fields are for. */
    enum Purpose {
        CORRECT, PARK, REOPEN, REASON, DUE
    }

    private final Texts texts;
    private final TextField title = new TextField();
    private final TextArea detail = new LinesArea("issue-detail");
    private final TextField reason = new TextField();
    private final DateField due;
    private final FormField<TextField> titleField;
    private final FormField<TextArea> detailField;
    private final FormField<TextField> reasonField;
    private final FormField<DateField> dueField;
    private final NewHands hands;
    private final RefusalLine refused;
    private final TypedWords typed;

    /**
     * @param save runs at Enter in a field of one line
     * @param duos leads to where duos are formed
     */
    IssueForm(Texts texts, Runnable save, Runnable duos) {
        this.texts = texts;
        getStyleClass().add("issue-fields");
        title.setId("issue-title");
        detail.setPrefRowCount(3);
        reason.setId("issue-reason");
        due = new DateField(texts, "issue-due", LocalDate.EPOCH);
        titleField = FormField.counted(texts, texts.get("issues.title"), title, TextRule.ISSUE_TITLE.most());
        detailField = FormField.counted(texts, texts.get("issues.detail"), detail, TextRule.ISSUE_DETAIL.most());
        reasonField = new FormField<>(texts, texts.get("issues.reason"), reason);
        dueField = new FormField<>(texts, texts.get("issues.due.name"), due);
        hands = new NewHands(texts, duos);
        typed = new TypedWords(List.of(title, detail, reason, due.field(), hands.typed()));
        refused = new RefusalLine(texts);
        title.setOnAction(event -> save.run());
        reason.setOnAction(event -> save.run());
        due.field().setOnAction(event -> save.run());
    }

    void today(LocalDate day) {
        due.today(day);
    }

    /** Shows the fields for a purpose, with what the issue has in them; what was typed for another one waits. */
    void open(Purpose purpose, Story story, LocalDate today) {
        typed.leave(purpose);
        title.setText(story.facts().title());
        detail.setText(Objects.requireNonNullElse(story.detail(), ""));
        reason.setText(purpose == Purpose.REASON ? Objects.requireNonNullElse(story.reason(), "") : "");
        due.set(Objects.requireNonNullElseGet(story.due(), () -> DueDates.usual(today)));
        hands.show(story.reopening());
        clear();
        typed.filled(purpose);
        getChildren().setAll(needed(purpose, story));
        getChildren().add(refused);
        begin(purpose);
    }

    /** Gives the focus to the first field for a purpose. */
    void begin(Purpose purpose) {
        first(purpose).requestFocus();
    }

    /** Whether something was typed that is neither saved nor thrown away. */
    boolean typed() {
        return typed.any();
    }

    /** What was typed for a purpose was saved while another one was seen to. */
    void forget(Purpose saved) {
        typed.forget(saved);
    }

    /** Whatever was typed is of another issue. */
    void forget() {
        close();
        typed.forget();
    }

    private void clear() {
        refused.clear();
        List.of(titleField, detailField, reasonField, dueField).forEach(FormField::clear);
    }

    private List<Node> needed(Purpose purpose, Story story) {
        return switch (purpose) {
            case CORRECT -> List.of(titleField, detailField);
            case PARK, REASON -> List.of(reasonField);
            case REOPEN -> declined(story) ? List.of(reasonField, dueField, hands) : List.of(reasonField, hands);
            case DUE -> List.of(dueField);
        };
    }

    private static boolean declined(Story story) {
        return story.state() == IssueState.DECLINED;
    }

    private Node first(Purpose purpose) {
        return switch (purpose) {
            case CORRECT -> title;
            case PARK, REASON, REOPEN -> reason;
            case DUE -> due.field();
        };
    }

    void close() {
        typed.close();
        getChildren().clear();
    }

    /** What is to be made of what was typed; empty where a field says what it lacks. */
    Optional<Move> move(Purpose purpose, Story story) {
        refused.clear();
        long issue = story.issue();
        return switch (purpose) {
            case CORRECT -> Optional.of(new CorrectIssue(issue, title.getText(),
                    detail.getText().isBlank() ? null : detail.getText()));
            case PARK -> Optional.of(new ParkIssue(issue, reason.getText()));
            case REASON -> Optional.of(new CorrectReason(issue, reason.getText()));
            case REOPEN -> reopen(story);
            case DUE -> day().map(each -> new ChangeDue(issue, each));
        };
    }

    private Optional<Move> reopen(Story story) {
        boolean lacksDuo = hands.lacks();
        if (!declined(story)) {
            return lacksDuo ? Optional.empty() : Optional.of(reopen(story, null));
        }
        return day().filter(each -> !lacksDuo).map(each -> reopen(story, each));
    }

    private ReopenIssue reopen(Story story, @Nullable LocalDate day) {
        return new ReopenIssue(story.issue(), reason.getText(), hands.chosen(), day);
    }

    private Optional<LocalDate> day() {
        LocalDate day = due.value().get();
        if (day == null) {
            due.refusal().ifPresentOrElse(due::refuse, () -> dueField.say(texts.get("issues.due.needed")));
        }
        return Optional.ofNullable(day);
    }

    /** Says beside its field why it was refused; where no field is open, below the buttons. */
    void refuse(Refusal why) {
        if (getChildren().isEmpty()) {
            getChildren().setAll(refused);
        }
        Optional.ofNullable(field(why)).filter(getChildren()::contains).ifPresentOrElse(each -> each.refuse(why.rule()),
                () -> elsewhere(why));
    }

    private @Nullable FormField<?> field(Refusal why) {
        return switch (String.valueOf(why.field())) {
            case "title" -> titleField;
            case "detail" -> detailField;
            case "reason" -> reasonField;
            case "due" -> dueField;
            default -> null;
        };
    }

    private void elsewhere(Refusal why) {
        if ("duo".equals(why.field()) && getChildren().contains(hands)) {
            hands.refuse(why.rule());
        } else {
            refused.show(why);
        }
    }
}
