package app.tandem.ui.console.vote;

import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.KeyCap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the panes of the vote are put together from. */
final class Parts {

    private Parts() {}

    static Button button(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    static Button accent(String id, String words, Runnable act) {
        Button button = button(id, words, act);
        button.getStyleClass().add("accent");
        return button;
    }

    static Button keyed(Button button, String key) {
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static Label words(String text, String... styles) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll(styles);
        return words;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("line");
        return line;
    }

    static VBox rows(Node... nodes) {
        VBox rows = new VBox(nodes);
        rows.getStyleClass().add("rows");
        return rows;
    }

    static VBox card(Node... nodes) {
        VBox card = new VBox(nodes);
        card.getStyleClass().addAll("card", "vote-card");
        return card;
    }

    /** Scrolls as little as it takes for all of it to be seen. */
    static void see(Node node) {
        InView.show(node);
    }

    /** Whether a part is in a whole, or is the whole itself. */
    static boolean within(@Nullable Node part, Node whole) {
        Node each = part;
        while (each != null && each != whole) {
            each = each.getParent();
        }
        return each == whole;
    }
}
