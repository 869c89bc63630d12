package app.tandem.ui.controls;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** A button that says in full what it does. */
public final class ActButton extends Button {

    public ActButton(String words, String id, Runnable act) {
        super(words);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> act.run());
    }

    /** The one thing that one mostly comes for. */
    public ActButton accent() {
        getStyleClass().add("accent");
        return this;
    }

    /** One of many, in a row. */
    public ActButton small() {
        getStyleClass().add("small-button");
        return this;
    }

    public ActButton with(Feather icon) {
        setGraphic(new Icon(icon));
        return this;
    }
}
