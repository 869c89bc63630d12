package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssueCell.Row;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.Headings;
import app.tandem.ui.controls.IssueStatus;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Issues in rows under their states, what needs a look first. */
final class IssueList extends VBox implements Arrangement {

    private final ListView<Row> list = new ListView<>();
    private final Told told;
    private boolean drawing;
    private long chosen;

    IssueList(Texts texts, Told told) {
        this.told = told;
        getStyleClass().addAll("card", "meetings-card");
        list.setId("issues-list");
        list.getStyleClass().addAll("meetings-list", "issues-list");
        list.setCellFactory(view -> new IssueCell(texts));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                told.enter().run();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(names(texts), list);
    }

    private static HBox names(Texts texts) {
        Label grouped = new Label(texts.get("issues.grouped"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label duo = new Label(texts.get("issues.column.duo"));
        duo.getStyleClass().add("duo-column");
        Label room = new Label(texts.get("issues.column.room"));
        room.getStyleClass().add("mean");
        HBox names = new HBox(grouped, space, duo, room);
        names.getStyleClass().add("issue-names");
        return names;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<Line> found, long now) {
        chosen = now;
        drawing = true;
        List<Row> rows = rows(found);
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        rows.stream().filter(each -> holds(each, now)).findFirst().ifPresentOrElse(list.getSelectionModel()::select,
                list.getSelectionModel()::clearSelection);
        drawing = false;
    }

    private static List<Row> rows(List<Line> found) {
        List<Row> rows = new ArrayList<>();
        IssueStatus before = null;
        for (Line each : found) {
            if (each.status() != before) {
                before = each.status();
                IssueStatus now = before;
                rows.add(new Row.Heading(now, (int) found.stream().filter(one -> one.status() == now).count()));
            }
            rows.add(new Row.Issue(each));
        }
        return rows;
    }

    private static boolean holds(Row row, long issue) {
        return row instanceof Row.Issue(Line line) && line.id() == issue;
    }

    private void selected(@Nullable Row row) {
        if (!drawing && row instanceof Row.Issue(Line line)) {
            chosen = line.id();
            told.chosen().accept(chosen);
        } else if (!drawing && row instanceof Row.Heading) {
            Headings.passOver(list, each -> each instanceof Row.Heading, each -> holds(each, chosen));
        }
    }

    @Override
    public void reveal() {
        list.scrollTo(list.getSelectionModel().getSelectedItem());
    }

    @Override
    public void focus() {
        list.requestFocus();
    }
}
