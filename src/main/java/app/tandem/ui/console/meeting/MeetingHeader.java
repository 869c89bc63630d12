package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Side;
import app.tandem.rules.History;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.home.MeetingWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which meeting it is, who is here, the way back from the last act, where the stage is, the way to the close. */
final class MeetingHeader extends HBox {

    private final Texts texts;
    private final Label name = new Label();
    private final Label when = new Label();
    private final Label sales = new Label();
    private final Label marketing = new Label();
    private final IconButton undo;
    private final IconButton redo;
    private final Button close;

    /** What the buttons of the header do. */
    record Acts(Runnable undo, Runnable redo, Runnable close) {}

    /**
     * @param stage says where the stage is, and moves it
     */
    MeetingHeader(Texts texts, Acts acts, Node stage) {
        this.texts = texts;
        getStyleClass().add("meeting-header");
        name.getStyleClass().add("meeting-name");
        when.getStyleClass().add("meeting-when");
        undo = icon(acts.undo(), Feather.ROTATE_CCW, texts.get("meeting.undo"), "undo-last");
        redo = icon(acts.redo(), Feather.ROTATE_CW, texts.get("meeting.redo"), "redo-last");
        close = new Button(texts.get("meeting.close"));
        close.setId("to-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> acts.close().run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox present = new HBox(side(sales, texts.get("meeting.present.sales"), "sales"),
                side(marketing, texts.get("meeting.present.marketing"), "marketing"));
        present.getStyleClass().add("present");
        present.setMinWidth(USE_PREF_SIZE);
        name.setWrapText(true);
        when.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, when, space, present, undo, redo, stage, close);
    }

    /** How many of a side are here, in its shape, before its word. */
    private static Label side(Label count, String of, String shape) {
        count.getStyleClass().addAll("side-count", shape);
        count.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(of, count);
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private static IconButton icon(Runnable act, Feather feather, String words, String id) {
        IconButton button = new IconButton(act);
        button.show(feather, words);
        button.setId(id);
        return button;
    }

    void show(State state, Meeting meeting, Instant now) {
        name.setText(MeetingWords.named(texts, state, meeting));
        when.setText(when(meeting, now));
        sales.setText(count(state, meeting, Side.SALES));
        marketing.setText(count(state, meeting, Side.MARKETING));
        undo.setDisable(History.undoable(state, null).isEmpty());
        redo.setDisable(History.redoable(state, null).isEmpty());
        Seen.when(!meeting.closed(), close);
    }

    private String when(Meeting meeting, Instant now) {
        LocalDate day = Meetings.day(meeting);
        Instant started = meeting.schedule().started();
        String said = texts.days().day(day, day);
        return started == null || !meeting.running()
                ? said
                : texts.get("meeting.running", said, running(Duration.between(started, now)));
    }

    /** In minutes; of a meeting that was left open for hours, in hours and minutes. */
    private String running(Duration time) {
        Duration been = time.isNegative() ? Duration.ZERO : time;
        return been.toHours() == 0
                ? texts.get("meeting.running.minutes", been.toMinutes())
                : texts.get("meeting.running.hours", been.toHours(), been.toMinutesPart());
    }

    private static String count(State state, Meeting meeting, Side side) {
        LocalDate day = Meetings.day(meeting);
        return Long.toString(People.here(state, meeting).stream()
                .filter(each -> People.side(state, each, day) == side).count());
    }
}
