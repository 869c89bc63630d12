package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SteadyBox;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import app.tandem.ui.home.HomeView;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An issue on the board: what its row in the list says, in a card. */
final class BoardCard extends SteadyBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final Label number = new Label();
    private final Label mean = new Label();
    private final TrendWord trend;
    private final Label title = new Label();
    private final Label stale = new Label("", new Icon(Feather.CLOCK));
    private final Avatar sales;
    private final Avatar marketing;
    private final HBox duo;
    private @Nullable Line shown;

    BoardCard(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "board-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setFocusTraversable(false);
        number.getStyleClass().add("number");
        mean.getStyleClass().add("mean");
        trend = new TrendWord(texts);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(number, space, mean, trend);
        first.getStyleClass().add("first");
        title.getStyleClass().add("issue-title");
        stale.getStyleClass().addAll("status-chip", "stale-chip");
        title.setWrapText(true);
        stale.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        stale.setMinHeight(USE_PREF_SIZE);
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        duo = new HBox(sales, marketing);
        duo.getStyleClass().add("two");
        getChildren().addAll(first, title, duo, stale);
    }

    /** Draws an issue in place of what was shown; the same one stays as it is. */
    void show(Line line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        HomeView.HotButton facts = line.facts();
        setId("card-" + line.id());
        number.setText(texts.get("issue.number", facts.number()));
        title.setText(facts.title());
        setAccessibleText(texts.get("issues.card", facts.number(), facts.title(), texts.get(line.status().key())));
        showDuo(facts.duo());
        Integer days = facts.staleDays();
        stale.setText(days == null ? "" : texts.get("issue.stale", days));
        Seen.when(days != null, stale);
        OptionalDouble last = facts.mean();
        mean.setText(last.isPresent() ? texts.mean(last.getAsDouble()) : "");
        Trend way = last.isPresent() ? facts.trend() : null;
        if (way != null) {
            trend.show(way);
        }
        Seen.when(way != null, trend);
    }

    private void showDuo(HomeView.@Nullable DuoFaces two) {
        if (two != null) {
            sales.show(two.sales());
            marketing.show(two.marketing());
        }
        Seen.when(two != null, duo);
    }

    long issue() {
        return shown == null ? 0 : shown.id();
    }

    /** The one that is chosen is the one to which Tab leads. */
    void choose(boolean now) {
        pseudoClassStateChanged(CHOSEN, now);
        setFocusTraversable(now);
    }
}
