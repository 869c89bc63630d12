package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.console.pair.PairView.Who;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who has worked with whom: sales in rows, marketing in columns, how often in all cycles, and who is proposed now. */
final class MatrixCard extends VBox {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private @Nullable Matrix shown;

    MatrixCard(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "matrix-card");
        CardHeader header = new CardHeader(texts.get("pair.matrix"));
        header.note(texts.get("pair.matrix.note"));
        grid.getStyleClass().add("grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setId("matrix");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    void show(Matrix now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        grid.getChildren().clear();
        for (int column = 0; column < now.marketing().size(); column++) {
            grid.add(name(now.marketing().get(column), "column-name"), column + 1, 0);
        }
        for (int row = 0; row < now.sales().size(); row++) {
            grid.add(name(now.sales().get(row), "row-name"), 0, row + 1);
            for (int column = 0; column < now.marketing().size(); column++) {
                grid.add(cell(now, row, column), column + 1, row + 1);
            }
        }
    }

    private Node name(Who who, String style) {
        Avatar avatar = new Avatar(texts);
        avatar.show(who.face());
        Label name = new Label(who.face().firstName());
        name.setWrapText(true);
        HBox both = new HBox(avatar, name);
        both.getStyleClass().add(style);
        return both;
    }

    private Node cell(Matrix now, int row, int column) {
        int times = now.times().get(row).get(column);
        boolean proposed = now.proposed().get(row).get(column);
        Label label = new Label(times == 0 || proposed ? "" : Integer.toString(times));
        if (proposed) {
            label.setGraphic(new Icon(Feather.LINK_2));
        }
        StackPane cell = new StackPane(label);
        cell.getStyleClass().add("cell");
        cell.pseudoClassStateChanged(PROPOSED, proposed);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        String said = texts.get(proposed ? "pair.matrix.proposed" : "pair.matrix.cell",
                now.sales().get(row).face().firstName(), now.marketing().get(column).face().firstName(), times);
        cell.setAccessibleText(said);
        Tooltip.install(cell, new Tooltip(said));
        return cell;
    }
}
