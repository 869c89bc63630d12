package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Something that can be done with a person: what it asks, what it ends, and the button that does it. */
abstract class ActForm extends VBox {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Texts texts;
    private final Label ends = new Label("", new Icon(Feather.ALERT_TRIANGLE));
    private @Nullable Member shown;

    ActForm(Texts texts) {
        this.texts = texts;
        getStyleClass().add("act-form");
        ends.getStyleClass().add("flag");
        ends.setWrapText(true);
    }

    /** The line that says what would end. */
    final Label ends() {
        return ends;
    }

    final void arrange(Node... parts) {
        getChildren().setAll(parts);
    }

    final Button button(String words, String id) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> act());
        return button;
    }

    /** Shows a person; what was typed stays while the same one stands as before. */
    final void show(Member now) {
        Member before = shown;
        shown = now;
        if (before == null || before.id() != now.id() || now.standing() != before.standing()
                || now.side() != before.side()) {
            begin(now);
        }
        boolean nothing = now.partners().isEmpty();
        ends.setText(Involvement.ends(texts, now));
        ends.setContentDisplay(nothing ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        ends.pseudoClassStateChanged(QUIET, nothing);
    }

    final void act() {
        if (shown != null) {
            act(shown);
        }
    }

    /** Empties the fields, or fills in what is most likely. */
    abstract void begin(Member now);

    abstract void act(Member of);
}
