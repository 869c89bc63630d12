package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** What was just done, in a sentence, and the way back from it. It goes by itself, but not while it is looked at. */
public final class Toast extends HBox {

    private static final Duration STAYS = Duration.seconds(6);

    private final Label words = new Label();
    private final Button undo;
    private final PauseTransition going = new PauseTransition(STAYS);

    public Toast(Texts texts) {
        getStyleClass().add("toast");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo = new Button(texts.get("toast.undo"));
        undo.setId("undo");
        undo.setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        going.setOnFinished(event -> setVisible(false));
        hoverProperty().subscribe(this::lookedAt);
        undo.focusedProperty().subscribe(this::lookedAt);
        getChildren().addAll(words, undo);
    }

    /** Says what cannot be taken back here. */
    public void show(String sentence) {
        show(sentence, false, () -> {});
    }

    public void show(String sentence, Runnable takeBack) {
        show(sentence, true, takeBack);
    }

    private void show(String sentence, boolean back, Runnable takeBack) {
        words.setText(sentence);
        undo.setVisible(back);
        undo.setManaged(back);
        undo.setOnAction(event -> {
            setVisible(false);
            takeBack.run();
        });
        setVisible(true);
        lookedAt(isHover());
    }

    /** Whether the pointer or the focus is on it. */
    public boolean isLookedAt() {
        return isHover() || undo.isFocused();
    }

    private void lookedAt(boolean looking) {
        if (looking) {
            going.stop();
        } else {
            going.playFromStart();
        }
    }
}
