package app.tandem.ui.console.check;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A part of a report's form under its name. */
class Named extends VBox {

    Named(String name, Region... parts) {
        Label label = new Label(name);
        label.getStyleClass().add("name");
        getChildren().add(label);
        getChildren().addAll(parts);
        getStyleClass().add("named");
    }
}
