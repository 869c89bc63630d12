package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Beside;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.Segments;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One person with what may be said of them; 1 to 4 say it where the row has the focus. */
final class AttendeeRow extends HBox {

    private static final Map<KeyCode, Mark> KEYS = new EnumMap<>(Map.of(KeyCode.DIGIT1, Mark.PRESENT, KeyCode.DIGIT2,
            Mark.LATE, KeyCode.DIGIT3, Mark.LEFT, KeyCode.DIGIT4, Mark.ABSENT, KeyCode.NUMPAD1, Mark.PRESENT,
            KeyCode.NUMPAD2, Mark.LATE, KeyCode.NUMPAD3, Mark.LEFT, KeyCode.NUMPAD4, Mark.ABSENT));

    private final Texts texts;
    private final Avatar avatar;
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Segments<Mark> marks;
    private final Beside said;
    private final BiConsumer<Attendee, Mark> mark;
    private @Nullable Attendee shown;

    /**
     * @param mark is told who is to be marked, and how
     */
    AttendeeRow(Texts texts, BiConsumer<Attendee, Mark> mark) {
        this.texts = texts;
        this.mark = mark;
        avatar = new Avatar(texts);
        marks = new Segments<>(words(texts), this::say);
        getStyleClass().add("attendee");
        name.getStyleClass().add("name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        said = new Beside(name, marks);
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(avatar, said);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        Tooltip.install(name, whole);
        setOnMouseClicked(event -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private static Map<Mark, String> words(Texts texts) {
        Map<Mark, String> words = new LinkedHashMap<>();
        words.put(Mark.PRESENT, texts.get("attendance.present"));
        words.put(Mark.LATE, texts.get("attendance.late"));
        words.put(Mark.LEFT, texts.get("attendance.left"));
        words.put(Mark.ABSENT, texts.get("attendance.absent"));
        return words;
    }

    /** What a key says of the person who has the focus. */
    static Optional<Mark> meant(KeyCode code) {
        return Optional.ofNullable(KEYS.get(code));
    }

    /** How wide the name and the marks are beside each other. */
    double needs() {
        return said.needs();
    }

    /** Stands as a row would that needs this, so that all rows stand alike. */
    void align(double widest) {
        said.setPrefWidth(widest);
    }

    /** Whether the focus is on the name itself. */
    boolean hasFocus() {
        return getScene() != null && getScene().getFocusOwner() == this;
    }

    /** Whether the focus is on the name, or on one of its marks. */
    boolean holdsFocus() {
        return hasFocus() || marks.focused().isPresent();
    }

    /** Takes the focus over from another row: to the same mark where that had it and can be pressed here. */
    void enter(AttendeeRow from) {
        Optional<ToggleButton> same = from.marks.focused().map(marks::button).filter(each -> !each.isDisabled());
        same.ifPresentOrElse(Node::requestFocus, this::requestFocus);
        InView.show(this);
    }

    void show(Attendee person) {
        if (person.equals(shown)) {
            return;
        }
        shown = person;
        setId("attendee-" + person.id());
        avatar.show(person.face());
        name.setText(person.called());
        whole.setText(person.face().name());
        marks.show(person.mark());
        marks.button(Mark.LEFT).setDisable(person.mark() == null || person.mark() == Mark.ABSENT);
        setAccessibleText(said(person));
    }

    private String said(Attendee person) {
        Mark now = person.mark();
        return now == null
                ? texts.get("attendance.row.unmarked", person.face().name())
                : texts.get("attendance.row", person.face().name(), marks.button(now).getText());
    }

    private void typed(KeyEvent event) {
        meant(event.getCode()).ifPresent(each -> {
            say(each);
            event.consume();
        });
    }

    private void say(Mark now) {
        Attendee person = shown;
        if (person != null && person.mark() != now && !marks.button(now).isDisabled()) {
            mark.accept(person, now);
        }
    }
}
