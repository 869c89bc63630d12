package app.tandem.ui.console.meeting;

import app.tandem.ui.Keyboard.Use;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.KeyWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The keys of the step, at most nine; in a text field the single ones rest. */
final class KeyBar extends HBox {

    private static final int MOST = 9;
    private static final PseudoClass RESTS = PseudoClass.getPseudoClass("rests");

    private final Texts texts;
    private List<Keys> shown = List.of();
    private Use use = Use.NOTHING;
    private boolean singleKeys = true;

    KeyBar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("key-bar");
    }

    /**
     * Shows the first of these keys that there is room for.
     *
     * @param kept which keys rest, for they belong to the control that has the focus
     * @param singles whether letters and signs alone act at all
     */
    void show(List<Keys> keys, Use kept, boolean singles) {
        if (!keys.equals(shown) || use != kept || singleKeys != singles || getChildren().isEmpty()) {
            shown = List.copyOf(keys);
            use = kept;
            singleKeys = singles;
            draw();
        }
    }

    private void draw() {
        getChildren().clear();
        Stream<Keys> lead = use == Use.NOTHING ? Stream.empty() : shown.stream().filter(KeyBar::leaves).limit(1);
        Stream.concat(lead,
                shown.stream().filter(
                        each -> !leaves(each) && !KeyWords.caps(texts, each).isEmpty()))
                .limit(MOST)
                .forEach(key -> getChildren().add(key(key)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, key(Keys.HELP));
    }

    /** Whether it leaves what has the focus. */
    private static boolean leaves(Keys key) {
        return key.combination().equals(Keys.LEAVE.combination());
    }

    private HBox key(Keys key) {
        HBox box = new HBox();
        box.getStyleClass().add("key");
        for (String cap : KeyWords.caps(texts, key)) {
            KeyCap drawn = new KeyCap(cap);
            drawn.pseudoClassStateChanged(RESTS, rests(key));
            box.getChildren().add(drawn);
        }
        Label words = new Label(key == Keys.LEAVE && use == Use.ARROWS ? texts.get("keys.leave.arrows")
                : KeyWords.words(texts, key));
        words.setMinWidth(USE_PREF_SIZE);
        box.getChildren().add(words);
        return box;
    }

    private boolean rests(Keys key) {
        boolean kept = switch (use) {
            case NOTHING -> false;
            case ARROWS -> key == Keys.STEP_BACK || key == Keys.STEP_ON;
            case TEXT -> key.single() && key != Keys.SAVE;
        };
        return kept || !singleKeys && key.sign();
    }
}
