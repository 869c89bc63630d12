package app.tandem.ui.console.forum;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Icon;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whether an answer is signed; it is not unless its author wishes so. */
final class Signing extends ToggleButton {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.EYE_OFF);
    private String name = "";

    Signing(Texts texts) {
        this.texts = texts;
        setId("sign");
        getStyleClass().add("signing");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(icon);
        setTooltip(new Tooltip(texts.get("forum.sign")));
        selectedProperty().subscribe(this::draw);
    }

    /** The one who may sign; nobody has signed yet. */
    void show(@Nullable Face face) {
        name = face == null ? "" : face.firstName();
        setSelected(false);
        draw();
    }

    private void draw() {
        icon.setIconCode(isSelected() ? Feather.EYE : Feather.EYE_OFF);
        setText(isSelected() ? texts.get("forum.signed") : texts.get("forum.unsigned"));
        setAccessibleText(isSelected() ? texts.get("forum.signed.by", name) : texts.get("forum.unsigned"));
    }
}
