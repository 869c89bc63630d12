package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** How far an import is: what is done, what is now, what is to come. */
final class StepsBar extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final List<HBox> steps = new ArrayList<>();

    StepsBar(Texts texts) {
        getStyleClass().add("import-steps");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        List<String> names = List.of(texts.get("people.import.step.file"), texts.get("people.import.step.columns"),
                texts.get("people.import.step.check"), texts.get("people.import.step.done"));
        for (int each = 0; each < names.size(); each++) {
            if (each > 0) {
                Region line = new Region();
                line.getStyleClass().add("line");
                getChildren().add(line);
            }
            steps.add(step(each + 1, names.get(each)));
            getChildren().add(steps.getLast());
        }
    }

    private static HBox step(int number, String name) {
        Label digit = new Label(Integer.toString(number));
        Icon check = new Icon(Feather.CHECK);
        StackPane marker = new StackPane(digit, check);
        marker.getStyleClass().add("marker");
        marker.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        marker.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox step = new HBox(marker, new Label(name));
        step.getStyleClass().add("step");
        step.setMaxHeight(USE_PREF_SIZE);
        return step;
    }

    void show(int now) {
        for (int each = 0; each < steps.size(); each++) {
            HBox step = steps.get(each);
            StackPane marker = (StackPane) step.getChildren().getFirst();
            boolean done = each < now || now == steps.size() - 1;
            marker.getChildren().getFirst().setVisible(!done);
            marker.getChildren().getLast().setVisible(done);
            step.pseudoClassStateChanged(DONE, done);
            step.pseudoClassStateChanged(NOW, each == now);
        }
    }
}
