package app.tandem.ui.stage.followup;

import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** An issue in its place in the running order, with words at its right: whose it is, or what it took. */
final class OrderedRow extends Pager.Cell<OrderedRow.Shown> {

    private static final double END = 0.32;
    /** Without faces the words at the right are figures, and end where the row does. */
    private static final PseudoClass FIGURES = PseudoClass.getPseudoClass("figures");

    private final Label place = new Label();
    private final Fitting words = new Fitting(2, "t47", "t43");
    private final Avatar sales;
    private final Avatar marketing;
    private final HBox two;
    private final Fitting end = new Fitting(2, "t47", "t43", "t34");
    private final HBox row;

    /**
     * @param duo whose faces stand before the words at the right; null for none
     */
    record Shown(String place, String words, @Nullable Two duo, String end) {}

    OrderedRow(Texts texts) {
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        two = new HBox(sales, marketing);
        two.getStyleClass().add("two");
        two.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("number");
        place.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        words.setMaxHeight(USE_PREF_SIZE);
        end.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane numbered = new StackPane(place);
        numbered.getStyleClass().add("place");
        row = new HBox(numbered, words, two, end);
        row.getStyleClass().addAll("stage-card", "ordered-row");
        getChildren().add(row);
    }

    @Override
    public void show(Shown now) {
        place.setText(now.place());
        words.show(now.words());
        Two duo = now.duo();
        two.setVisible(duo != null);
        two.setManaged(duo != null);
        if (duo != null) {
            sales.show(duo.sales());
            marketing.show(duo.marketing());
        }
        end.show(now.end());
        end.pseudoClassStateChanged(FIGURES, duo == null);
    }

    @Override
    protected double computePrefHeight(double width) {
        narrow(width);
        return row.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        narrow(getWidth());
        row.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private void narrow(double width) {
        double wide = width * END - (two.isManaged() ? two.prefWidth(-1) : 0);
        end.setMinWidth(wide);
        end.setPrefWidth(wide);
        end.setMaxWidth(wide);
    }
}
