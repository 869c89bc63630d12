package app.tandem.ui.console.issues;

import app.tandem.rules.DeskMove.CorrectReport;
import app.tandem.rules.DeskMove.CorrectUpdate;
import app.tandem.rules.DuoMove.CorrectReassign;
import app.tandem.rules.IssueMove.CorrectHotReason;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.CorrectDecision;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields in which the words of an event are corrected. */
final class WordsForm extends VBox {

    private final Texts texts;
    private final Door door;
    private final Correction correction;
    private final Runnable close;
    private final Map<String, FormField<TextArea>> fields = new LinkedHashMap<>();
    private final RefusalLine refused;
    private boolean underWay;

    /**
     * @param close runs when nothing is to be corrected any more
     */
    WordsForm(Texts texts, Door door, Correction correction, Runnable close) {
        this.texts = texts;
        this.door = door;
        this.correction = correction;
        this.close = close;
        this.refused = new RefusalLine(texts);
        getStyleClass().addAll("form", "correcting");
        correction.words().forEach(this::add);
        ActButton save = new ActButton(texts.get("issues.correct.save"), "save-correction", this::save).small();
        ActButton leave = new ActButton(texts.get("form.leave"), "leave-correction", close).small();
        HBox acts = new HBox(save, leave);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(refused, acts);
    }

    private void add(Words words) {
        TextArea area = new TextArea(words.text());
        area.setId("correct-" + words.field());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        FormField<TextArea> field = new FormField<>(texts, words.name(), area);
        fields.put(words.field(), field);
        getChildren().add(field);
    }

    void begin() {
        fields.values().iterator().next().field().requestFocus();
    }

    /** Whether what was typed is still on its way to be saved. */
    boolean underWay() {
        return underWay;
    }

    /** Whether something was typed that is not saved yet. */
    boolean typed() {
        return correction.words().stream().anyMatch(each -> !each.text().equals(typed(each.field())));
    }

    private void save() {
        if (!underWay) {
            underWay = true;
            refused.clear();
            door.make(move(), made -> {
                underWay = false;
                close.run();
            }, this::refuse);
        }
    }

    private Move move() {
        long row = correction.row();
        return switch (correction.kind()) {
            case DECISION -> new CorrectDecision(row, typed("wording"), given("reason"));
            case UPDATE -> new CorrectUpdate(row, typed("note"), given("help"));
            case REPORT -> new CorrectReport(row, typed("working"), typed("improvement"), given("help"),
                    given("credit"));
            case HOT -> new CorrectHotReason(row, typed("reason"));
            case REASSIGNED -> new CorrectReassign(row, typed("reason"));
        };
    }

    private String typed(String field) {
        return Objects.requireNonNull(fields.get(field)).field().getText();
    }

    private @Nullable String given(String field) {
        FormField<TextArea> known = fields.get(field);
        return known == null || known.field().getText().isBlank() ? null : known.field().getText();
    }

    private void refuse(Refusal why) {
        underWay = false;
        FormField<TextArea> field = fields.get(String.valueOf(why.field()));
        if (field == null) {
            refused.show(why);
        } else {
            field.refuse(why.rule());
        }
    }
}
