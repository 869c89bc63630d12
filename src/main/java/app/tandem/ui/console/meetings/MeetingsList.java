package app.tandem.ui.console.meetings;

import app.tandem.model.MeetingStatus;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingCell.Row;
import app.tandem.ui.console.meetings.MeetingsView.Group;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.controls.Headings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The meetings under their cycles; one of them is chosen. */
final class MeetingsList extends VBox {

    private final Texts texts;
    private final LongConsumer choose;
    private final ListView<Row> list = new ListView<>();
    private LocalDate today = LocalDate.EPOCH;
    private boolean drawing;
    private long chosen;

    /**
     * @param choose is told which meeting somebody chose
     */
    MeetingsList(Texts texts, LongConsumer choose) {
        this.texts = texts;
        this.choose = choose;
        getStyleClass().addAll("card", "meetings-card");
        Label none = new Label(texts.get("meetings.none"));
        none.getStyleClass().add("quiet");
        list.setId("meetings-list");
        list.getStyleClass().add("meetings-list");
        list.setCellFactory(view -> new MeetingCell(texts, () -> today));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }

    /** Draws them, with one chosen; where that one is not among them, the one that one mostly comes for. */
    void show(MeetingsView view, long wanted) {
        today = view.today();
        chosen = view.line(wanted) == null ? first(view) : wanted;
        List<Row> rows = view.groups().stream().flatMap(each -> rows(each).stream()).toList();
        drawing = true;
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        rows.stream().filter(this::isChosen).findFirst().ifPresent(list.getSelectionModel()::select);
        drawing = false;
    }

    private List<Row> rows(Group group) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Heading(group.open() ? group.cycle() : texts.get("meetings.group.closed", group.cycle())));
        group.meetings().forEach(each -> rows.add(new Row.Meeting(each)));
        return rows;
    }

    /** The meeting that runs, else the next one that is planned, else the last one. */
    private static long first(MeetingsView view) {
        List<Line> all = view.groups().stream().limit(1).flatMap(each -> each.meetings().stream()).toList();
        return last(all, MeetingStatus.RUNNING).or(() -> last(all, MeetingStatus.PLANNED))
                .or(() -> all.stream().findFirst()).map(Line::id).orElse(0L);
    }

    /** The last of the list that is so, which is the earliest. */
    private static Optional<Line> last(List<Line> all, MeetingStatus status) {
        return all.reversed().stream().filter(each -> each.status() == status).findFirst();
    }

    private boolean isChosen(Row row) {
        return row instanceof Row.Meeting(Line line) && line.id() == chosen;
    }

    private void selected(@Nullable Row row) {
        if (!drawing && row instanceof Row.Meeting(Line line)) {
            choose.accept(line.id());
        } else if (!drawing && row instanceof Row.Heading) {
            Headings.passOver(list, each -> each instanceof Row.Heading, this::isChosen);
        }
    }

    /** The id of the one that is chosen; 0 where there is none. */
    long chosen() {
        return chosen;
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    void entered() {
        list.requestFocus();
    }
}
