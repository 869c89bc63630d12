package app.tandem.ui.controls;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A Feather icon; it takes its size and colour from what it stands in ({@code -icon-size}, {@code -icon-color}). It is
 * styled by one rule: JavaFX goes through all rules that end in a node's class whenever it styles one.
 */
public final class Icon extends FontIcon {

    public Icon(Feather feather, String... styles) {
        super(feather);
        getStyleClass().setAll("icon");
        getStyleClass().addAll(styles);
    }
}
