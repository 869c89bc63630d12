package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.Seen;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where a note, a decision or an action is written at any moment of a meeting, above whatever step is shown. Enter
 * records, Shift+Enter begins a line where there are several, Esc closes and keeps what was typed for the next time.
 * Below stands what was recorded of that kind in this meeting, each to be corrected in place.
 */
public final class RecordPanel extends VBox {

    private final MeetingTools tools;
    private final Texts texts;
    private final Label title = new Label();
    private final StackPane form = new StackPane();
    private final Button save = new Button();
    private final Label lines = new Label();
    private final RecordedList list;
    private final Map<RecordKind, RecordForm> forms = new EnumMap<>(RecordKind.class);
    private @Nullable RecordKind kind;
    private @Nullable Node before;
    private @Nullable State state;
    private @Nullable Meeting meeting;

    public RecordPanel(MeetingTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        getStyleClass().add("record-panel");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        list = new RecordedList(tools, () -> form().focus());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header(), form, footer(), list);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        Seen.when(false, this);
    }

    /** The form of a kind is made when it is first opened, and keeps what was typed from then on. */
    private RecordForm make(RecordKind each) {
        return switch (each) {
            case NOTE -> new NoteForm(tools, null, () -> {});
            case DECISION -> new DecisionForm(tools, null, () -> {});
            case ACTION -> new ActionForm(tools, null, () -> {});
        };
    }

    private HBox header() {
        title.getStyleClass().add("card-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton close = new IconButton(this::close);
        close.setId("record-close");
        close.show(Feather.X, texts.get("record.close"));
        HBox header = new HBox(title, space, new KeyCap(texts.get("key.esc")), close);
        header.getStyleClass().add("header");
        return header;
    }

    private HBox footer() {
        lines.getStyleClass().add("quiet");
        lines.setMinWidth(0);
        lines.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        save.setId("record-save");
        save.getStyleClass().add("accent");
        save.setGraphic(new KeyCap(texts.get("key.enter")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> form().send());
        HBox footer = new HBox(lines, space, save);
        footer.getStyleClass().add("footer");
        return footer;
    }

    private RecordForm form() {
        return forms.computeIfAbsent(Objects.requireNonNull(kind), this::make);
    }

    /** Opens the form of a kind where one types; of the kind that is open already, gives it the focus. */
    public void open(RecordKind wanted) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        if (wanted != kind) {
            kind = wanted;
            form.getChildren().setAll(form().fields());
            title.setText(titleOf(wanted));
            save.setText(saveOf(wanted));
            lines.setText(wanted == RecordKind.ACTION ? "" : texts.get("record.lines"));
        }
        Seen.when(true, this);
        draw();
        form().focus();
    }

    /** Closes it and keeps what was typed; the focus goes back to where it was. */
    public void close() {
        list.leave();
        Seen.when(false, this);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    /** Gives the focus to where one types. */
    void focus() {
        if (list.correcting()) {
            list.focus();
        } else {
            form().focus();
        }
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Draws what can be chosen and what was recorded, while it is open. */
    public void show(State now, Meeting at) {
        state = now;
        meeting = at;
        if (isVisible()) {
            draw();
        }
    }

    private void draw() {
        State now = state;
        Meeting at = meeting;
        RecordKind of = kind;
        if (now == null || at == null || of == null) {
            return;
        }
        form().show(now, at);
        list.show(now, at, of);
    }

    /** Esc leaves a correction as it was, then the panel; its other keys stay in it. */
    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (list.correcting()) {
                list.leave();
                form().focus();
            } else {
                close();
            }
            event.consume();
        }
    }

    private String titleOf(RecordKind of) {
        return switch (of) {
            case NOTE -> texts.get("record.note.title");
            case DECISION -> texts.get("record.decision.title");
            case ACTION -> texts.get("record.action.title");
        };
    }

    private String saveOf(RecordKind of) {
        return switch (of) {
            case NOTE -> texts.get("record.note.save");
            case DECISION -> texts.get("record.decision.save");
            case ACTION -> texts.get("record.action.save");
        };
    }
}
