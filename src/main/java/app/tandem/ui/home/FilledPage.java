package app.tandem.ui.home;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A page that fills what it stands in and is never pressed below what it needs. */
final class FilledPage extends VBox {

    FilledPage(Node... children) {
        super(children);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }
}
