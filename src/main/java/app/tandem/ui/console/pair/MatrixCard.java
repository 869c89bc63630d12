package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.console.pair.PairView.Who;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.SteadyBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who has worked with whom: sales in rows, marketing in columns, how often in all cycles, and who is proposed now. */
public final class MatrixCard extends VBox {

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final Region corner = new Region();
    private final ScrollPane scroll;
    private List<MatrixName> sales = List.of();
    private List<MatrixName> marketing = List.of();
    private List<List<MatrixCell>> cells = List.of();
    private @Nullable Matrix shown;

    /**
     * @param marked what it means that a place is marked
     */
    public MatrixCard(Texts texts, String marked) {
        this.texts = texts;
        getStyleClass().addAll("card", "matrix-card");
        CardHeader header = new CardHeader(texts.get("pair.matrix"));
        header.note(texts.get("pair.matrix.note"));
        header.getChildren().add(header.getChildren().size() - 1, legend(marked));
        grid.getStyleClass().add("grid");
        corner.getStyleClass().add("corner");
        scroll = new ScrollPane(new SteadyBox(grid));
        scroll.setFitToWidth(true);
        scroll.setId("matrix");
        scroll.vvalueProperty().subscribe(this::stay);
        scroll.hvalueProperty().subscribe(this::stay);
        scroll.viewportBoundsProperty().subscribe(this::stay);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    private static Label legend(String marked) {
        Region mark = new Region();
        mark.getStyleClass().add("mark");
        Label legend = new Label(marked, mark);
        legend.getStyleClass().addAll("card-note", "legend");
        legend.setMinWidth(USE_PREF_SIZE);
        return legend;
    }

    public void show(Matrix now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (now.sales().size() != sales.size() || now.marketing().size() != marketing.size()) {
            place(now.sales().size(), now.marketing().size());
        }
        for (int column = 0; column < marketing.size(); column++) {
            marketing.get(column).show(now.marketing().get(column).face());
        }
        for (int row = 0; row < sales.size(); row++) {
            sales.get(row).show(now.sales().get(row).face());
            for (int column = 0; column < marketing.size(); column++) {
                cells.get(row).get(column).show(now, row, column);
            }
        }
    }

    /** A place for each of so many. */
    private void place(int rows, int columns) {
        grid.getChildren().clear();
        sales = Stream.generate(() -> new MatrixName(texts, "row-name")).limit(rows).toList();
        marketing = Stream.generate(() -> new MatrixName(texts, "column-name")).limit(columns).toList();
        cells = sales.stream().map(row -> marketing.stream().map(column -> new MatrixCell(texts)).toList()).toList();
        for (int column = 0; column < columns; column++) {
            grid.add(marketing.get(column), column + 1, 0);
        }
        grid.add(corner, 0, 0);
        for (int row = 0; row < rows; row++) {
            grid.add(sales.get(row), 0, row + 1);
            for (int column = 0; column < columns; column++) {
                grid.add(cells.get(row).get(column), column + 1, row + 1);
            }
        }
    }

    /** Keeps the names where they are while the numbers scroll below them. */
    private void stay() {
        double down = hidden(scroll.getVvalue(), grid.getHeight() - scroll.getViewportBounds().getHeight());
        double across = hidden(scroll.getHvalue(), grid.getWidth() - scroll.getViewportBounds().getWidth());
        marketing.forEach(each -> each.setTranslateY(down));
        sales.forEach(each -> each.setTranslateX(across));
        corner.setTranslateY(down);
        corner.setTranslateX(across);
    }

    private static double hidden(double share, double beyond) {
        return Math.max(0, Math.round(share * beyond));
    }
}
