package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.console.Going;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The table of hot buttons, in the order of the vote. */
final class HotButtonsCard extends VBox {

    private final CardHeader header;
    private final Texts texts;
    private final HBox names;
    private final Rows<HotButtonRow> rows;
    private final Node none;

    HotButtonsCard(Texts texts, Going going) {
        header = new CardHeader(texts.get("home.hot"));
        this.texts = texts;
        getStyleClass().addAll("card", "hot-buttons");
        names = new HBox(name("home.hot.issue", "issue-cell"), name("home.hot.duo", "duo-cell"),
                name("home.hot.status", "status-cell"), name("home.hot.rating", "rating-cell"));
        names.getStyleClass().add("names");
        HBox.setHgrow(names.getChildren().getFirst(), Priority.ALWAYS);
        rows = new Rows<>(() -> new HotButtonRow(texts, going::issue), "rows");
        none = HomeCards.empty(texts.get("home.hot.none"));
        header.lead(HomeCards.lead("all-issues", texts.get("home.hot.all"), going::issues));
        getChildren().addAll(header, names, rows, none);
    }

    void show(HomeView now) {
        List<HomeView.HotButton> hot = now.hotButtons();
        header.count(hot.size());
        rows.show(hot.size(), (row, i) -> row.show(hot.get(i), now.today()));
        Seen.when(!hot.isEmpty(), names);
        Seen.when(hot.isEmpty(), none);
    }

    private Label name(String key, String cell) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().addAll("name", cell);
        return name;
    }
}
