package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A duo: circle and square side by side, sales first, then both first names. */
public final class DuoChip extends HBox {

    private final Texts texts;
    private final Avatar sales;
    private final Avatar marketing;
    private final Label names = new Label();
    private final Tooltip fullNames = new Tooltip();

    public DuoChip(Texts texts) {
        this.texts = texts;
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        names.setWrapText(true);
        names.setTooltip(fullNames);
        HBox avatars = new HBox(sales, marketing);
        avatars.setAlignment(Pos.CENTER_LEFT);
        avatars.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        getStyleClass().add("duo-chip");
        getChildren().addAll(avatars, names);
    }

    public void show(Face ofSales, Face ofMarketing) {
        sales.show(ofSales);
        marketing.show(ofMarketing);
        names.setText(texts.get("duo.names", ofSales.firstName(), ofMarketing.firstName()));
        fullNames.setText(texts.get("duo.names", ofSales.name(), ofMarketing.name()));
    }
}
