package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Face;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Whose row or column it is. */
final class MatrixName extends HBox {

    private final Avatar avatar;
    private final Label name = new Label();

    MatrixName(Texts texts, String style) {
        avatar = new Avatar(texts);
        name.setWrapText(true);
        getStyleClass().add(style);
        getChildren().addAll(avatar, name);
    }

    void show(Face face) {
        avatar.show(face);
        name.setText(face.firstName());
    }
}
