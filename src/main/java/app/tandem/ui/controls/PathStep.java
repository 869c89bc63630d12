package app.tandem.ui.controls;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One step of a path: a round mark, the line to the next one, its name, and what is known of it. */
public final class PathStep extends VBox {

    /** Done has a check, now is filled, to come is its number. */
    public enum Progress {
        DONE, NOW, TO_COME
    }

    private final Icon check = new Icon(Feather.CHECK);
    private final Icon now;
    private final Label number;
    private final StackPane marker = new StackPane();
    private final Region line = new Region();
    private final Label facts = new Label();

    /**
     * @param last whether no line leads on from it
     */
    public PathStep(int number, String name, Feather icon, boolean last) {
        this.number = new Label(Integer.toString(number));
        this.now = new Icon(icon);
        getStyleClass().add("path-step");
        marker.getStyleClass().add("marker");
        marker.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        marker.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        line.getStyleClass().add("line");
        line.setVisible(!last);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox way = new HBox(marker, line);
        way.getStyleClass().add("way");
        way.setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(name);
        title.getStyleClass().add("name");
        title.setWrapText(true);
        facts.getStyleClass().add("facts");
        facts.setWrapText(true);
        VBox words = new VBox(title, facts);
        words.getStyleClass().add("words");
        getChildren().addAll(way, words);
    }

    /**
     * @param next where the step after this one stands, for the colour of the line to it
     */
    public void show(Progress progress, Progress next, String words) {
        marker.getChildren().setAll(switch (progress) {
            case DONE -> check;
            case NOW -> now;
            case TO_COME -> number;
        });
        for (Progress each : Progress.values()) {
            String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == progress);
            line.pseudoClassStateChanged(PseudoClass.getPseudoClass("to-" + name), each == next);
        }
        facts.setText(words);
    }
}
