package app.tandem.ui.controls;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of columns in a list, as wide as the list and as high as its longest text needs. */
public abstract class RowCell<T> extends ListCell<T> {

    private @Nullable Region row;

    /** Takes the columns; called once, when they are there. */
    protected final void columns(Region columns) {
        row = columns;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** Shows the columns, or an empty row. */
    protected final void see(boolean filled) {
        setGraphic(filled ? row : null);
    }

    @Override
    protected double computePrefHeight(double width) {
        Region columns = row;
        double own = super.computePrefHeight(width);
        double wide = getWidth() > 0 || getListView() == null ? getWidth() : getListView().getWidth();
        return columns == null || getGraphic() == null || wide <= 0 ? own
                : Math.max(own, Math.ceil(columns.prefHeight(wide)) + 1);
    }
}
