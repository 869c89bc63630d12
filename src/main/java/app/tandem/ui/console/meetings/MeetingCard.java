package app.tandem.ui.console.meetings;

import app.tandem.model.MeetingStatus;
import app.tandem.rules.MeetingMove.CancelMeeting;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.CorrectMeeting;
import app.tandem.rules.MeetingMove.ReopenMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Move;
import app.tandem.ui.Texts;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.console.meetings.MeetingsView.Written;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One meeting: what can be done with it, and what can be changed or corrected. */
final class MeetingCard extends VBox {

    private final PageTools tools;
    private final Texts texts;
    private final Going going;
    private final Label title = new Label();
    private final Label note = new Label();
    private final MeetingForm form;
    private final TextField ownTitle = new TextField();
    private final TextField place = new TextField();
    private final FormField<TextField> titleField;
    private final FormField<TextField> placeField;
    private final TextField reason = new TextField();
    private final FormField<TextField> reasonField;
    private final Button start;
    private final Button startThen;
    private final Button save;
    private final Button cancel;
    private final Button goOn;
    private final Button minutes;
    private final Button correct;
    private final Button reopen;
    private final FlowPane acts;
    private final RefusalLine refused;
    private @Nullable Line shown;
    private LocalDate today = LocalDate.EPOCH;
    private boolean underWay;

    MeetingCard(PageTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.going = tools.going();
        getStyleClass().addAll("card", "form", "meeting-card");
        title.getStyleClass().add("heading-label");
        title.setWrapText(true);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        form = new MeetingForm(texts, "meeting", this::save);
        titleField = corrected("correct-title", "meetings.title.own", ownTitle);
        placeField = corrected("correct-place", "meetings.place", place);
        reasonField = new FormField<>(texts, texts.get("meetings.reopen.reason"), reason);
        reason.setId("reopen-reason");
        reason.setOnAction(event -> reopen());
        start = act("meetings.start", "start-meeting", this::start);
        start.getStyleClass().add("accent");
        startThen = act("meetings.start.then", "start-then", this::startThen);
        save = act("meetings.save", "save-meeting", this::save);
        cancel = act("meetings.cancel", "cancel-meeting", this::cancel);
        goOn = act("home.next.go", "go-to-meeting", going::meeting);
        goOn.getStyleClass().add("accent");
        minutes = act("meetings.minutes", "meeting-minutes", this::minutes);
        minutes.getStyleClass().add("accent");
        correct = act("meetings.correct", "correct-meeting", this::correct);
        reopen = act("meetings.reopen", "reopen-meeting", this::reopen);
        acts = new FlowPane();
        acts.getStyleClass().add("card-acts");
        refused = new RefusalLine(texts);
    }

    private FormField<TextField> corrected(String id, String key, TextField field) {
        field.setId(id);
        field.setOnAction(event -> correct());
        return new FormField<>(texts, texts.get(key), field);
    }

    private Button act(String key, String id, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Draws a meeting; what was typed stays while it is the same one. */
    void show(Line line, LocalDate day, List<ChoiceField.Choice> people) {
        today = day;
        form.offer(people);
        if (line.equals(shown)) {
            return;
        }
        boolean other = shown == null || shown.id() != line.id() || shown.status() != line.status();
        shown = line;
        title.setText(line.title());
        note.setText(note(line));
        if (other) {
            reason.clear();
        }
        form.fill(day, line);
        ownTitle.setText(Objects.requireNonNullElse(line.own(), ""));
        ownTitle.setPromptText(line.title());
        place.setText(Objects.requireNonNullElse(line.place(), ""));
        refused.clear();
        arrange(line);
    }

    private String note(Line line) {
        return switch (line.status()) {
            case PLANNED -> past(line) ? texts.get("meetings.note.past") : texts.get("meetings.note.planned");
            case RUNNING -> texts.get("meetings.note.running");
            case CLOSED -> texts.get("meetings.note.closed");
            case CANCELLED -> texts.get("meetings.note.cancelled");
        };
    }

    private boolean past(Line line) {
        LocalDate day = line.when().day();
        return day != null && day.isBefore(today);
    }

    private void arrange(Line line) {
        getChildren().setAll(title, note);
        getChildren().addAll(switch (line.status()) {
            case PLANNED -> List.<Node>of(form);
            case RUNNING, CANCELLED -> List.<Node>of();
            case CLOSED -> List.<Node>of(titleField, placeField, reasonField);
        });
        acts.getChildren().setAll(buttons(line));
        getChildren().addAll(refused, acts);
    }

    private List<Button> buttons(Line line) {
        return switch (line.status()) {
            case PLANNED -> past(line) ? List.of(start, startThen, save, cancel) : List.of(start, save, cancel);
            case RUNNING -> line.minutes() == Written.NONE ? List.of(goOn) : List.of(goOn, minutes);
            case CLOSED -> List.of(minutes, correct, reopen);
            case CANCELLED -> List.of();
        };
    }

    /** Gives the focus to what one does first with the meeting. */
    void entered() {
        if (!acts.getChildren().isEmpty()) {
            acts.getChildren().getFirst().requestFocus();
        }
    }

    private void start() {
        Line line = shown;
        if (line != null) {
            refused.clear();
            going.start(line.id(), refused::say);
        }
    }

    /** A meeting that was held on the day it was planned for, and is entered afterwards. */
    private void startThen() {
        Line line = shown;
        if (line != null) {
            make(new StartMeeting(line.id(), line.when().day()), going::meeting);
        }
    }

    private void save() {
        Line line = shown;
        if (line != null && line.status() == MeetingStatus.PLANNED && !underWay) {
            form.typed(line).filter(each -> !each.nothing()).ifPresent(each -> change(line, each));
        }
    }

    private void change(Line line, MeetingForm.Typed typed) {
        underWay = true;
        tools.door().make(new ChangeMeeting(line.id(), typed.details(), typed.without()), made -> underWay = false,
                why -> {
                    underWay = false;
                    form.refuse(why);
                });
    }

    private void cancel() {
        Line line = shown;
        if (line != null) {
            make(new CancelMeeting(line.id()), () -> {});
        }
    }

    private void minutes() {
        Line line = shown;
        if (line != null) {
            going.minutes(line.id());
        }
    }

    private void correct() {
        Line line = shown;
        if (line != null && !underWay) {
            Emptied texts = new Emptied();
            String title = texts.now(MeetingPart.TITLE, ownTitle, line.own());
            String where = texts.now(MeetingPart.PLACE, place, line.place());
            if (title != null || where != null || !texts.parts().isEmpty()) {
                make(new CorrectMeeting(line.id(), title, where, null, texts.parts()), () -> {});
            }
        }
    }

    private void reopen() {
        Line line = shown;
        if (line != null) {
            make(new ReopenMeeting(line.id(), reason.getText()), going::meeting);
        }
    }

    private void make(Move move, Runnable then) {
        if (underWay) {
            return;
        }
        underWay = true;
        refused.clear();
        tools.door().make(move, made -> {
            underWay = false;
            then.run();
        }, why -> {
            underWay = false;
            switch (String.valueOf(why.field())) {
                case "reason" -> {
                    reasonField.refuse(why.rule());
                    reason.requestFocus();
                }
                case "title" -> titleField.refuse(why.rule());
                case "place" -> placeField.refuse(why.rule());
                default -> refused.show(why);
            }
        });
    }
}
