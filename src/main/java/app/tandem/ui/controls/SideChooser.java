package app.tandem.ui.controls;

import app.tandem.model.Side;
import app.tandem.ui.Texts;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Chooses a side; nothing is chosen at first. */
public final class SideChooser extends ComboBox<Side> {

    private final Texts texts;

    public SideChooser(Texts texts) {
        this.texts = texts;
        getStyleClass().add("side-chooser");
        getItems().setAll(Side.values());
        setPromptText(texts.get("side.choose"));
        setAccessibleText(texts.get("side.choose.said"));
        setButtonCell(new Cell(texts.get("side.choose")));
        setCellFactory(list -> new Cell(""));
    }

    private final class Cell extends ListCell<Side> {

        private final String nothing;

        Cell(String nothing) {
            this.nothing = nothing;
        }

        @Override
        protected void updateItem(@Nullable Side side, boolean empty) {
            super.updateItem(side, empty);
            setText(empty || side == null ? nothing : SideLabel.word(texts, side));
            setGraphic(empty || side == null ? null : new SideMark(side));
        }
    }
}
