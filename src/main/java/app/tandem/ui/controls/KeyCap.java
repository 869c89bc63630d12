package app.tandem.ui.controls;

import javafx.scene.control.Label;

/** A key as it is drawn beside what it does. */
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
