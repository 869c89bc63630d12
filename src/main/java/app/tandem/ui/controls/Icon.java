package app.tandem.ui.controls;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Feather icon; its size and colour come from the style sheets. */
public final class Icon extends FontIcon {

    public Icon(Feather feather, String... styles) {
        super(feather);
        getStyleClass().addAll(styles);
    }
}
