package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** How often two have worked together, or that they are proposed now. */
final class MatrixCell extends StackPane {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final Texts texts;
    private final Label label = new Label();
    private final Tooltip tip = new Tooltip();

    MatrixCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("cell");
        GridPane.setHgrow(this, Priority.ALWAYS);
        Tooltip.install(this, tip);
        getChildren().add(label);
    }

    void show(Matrix now, int row, int column) {
        int times = now.times().get(row).get(column);
        boolean proposed = now.proposed().get(row).get(column);
        String said = texts.get(proposed ? "pair.matrix.proposed" : "pair.matrix.cell",
                now.sales().get(row).face().firstName(), now.marketing().get(column).face().firstName(), times);
        if (said.equals(tip.getText())) {
            return;
        }
        tip.setText(said);
        setAccessibleText(said);
        label.setText(times == 0 || proposed ? "" : Integer.toString(times));
        label.setGraphic(proposed ? new Icon(Feather.LINK_2) : null);
        pseudoClassStateChanged(PROPOSED, proposed);
    }
}
