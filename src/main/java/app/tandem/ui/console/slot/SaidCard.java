package app.tandem.ui.console.slot;

import app.tandem.model.NoteKind;
import app.tandem.model.Slot;
import app.tandem.model.TextRule;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.RecordMove.CorrectNote;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.SlotView.Said;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.Folding;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.WordsScroll;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The support or the concerns of one slot, and the field for one more. */
final class SaidCard extends HBox {

    private final Texts texts;
    private final Door door;
    private final NoteKind kind;
    private final Folding card;
    private final VBox rows = new VBox();
    private final WordsScroll scroll;
    private final EntryArea text;
    private final FormField<EntryArea> field;
    private final VBox entry;
    private final List<SaidRow> drawn = new ArrayList<>();
    private List<Said> shown = List.of();
    private @Nullable Slot slot;
    private @Nullable Said corrected;
    /** A new note that was begun before another one was corrected. */
    private String draft = "";

    SaidCard(MeetingTools tools, NoteKind kind) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.kind = kind;
        boolean support = kind == NoteKind.SUPPORT;
        String id = support ? "support" : "concern";
        setMinWidth(0);
        setPrefWidth(0);
        rows.getStyleClass().add("rows");
        scroll = new WordsScroll(rows);
        text = new EntryArea(id + "-text", 2, this::send);
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field = FormField.counted(texts, texts.get(support ? "slot.support.field" : "slot.concern.field"), text,
                TextRule.NOTE.most());
        entry = new VBox(field, buttons(id));
        entry.getStyleClass().add("entry");
        IconButton add = new IconButton(this::open);
        add.setId(id + "-add");
        add.show(Feather.PLUS, texts.get(support ? "slot.support.add" : "slot.concern.add"));
        card = new Folding(texts, texts.get(support ? "slot.support" : "slot.concerns"), new VBox(scroll, entry));
        card.beside(add, texts.get(support ? "key.s" : "key.c"));
        card.getStyleClass().add("said-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(card);
        Seen.when(false, entry);
        draw();
    }

    private HBox buttons(String id) {
        HBox buttons = new HBox(
                Parts.keyed(Parts.button(id + "-save", texts.get("slot.said.save"), this::send),
                        texts.get("key.enter")),
                Parts.button(id + "-leave", texts.get("slot.said.leave"), this::close));
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    void show(Slot now, List<Said> said) {
        slot = now;
        if (!said.equals(shown)) {
            shown = said;
            draw();
        }
    }

    private void draw() {
        card.note(texts.get("slot.said.count", shown.size()));
        while (drawn.size() < shown.size()) {
            drawn.add(new SaidRow(texts, kind, this::correct));
        }
        drawn.subList(shown.size(), drawn.size()).clear();
        for (int i = 0; i < shown.size(); i++) {
            drawn.get(i).show(shown.get(i));
        }
        rows.getChildren().setAll(drawn);
        Seen.when(!shown.isEmpty(), scroll);
    }

    /** Opens the field, or gives it the focus; what was typed in it stays. */
    void open() {
        card.unfold();
        Seen.when(true, entry);
        text.requestFocus();
        text.end();
    }

    /** A field that is left with nothing in it takes no room from what comes below. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && text.getText().isBlank()) {
            close();
        }
    }

    private void correct(Said said) {
        draft = corrected == null ? text.getText() : draft;
        corrected = said;
        text.setText(said.text());
        open();
    }

    private void close() {
        text.setText(corrected == null ? "" : draft);
        corrected = null;
        draft = "";
        Seen.when(!text.getText().isBlank(), entry);
    }

    private void send() {
        Slot at = slot;
        Said old = corrected;
        if (at != null) {
            String typed = text.getText();
            door.make(old == null ? new AddNote(at.meeting(), kind, typed, at.issue(), null)
                    : new CorrectNote(old.id(), typed), made -> made(typed), why -> field.refuse(why.rule()));
        }
    }

    /** Ready for the next one, unless more was typed meanwhile. */
    private void made(String typed) {
        if (text.getText().equals(typed)) {
            text.setText(corrected == null ? "" : draft);
            draft = "";
        }
        corrected = null;
    }
}
