package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Due;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was promised by whom, the earliest first. */
final class ActionsCard extends VBox {

    private final CardHeader header;
    private final Rows<ActionRow> rows;
    private final Node none;

    ActionsCard(Texts texts) {
        header = new CardHeader(texts.get("home.actions"));
        getStyleClass().addAll("card", "actions");
        rows = new Rows<>(() -> new ActionRow(texts));
        none = HomeCards.empty(texts.get("home.actions.none"));
        getChildren().addAll(header, rows, none);
    }

    void show(HomeView now) {
        List<HomeView.ActionDue> actions = now.actions();
        header.count(actions.size());
        rows.show(actions.size(), (row, i) -> row.show(actions.get(i), now.today()));
        HomeCards.toggle(rows, !actions.isEmpty());
        HomeCards.toggle(none, actions.isEmpty());
    }

    private static final class ActionRow extends HBox {

        private final Label text = new Label();
        private final Due due;
        private final Avatar owner;

        ActionRow(Texts texts) {
            due = new Due(texts);
            owner = new Avatar(texts);
            getStyleClass().add("action");
            text.getStyleClass().add("text-of-action");
            text.setWrapText(true);
            VBox words = new VBox(text, due);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(words, owner);
        }

        void show(HomeView.ActionDue action, LocalDate today) {
            text.setText(action.text());
            due.show(action.due(), today);
            owner.show(action.owner());
        }
    }
}
