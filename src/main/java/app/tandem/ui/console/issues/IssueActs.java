package app.tandem.ui.console.issues;

import app.tandem.model.IssueState;
import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.DuoMove.ChangeDue;
import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.CorrectReason;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.ReopenIssue;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What can be done with an issue between meetings; each opens its fields in place. */
final class IssueActs extends VBox {

    /** What the fields that are open are for. */
    private enum Form {
        CORRECT, PARK, REOPEN, REASON, DUE
    }

    private final Texts texts;
    private final Door door;
    private final FlowPane buttons = new FlowPane();
    private final VBox fields = new VBox();
    private final TextField title = new TextField();
    private final TextArea detail = new TextArea();
    private final TextField reason = new TextField();
    private final DateField due;
    private final FormField<TextField> titleField;
    private final FormField<TextArea> detailField;
    private final FormField<TextField> reasonField;
    private final FormField<DateField> dueField;
    private final RefusalLine refused;
    private final Button save;
    private final Button leave;
    private @Nullable Story story;
    private @Nullable Form open;
    private boolean underWay;
    private LocalDate today = LocalDate.EPOCH;

    IssueActs(Texts texts, Door door) {
        this.texts = texts;
        this.door = door;
        getStyleClass().addAll("issue-acts", "form");
        buttons.getStyleClass().add("card-acts");
        title.setId("issue-title");
        detail.setId("issue-detail");
        detail.setWrapText(true);
        detail.setPrefRowCount(3);
        reason.setId("issue-reason");
        due = new DateField(texts, "issue-due", LocalDate.EPOCH);
        titleField = FormField.counted(texts, texts.get("issues.title"), title, TextRule.ISSUE_TITLE.most());
        detailField = FormField.counted(texts, texts.get("issues.detail"), detail, TextRule.ISSUE_DETAIL.most());
        reasonField = new FormField<>(texts, texts.get("issues.reason"), reason);
        dueField = new FormField<>(texts, texts.get("issues.due.name"), due);
        refused = new RefusalLine(texts);
        save = button("form.save", "save-issue", this::save);
        leave = button("form.leave", "leave-issue", this::close);
        title.setOnAction(event -> save());
        reason.setOnAction(event -> save());
        due.field().setOnAction(event -> save());
        fields.getStyleClass().add("issue-fields");
        getChildren().addAll(buttons, fields);
    }

    private Button button(String key, String id, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /**
     * Offers what can be done now.
     *
     * @param other whether this is another issue than before: then nothing stays open
     */
    void show(Story now, LocalDate day, boolean other) {
        boolean moved = story == null || story.state() != now.state();
        story = now;
        today = day;
        due.today(day);
        if (other || moved) {
            close();
        }
        buttons.getChildren().setAll(offered(now));
    }

    private List<Node> offered(Story now) {
        List<Node> all = new ArrayList<>();
        all.add(button("issues.correct", "correct-issue", () -> open(Form.CORRECT)));
        switch (now.state()) {
            case RAISED, HOT -> all.add(button("issues.park", "park-issue", () -> open(Form.PARK)));
            case PARKED -> all.add(button("issues.bring-back", "bring-back", this::bringBack));
            case DONE, DECLINED -> all.add(button("issues.reopen", "reopen-issue", () -> open(Form.REOPEN)));
            case ASSIGNED, SOLUTION_READY -> all.add(button("issues.due.change", "change-due", () -> open(Form.DUE)));
            default -> {}
        }
        if (now.reason() != null) {
            all.add(button("issues.reason.correct", "correct-reason", () -> open(Form.REASON)));
        }
        return all;
    }

    private void open(Form form) {
        Story now = Objects.requireNonNull(story);
        open = form;
        refused.clear();
        title.setText(now.facts().title());
        detail.setText(Objects.requireNonNullElse(now.detail(), ""));
        reason.setText(form == Form.REASON ? Objects.requireNonNullElse(now.reason(), "") : "");
        due.set(Objects.requireNonNullElseGet(now.due(), () -> DueDates.usual(today)));
        List.of(titleField, detailField, reasonField, dueField).forEach(FormField::clear);
        List<Node> needed = new ArrayList<>(needed(form, now));
        FlowPane acts = new FlowPane(save, leave);
        acts.getStyleClass().add("card-acts");
        needed.addAll(List.of(refused, acts));
        fields.getChildren().setAll(needed);
        first(form).requestFocus();
    }

    private List<Node> needed(Form form, Story now) {
        return switch (form) {
            case CORRECT -> List.of(titleField, detailField);
            case PARK, REASON -> List.of(reasonField);
            case REOPEN -> now.state() == IssueState.DECLINED ? List.of(reasonField, dueField) : List.of(reasonField);
            case DUE -> List.of(dueField);
        };
    }

    private Node first(Form form) {
        return switch (form) {
            case CORRECT -> title;
            case PARK, REASON, REOPEN -> reason;
            case DUE -> due.field();
        };
    }

    private void close() {
        open = null;
        fields.getChildren().clear();
    }

    private void bringBack() {
        make(new BringBack(Objects.requireNonNull(story).issue()));
    }

    private void save() {
        Story now = story;
        Form form = open;
        if (now != null && form != null) {
            make(move(form, now));
        }
    }

    private Move move(Form form, Story now) {
        return switch (form) {
            case CORRECT -> new CorrectIssue(now.issue(), title.getText(),
                    detail.getText().isBlank() ? null : detail.getText());
            case PARK -> new ParkIssue(now.issue(), reason.getText());
            case REASON -> new CorrectReason(now.issue(), reason.getText());
            case REOPEN -> new ReopenIssue(now.issue(), reason.getText(), null,
                    now.state() == IssueState.DECLINED ? due.value().get() : null);
            case DUE -> new ChangeDue(now.issue(), Objects.requireNonNullElse(due.value().get(), LocalDate.EPOCH));
        };
    }

    private void make(Move move) {
        if (underWay) {
            return;
        }
        if (open == Form.DUE && due.value().get() == null) {
            due.refusal().ifPresentOrElse(due::refuse, () -> dueField.say(texts.get("issues.due.needed")));
            return;
        }
        underWay = true;
        refused.clear();
        door.make(move, made -> {
            underWay = false;
            close();
        }, why -> {
            underWay = false;
            refuse(why);
        });
    }

    private void refuse(Refusal why) {
        if (open == null) {
            fields.getChildren().setAll(refused);
        }
        switch (String.valueOf(why.field())) {
            case "title" -> titleField.refuse(why.rule());
            case "detail" -> detailField.refuse(why.rule());
            case "reason" -> reasonField.refuse(why.rule());
            case "due" -> dueField.refuse(why.rule());
            default -> refused.show(why);
        }
    }
}
