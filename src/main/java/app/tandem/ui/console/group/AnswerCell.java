package app.tandem.ui.console.group;

import app.tandem.ui.console.group.GroupView.Loose;
import app.tandem.ui.controls.Icon;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An answer to group: its grip, its number, its words. */
final class AnswerCell extends ListCell<Loose> implements Draggable {

    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final Function<Loose, Cargo> cargo;
    private final Label number = Parts.fixed("number");
    private final Label text = Parts.words("words");
    private final HBox row = new HBox(new Icon(Feather.MENU), number, text);

    /**
     * @param cargo what goes along when this one is taken
     */
    AnswerCell(Function<Loose, Cargo> cargo) {
        this.cargo = cargo;
        getStyleClass().add("answer-cell");
        row.getStyleClass().add("row");
        HBox.setHgrow(text, Priority.ALWAYS);
        setPrefWidth(0);
    }

    /** As high as its words need in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? super.computePrefHeight(width)
                : row.prefHeight(width > 0 ? width : getListView().getWidth());
    }

    @Override
    protected void updateItem(@Nullable Loose item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText("");
            setGraphic(null);
            return;
        }
        number.setText(String.valueOf(item.number()));
        text.setText(item.text());
        setText("");
        setGraphic(row);
    }

    @Override
    public @Nullable Cargo cargo() {
        return getItem() == null ? null : cargo.apply(getItem());
    }

    @Override
    public void away(boolean now) {
        pseudoClassStateChanged(AWAY, now);
    }

    /** The words of several taken together. */
    static Cargo several(List<Loose> taken, String name) {
        return new Cargo(taken.stream().map(Loose::id).toList(), 0, 0, name, taken.getFirst().text());
    }
}
