package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.StatusChip;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One hot button: number and title, its duo, its status, and how the room rates it. */
final class HotButtonRow extends HBox {

    private final Texts texts;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label stale = new Label();
    private final DuoChip duo;
    private final Label noDuo;
    private final StatusChip status;
    private final RatingCell rating;
    private long issue;

    /**
     * @param open shows the story of an issue
     */
    HotButtonRow(Texts texts, LongConsumer open) {
        this.texts = texts;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> open.accept(issue));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.accept(issue);
                event.consume();
            }
        });
        duo = new DuoChip(texts);
        noDuo = new Label(texts.get("home.hot.no-duo"));
        status = new StatusChip(texts);
        rating = new RatingCell(texts);
        getStyleClass().add("hot-button");
        noDuo.getStyleClass().add("quiet");
        noDuo.setWrapText(true);
        HBox words = issue();
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, cell("duo-cell", duo, noDuo), cell("status-cell", status), rating);
    }

    void show(HomeView.HotButton hot, LocalDate today) {
        issue = hot.id();
        setAccessibleText(hot.title());
        number.setText(texts.get("issue.number", hot.number()));
        title.setText(hot.title());
        Integer days = hot.staleDays();
        stale.setText(days == null ? "" : texts.get("issue.stale", days));
        Seen.when(days != null, stale);
        HomeView.DuoFaces faces = hot.duo();
        Seen.when(faces != null, duo);
        Seen.when(faces == null, noDuo);
        if (faces != null) {
            duo.show(faces.sales(), faces.marketing());
        }
        status.show(hot.status());
        rating.show(hot, today);
    }

    private HBox issue() {
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        Region least = new Region();
        least.getStyleClass().add("least-number");
        StackPane numberCell = new StackPane(least, number);
        numberCell.setAlignment(Pos.BASELINE_LEFT);
        title.getStyleClass().add("title");
        title.setWrapText(true);
        stale.getStyleClass().add("stale");
        stale.setGraphic(new Icon(Feather.CLOCK));
        stale.setWrapText(true);
        stale.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(title, stale);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox issue = new HBox(numberCell, words);
        issue.getStyleClass().add("issue-cell");
        issue.setMaxHeight(USE_PREF_SIZE);
        return issue;
    }

    private static StackPane cell(String style, Node... nodes) {
        StackPane cell = new StackPane(nodes);
        cell.getStyleClass().add(style);
        return cell;
    }
}
