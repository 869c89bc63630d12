package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.RowCell;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.home.HomeView;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the list of issues: a state with how many are in it, or an issue. */
final class IssueCell extends RowCell<IssueCell.Row> {

    /** What stands in a row. */
    sealed interface Row {

        record Heading(IssueStatus status, int count) implements Row {}

        record Issue(Line line) implements Row {}
    }

    private final Texts texts;
    private final StatusChip status;
    private final Label count = new Label();
    private final HBox heading;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label stale = new Label("", new Icon(Feather.CLOCK));
    private final Avatar sales;
    private final Avatar marketing;
    private final HBox duo;
    private final Label mean = new Label();
    private final HBox row;

    IssueCell(Texts texts) {
        this.texts = texts;
        status = new StatusChip(texts);
        count.getStyleClass().add("quiet");
        heading = new HBox(status, count);
        heading.getStyleClass().add("group-heading");
        number.getStyleClass().add("number");
        title.getStyleClass().add("issue-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        stale.getStyleClass().addAll("status-chip", "stale-chip");
        stale.setMinWidth(USE_PREF_SIZE);
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        duo = new HBox(sales, marketing);
        duo.getStyleClass().add("two");
        mean.getStyleClass().add("mean");
        row = new HBox(number, title, stale, new StackPane(duo), mean);
        row.getChildren().get(3).getStyleClass().add("duo-column");
        row.getStyleClass().add("issue-line");
        StackPane.setAlignment(heading, Pos.CENTER_LEFT);
        columns(new StackPane(heading, row));
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (item instanceof Row.Heading(IssueStatus state, int howMany)) {
            status.show(state);
            count.setText(Integer.toString(howMany));
        } else if (item instanceof Row.Issue(Line line)) {
            show(line.facts());
        }
        Seen.when(item instanceof Row.Heading, heading);
        Seen.when(item instanceof Row.Issue, row);
        see(item != null);
        setMouseTransparent(!(item instanceof Row.Issue));
    }

    private void show(HomeView.HotButton facts) {
        number.setText(texts.get("issue.number", facts.number()));
        title.setText(facts.title());
        Integer days = facts.staleDays();
        stale.setText(days == null ? "" : texts.get("issue.stale", days));
        Seen.when(days != null, stale);
        HomeView.DuoFaces faces = facts.duo();
        duo.setVisible(faces != null);
        if (faces != null) {
            sales.show(faces.sales());
            marketing.show(faces.marketing());
        }
        OptionalDouble last = facts.mean();
        mean.setText(last.isPresent() ? texts.mean(last.getAsDouble()) : "");
    }
}
