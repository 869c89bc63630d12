package app.tandem.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of a card: its title, a count where it has one, and a quiet note at the right. */
public final class CardHeader extends HBox {

    private final Label count = new Label();
    private final Label note = new Label();

    public CardHeader(String title) {
        getStyleClass().add("card-header");
        setAlignment(Pos.BASELINE_LEFT);
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        name.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("card-count");
        count.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("card-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(name, count, space, note);
    }

    /** Says how many there are; of none it says nothing. */
    public void count(int now) {
        count.setText(now == 0 ? "" : Integer.toString(now));
    }

    /** Says in words how many there are. */
    public void count(String words) {
        count.setText(words);
    }

    public void note(String words) {
        note.setText(words);
    }

    /** Leads on from the right end of the line. */
    public void lead(Button on) {
        on.getStyleClass().add("card-lead");
        on.setMinWidth(USE_PREF_SIZE);
        getChildren().add(on);
    }
}
