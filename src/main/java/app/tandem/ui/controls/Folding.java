package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card of second rank: open in a wide window, one line with a note and a chevron in a narrow one, until somebody
 * opens it.
 */
public final class Folding extends VBox {

    private static final double WIDE = 1360;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Texts texts;
    private final Label note = new Label();
    private final HBox header;
    private final IconButton chevron = new IconButton(this::turn);
    private final Node content;
    private boolean narrow;
    private boolean folded;

    public Folding(Texts texts, String title, Node content) {
        this.texts = texts;
        this.content = content;
        getStyleClass().addAll("card", "folding");
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("card-note");
        note.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header = new HBox(name, note, space, chevron);
        header.getStyleClass().add("header");
        name.setOnMouseClicked(event -> turn());
        note.setOnMouseClicked(event -> turn());
        getChildren().addAll(header, content);
        sceneProperty().flatMap(Scene::widthProperty).subscribe(now -> fit(now == null ? WIDE : now.doubleValue()));
        fold(false);
    }

    /** Puts a button and its key at the right of the first line. */
    public void beside(Node button, String key) {
        header.getChildren().add(header.getChildren().size() - 1, button);
        key(key);
    }

    /** Shows the key that adds to it. */
    public void key(String key) {
        header.getChildren().add(header.getChildren().size() - 1, new KeyCap(key));
    }

    /** Says in a word or two what is in it. */
    public void note(String words) {
        note.setText(words);
    }

    /** Opens it. */
    public void unfold() {
        fold(false);
    }

    private void fit(double width) {
        boolean now = width < WIDE;
        if (now != narrow) {
            narrow = now;
            fold(now);
        }
    }

    private void turn() {
        if (narrow) {
            fold(!folded);
        }
    }

    private void fold(boolean now) {
        folded = now;
        content.setVisible(!now);
        content.setManaged(!now);
        note.setVisible(now);
        chevron.setVisible(narrow);
        chevron.setManaged(narrow);
        chevron.show(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, texts.get(now ? "fold.open" : "fold.close"));
        pseudoClassStateChanged(FOLDED, now);
    }
}
