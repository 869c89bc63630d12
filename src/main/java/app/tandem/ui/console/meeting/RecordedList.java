package app.tandem.ui.console.meeting;

import app.tandem.model.Action;
import app.tandem.model.Decision;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was recorded of a kind in a meeting; each can be corrected where it stands, one at a time. */
final class RecordedList extends VBox {

    private final MeetingTools tools;
    private final Texts texts;
    private final Runnable resume;
    private final Label title = new Label();
    private final ScrollPane scroll;
    private final VBox rows = new VBox();
    private final List<RecordedRow> drawn = new ArrayList<>();
    private List<RecordedView> shown = List.of();
    private @Nullable RecordKind kind;
    private @Nullable State state;
    private @Nullable Meeting meeting;
    private @Nullable Correction correction;

    private record Correction(long id, RecordForm form, Region place) {}

    /**
     * @param resume hears that a correction has come to its end
     */
    RecordedList(MeetingTools tools, Runnable resume) {
        this.tools = tools;
        this.texts = tools.texts();
        this.resume = resume;
        getStyleClass().add("recorded-list");
        title.getStyleClass().add("list-title");
        rows.getStyleClass().add("rows");
        scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
    }

    /** Draws what was recorded of this kind; a correction of another kind ends. */
    void show(State now, Meeting at, RecordKind of) {
        state = now;
        meeting = at;
        if (of != kind) {
            kind = of;
            correction = null;
        }
        draw();
    }

    private void draw() {
        State now = state;
        Meeting at = meeting;
        RecordKind of = kind;
        if (now == null || at == null || of == null) {
            return;
        }
        if (correction != null) {
            correction.form().show(now, at);
        }
        shown = RecordedView.of(texts, now, at, of);
        title.setText(titleOf(of, shown.size()));
        Seen.when(!shown.isEmpty(), this);
        fill();
    }

    private void fill() {
        while (drawn.size() < shown.size()) {
            drawn.add(new RecordedRow(texts, this::correct));
        }
        drawn.subList(shown.size(), drawn.size()).clear();
        for (int i = 0; i < shown.size(); i++) {
            RecordedView view = shown.get(i);
            Correction now = correction;
            drawn.get(i).show(view, now != null && now.id() == view.id() ? now.place() : null);
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private void correct(long id) {
        State now = state;
        RecordKind of = kind;
        if (now == null || of == null) {
            return;
        }
        RecordForm fields = switch (of) {
            case NOTE -> new NoteForm(tools, now.get(Note.class, id), this::resume);
            case DECISION -> new DecisionForm(tools, now.get(Decision.class, id), this::resume);
            case ACTION -> new ActionForm(tools, now.get(Action.class, id), this::resume);
        };
        correction = new Correction(id, fields, place(fields));
        draw();
        fields.focus();
    }

    private Region place(RecordForm fields) {
        HBox buttons = new HBox(button("record-correct", texts.get("record.correct.save"), "key.enter", fields::send),
                button("record-leave", texts.get("record.correct.leave"), "key.esc", this::resume));
        buttons.getStyleClass().add("buttons");
        VBox place = new VBox(fields.fields(), buttons);
        place.getStyleClass().add("correction");
        return place;
    }

    private Button button(String id, String words, String key, Runnable act) {
        Button button = new Button(words, new KeyCap(texts.get(key)));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> act.run());
        return button;
    }

    boolean correcting() {
        return correction != null;
    }

    /** Gives the focus to where the correction is typed. */
    void focus() {
        if (correction != null) {
            correction.form().focus();
        }
    }

    /** Leaves a correction as it was. */
    void leave() {
        correction = null;
        draw();
    }

    private void resume() {
        leave();
        resume.run();
    }

    private String titleOf(RecordKind of, int count) {
        return switch (of) {
            case NOTE -> texts.get("record.note.list", count);
            case DECISION -> texts.get("record.decision.list", count);
            case ACTION -> texts.get("record.action.list", count);
        };
    }
}
