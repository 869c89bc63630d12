package app.tandem.ui.controls;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a colour says, beside the shape and the word that say it too. */
public enum Tone {
    QUIET, ACCENT, GOOD, LOOK;

    /** Gives a node this tone in place of any it had. */
    public void on(Node node) {
        for (Tone tone : values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT)),
                    tone == this);
        }
    }
}
