package app.tandem.ui.console.meetings;

import app.tandem.model.MeetingStatus;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.console.meetings.MeetingsView.When;
import app.tandem.ui.console.meetings.MeetingsView.Written;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RowCell;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Tone;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the list: a cycle's name, or a meeting of it. */
final class MeetingCell extends RowCell<MeetingCell.Row> {

    /** What stands in a row. */
    sealed interface Row {

        record Heading(String words) implements Row {}

        record Meeting(Line line) implements Row {}
    }

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Label heading = new Label();
    private final Label day = new Label();
    private final Label title = new Label();
    private final Label place = new Label();
    private final Icon sign = new Icon(Feather.CALENDAR);
    private final Label status = new Label("", sign);
    private final Label minutes = new Label("", new Icon(Feather.FILE_TEXT));
    private final HBox row;

    MeetingCell(Texts texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
        heading.getStyleClass().add("group-name");
        StackPane.setAlignment(heading, Pos.CENTER_LEFT);
        day.getStyleClass().add("day-column");
        title.getStyleClass().add("meeting-title");
        title.setWrapText(true);
        place.getStyleClass().add("quiet");
        place.setWrapText(true);
        status.getStyleClass().add("status-chip");
        minutes.getStyleClass().add("minutes-column");
        VBox words = new VBox(title, place);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane chip = new StackPane(status);
        chip.getStyleClass().add("status-column");
        row = new HBox(day, words, minutes, chip);
        row.getStyleClass().add("meeting-row");
        columns(new StackPane(heading, row));
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (item instanceof Row.Heading(String words)) {
            heading.setText(words);
        } else if (item instanceof Row.Meeting(Line line)) {
            show(line);
        }
        Seen.when(item instanceof Row.Heading, heading);
        Seen.when(item instanceof Row.Meeting, row);
        see(item != null);
        setMouseTransparent(!(item instanceof Row.Meeting));
    }

    private void show(Line line) {
        day.setText(when(line.when()));
        title.setText(line.title());
        String where = line.place();
        Seen.saying(place, where == null ? "" : where);
        status.setText(word(line.status()));
        sign.setIconCode(icon(line.status()));
        tone(line.status()).on(status);
        minutes.setText(minutes(line.minutes()));
        minutes.setVisible(line.minutes() != Written.NONE);
    }

    private String when(When when) {
        LocalDate on = when.day();
        if (on == null) {
            return texts.get("meetings.undated");
        }
        String said = texts.days().day(on, today.get());
        return when.at() == null ? said : texts.get("meetings.when", said, texts.days().clock(when.at()));
    }

    private String word(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> texts.get("meetings.planned");
            case RUNNING -> texts.get("meetings.running");
            case CLOSED -> texts.get("meetings.closed");
            case CANCELLED -> texts.get("meetings.cancelled");
        };
    }

    private static Feather icon(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> Feather.CALENDAR;
            case RUNNING -> Feather.PLAY_CIRCLE;
            case CLOSED -> Feather.CHECK_CIRCLE;
            case CANCELLED -> Feather.SLASH;
        };
    }

    private static Tone tone(MeetingStatus status) {
        return switch (status) {
            case PLANNED, RUNNING -> Tone.ACCENT;
            case CLOSED -> Tone.GOOD;
            case CANCELLED -> Tone.QUIET;
        };
    }

    private String minutes(Written written) {
        return switch (written) {
            case NONE -> "";
            case DRAFT -> texts.get("meetings.minutes.draft");
            case FINAL -> texts.get("meetings.minutes.final");
        };
    }
}
