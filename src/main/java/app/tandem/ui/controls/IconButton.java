package app.tandem.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** A button that is an icon alone; its name is its tooltip and what is read aloud. */
public final class IconButton extends Button {

    private final Icon icon = new Icon(Feather.CIRCLE);
    private final Tooltip tip = new Tooltip();

    public IconButton(Runnable act) {
        getStyleClass().add("icon-button");
        setGraphic(icon);
        setTooltip(tip);
        setOnAction(event -> act.run());
    }

    public void show(Feather feather, String name) {
        icon.setIconCode(feather);
        tip.setText(name);
        setAccessibleText(name);
    }
}
