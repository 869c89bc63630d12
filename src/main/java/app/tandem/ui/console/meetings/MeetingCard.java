package app.tandem.ui.console.meetings;

import app.tandem.model.MeetingStatus;
import app.tandem.rules.MeetingMove.CancelMeeting;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.console.meetings.MeetingsView.Written;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.RefusalLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One meeting: what can be done with it, and what can be changed or corrected. */
final class MeetingCard extends VBox {

    private final Door door;
    private final Texts texts;
    private final Going going;
    private final Label title = new Label();
    private final Label note = new Label();
    private final MeetingForm form;
    private final ClosedForm closed;
    private final ActButton start;
    private final ActButton startThen;
    private final ActButton save;
    private final ActButton cancel;
    private final ActButton goOn;
    private final ActButton minutes;
    private final ActButton correct;
    private final ActButton reopen;
    private final FlowPane acts;
    private final RefusalLine refused;
    private @Nullable Line shown;
    private LocalDate today = LocalDate.EPOCH;

    MeetingCard(PageTools tools) {
        door = new SingleFile(tools.door());
        this.texts = tools.texts();
        this.going = tools.going();
        getStyleClass().addAll("card", "form", "meeting-card");
        title.getStyleClass().add("heading-label");
        title.setWrapText(true);
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        form = new MeetingForm(texts, "meeting", this::save);
        closed = new ClosedForm(texts, this::correct, this::reopen);
        start = new ActButton(texts.get("meetings.start"), "start-meeting", this::start).accent();
        startThen = new ActButton(texts.get("meetings.start.then"), "start-then", this::startThen);
        save = new ActButton(texts.get("meetings.save"), "save-meeting", this::save);
        cancel = new ActButton(texts.get("meetings.cancel"), "cancel-meeting", this::cancel);
        goOn = new ActButton(texts.get("meeting.go"), "go-to-meeting", going::meeting).accent();
        minutes = new ActButton(texts.get("meetings.minutes"), "meeting-minutes", this::minutes).accent();
        correct = new ActButton(texts.get("meetings.correct"), "correct-meeting", this::correct);
        reopen = new ActButton(texts.get("meetings.reopen"), "reopen-meeting", this::reopen);
        acts = new FlowPane();
        acts.getStyleClass().add("card-acts");
        refused = new RefusalLine(texts);
    }

    /** Draws a meeting; what was typed stays while it is the same one. */
    void show(Line line, LocalDate day, List<ChoiceField.Choice> people) {
        boolean sameDay = day.equals(today);
        Line before = shown;
        today = day;
        form.offer(people);
        if (line.equals(before) && sameDay) {
            return;
        }
        boolean other = before == null || before.id() != line.id() || before.status() != line.status();
        boolean changed = before == null || !sameFields(before, line);
        shown = line;
        title.setText(line.title());
        note.setText(note(line));
        if (other || changed || !sameDay && !typed()) {
            form.fill(day, line);
            closed.fill(line, other);
        }
        refused.clear();
        arrange(line);
    }

    /** Whether something was typed that is not saved yet. */
    boolean typed() {
        Line line = shown;
        return line != null && switch (line.status()) {
            case PLANNED -> form.typed();
            case CLOSED -> closed.typed();
            case RUNNING, CANCELLED -> false;
        };
    }

    /** What is typed of it; its number among its kind is not. */
    private static boolean sameFields(Line one, Line other) {
        return one.when().equals(other.when()) && Objects.equals(one.own(), other.own())
                && Objects.equals(one.place(), other.place())
                && Objects.equals(one.facilitator(), other.facilitator());
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

    /** What is there already stays where it is, and the focus with it. */
    private void arrange(Line line) {
        List<Node> parts = switch (line.status()) {
            case PLANNED -> List.of(title, note, form, refused, acts);
            case RUNNING, CANCELLED -> List.of(title, note, refused, acts);
            case CLOSED -> List.of(title, note, closed, refused, acts);
        };
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        List<ActButton> buttons = buttons(line);
        if (!acts.getChildren().equals(buttons)) {
            acts.getChildren().setAll(buttons);
        }
    }

    private List<ActButton> buttons(Line line) {
        return switch (line.status()) {
            case PLANNED -> past(line) ? List.of(start, startThen, save, cancel) : List.of(start, save, cancel);
            case RUNNING -> line.minutes() == Written.NONE ? List.of(goOn) : List.of(goOn, minutes);
            case CLOSED -> List.of(minutes, correct, reopen);
            case CANCELLED -> List.of();
        };
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
        if (line != null && line.status() == MeetingStatus.PLANNED) {
            form.said(line).filter(each -> !each.nothing()).ifPresent(each -> change(line, each));
        }
    }

    private void change(Line line, MeetingForm.Said said) {
        door.make(new ChangeMeeting(line.id(), said.details(), said.without()), made -> {}, form::refuse);
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
        if (line != null) {
            closed.correction(line).ifPresent(each -> make(each, () -> {}));
        }
    }

    private void reopen() {
        Line line = shown;
        if (line != null) {
            make(closed.reopening(line), going::meeting);
        }
    }

    private void make(Move move, Runnable then) {
        refused.clear();
        door.make(move, made -> then.run(), why -> {
            if (!closed.refuse(why)) {
                refused.show(why);
            }
        });
    }
}
