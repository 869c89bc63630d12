package app.tandem.ui.console;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The console: the rail at the left, the page at the right. Where it is narrow, the rail keeps its icons only. */
public final class ConsolePane extends HBox {

    private static final double WIDE = 1360;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Rail rail;

    public ConsolePane(Rail rail, Node page) {
        this.rail = rail;
        getStyleClass().add("console");
        StackPane place = new StackPane(page);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(rail, place);
        widthProperty().subscribe(this::fit);
    }

    private void fit() {
        boolean narrow = getWidth() < WIDE;
        pseudoClassStateChanged(NARROW, narrow);
        rail.fold(narrow);
    }
}
