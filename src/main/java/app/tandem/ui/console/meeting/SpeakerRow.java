package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One person with a box that says whether they have spoken; the whole row is the button. */
final class SpeakerRow extends HBox {

    private static final PseudoClass SPOKE = PseudoClass.getPseudoClass("spoke");

    private final Texts texts;
    private final Avatar avatar;
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final BiConsumer<SpeakerRow, Attendee> tick;
    private @Nullable Attendee shown;
    private boolean waiting;

    /**
     * @param tick is told whose box was pressed, and tells this row when that was answered
     */
    SpeakerRow(Texts texts, BiConsumer<SpeakerRow, Attendee> tick) {
        this.texts = texts;
        this.tick = tick;
        avatar = new Avatar(texts);
        getStyleClass().add("speaker");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        StackPane box = new StackPane(new Icon(Feather.CHECK));
        box.getStyleClass().add("box");
        box.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(avatar, name, box);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        Tooltip.install(this, whole);
        setOnMouseClicked(event -> {
            requestFocus();
            press();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            press();
            event.consume();
        }
    }

    void show(Attendee person) {
        if (person.equals(shown)) {
            return;
        }
        shown = person;
        avatar.show(person.face());
        name.setText(person.called());
        whole.setText(person.face().name());
        setId("spoke-" + person.id());
        setAccessibleText(texts.get("spoken.row", person.face().name()));
        pseudoClassStateChanged(SPOKE, person.spoke());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    boolean spoke() {
        return shown != null && shown.spoke();
    }

    /** Ticks, or takes the tick away; the box follows what is recorded. */
    void press() {
        Attendee person = shown;
        if (person != null && !waiting) {
            waiting = true;
            tick.accept(this, person);
        }
    }

    /** What was pressed has been answered. */
    void answered() {
        waiting = false;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? spoke()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
