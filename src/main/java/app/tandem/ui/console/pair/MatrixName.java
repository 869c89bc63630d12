package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Face;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Whose row or column it is; where there is no room for the name, it is in the tooltip. */
final class MatrixName extends HBox {

    private static final int LETTERS = 12;

    private final Avatar avatar;
    private final Label name = new Label();
    private final Tooltip fullName = new Tooltip();

    MatrixName(Texts texts, String style) {
        avatar = new Avatar(texts);
        name.setMinWidth(USE_PREF_SIZE);
        Tooltip.install(this, fullName);
        getStyleClass().add(style);
        getChildren().addAll(avatar, name);
    }

    void show(Face face) {
        avatar.show(face);
        name.setText(face.firstName(LETTERS));
        fullName.setText(face.name());
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + avatar.minWidth(height) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        boolean room = super.computePrefWidth(-1) <= getWidth() + 0.5;
        name.setVisible(room);
        super.layoutChildren();
        if (!room) {
            avatar.relocate(snapPositionX((getWidth() - avatar.getWidth()) / 2), avatar.getLayoutY());
        }
    }
}
