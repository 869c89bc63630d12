package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Due;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was promised by whom, the earliest first. */
final class ActionsCard extends VBox {

    private final CardHeader header;
    private final Rows<ActionRow> rows;
    private final Node none;

    /**
     * @param done is told which action somebody has ticked
     * @param all leads to all actions
     */
    ActionsCard(Texts texts, Consumer<HomeView.ActionDue> done, Runnable all) {
        header = new CardHeader(texts.get("home.actions"));
        getStyleClass().addAll("card", "actions");
        rows = new Rows<>(() -> new ActionRow(texts, done), "rows");
        none = HomeCards.empty(texts.get("home.actions.none"));
        header.lead(HomeCards.lead("all-actions", texts.get("home.actions.all"), all));
        getChildren().addAll(header, rows, none);
    }

    void show(HomeView now) {
        List<HomeView.ActionDue> actions = now.actions();
        header.count(actions.size());
        rows.show(actions.size(), (row, i) -> row.show(actions.get(i), now.today()));
        Seen.when(!actions.isEmpty(), rows);
        Seen.when(actions.isEmpty(), none);
    }

    /** An action that was ticked stays open after all: its box is empty again. */
    void stays(HomeView.ActionDue action) {
        rows.getChildren().forEach(each -> ((ActionRow) each).stays(action));
    }

    private static final class ActionRow extends HBox {

        private final CheckBox tick = new CheckBox();
        private final Label text = new Label();
        private final Due due;
        private final Avatar owner;
        private HomeView.@Nullable ActionDue shown;
        private boolean told;

        ActionRow(Texts texts, Consumer<HomeView.ActionDue> done) {
            due = new Due(texts);
            owner = new Avatar(texts);
            getStyleClass().add("action");
            text.getStyleClass().add("text-of-action");
            text.setWrapText(true);
            VBox words = new VBox(text, due);
            HBox.setHgrow(words, Priority.ALWAYS);
            tick.setMinWidth(USE_PREF_SIZE);
            tick.setTooltip(new Tooltip(texts.get("home.actions.tick")));
            tick.setOnAction(event -> tick(done));
            getChildren().addAll(tick, words, owner);
        }

        /** Tells once; the box keeps the focus, which the next action then has. */
        private void tick(Consumer<HomeView.ActionDue> done) {
            tick.setSelected(true);
            if (shown != null && !told) {
                told = true;
                done.accept(shown);
            }
        }

        void stays(HomeView.ActionDue action) {
            if (action.equals(shown)) {
                tick.setSelected(false);
                told = false;
            }
        }

        void show(HomeView.ActionDue action, LocalDate today) {
            if (!action.equals(shown)) {
                tick.setSelected(false);
                told = false;
            }
            shown = action;
            tick.setAccessibleText(action.text());
            text.setText(action.text());
            due.show(action.due(), today);
            owner.show(action.owner());
        }
    }
}
