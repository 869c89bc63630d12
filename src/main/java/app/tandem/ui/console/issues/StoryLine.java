package app.tandem.ui.console.issues;

import app.tandem.rules.DeskMove.CorrectReport;
import app.tandem.rules.DeskMove.CorrectUpdate;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.CorrectDecision;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One event of an issue's story; its words are corrected in place where it has any of its own. */
final class StoryLine extends HBox {

    private final Texts texts;
    private final Door door;
    private final Event event;
    private final VBox words = new VBox();
    private final Map<String, FormField<TextArea>> fields = new LinkedHashMap<>();
    private final RefusalLine refused;
    private boolean underWay;

    StoryLine(Texts texts, Door door, Event event, LocalDate today) {
        this.texts = texts;
        this.door = door;
        this.event = event;
        this.refused = new RefusalLine(texts);
        getStyleClass().add("story-line");
        Label headline = new Label(event.headline());
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(headline, space);
        first.getStyleClass().add("first");
        Correction correction = event.correction();
        if (correction != null) {
            first.getChildren().add(pencil(correction));
        }
        LocalDate day = event.day();
        Label when = new Label(day == null ? "" : texts.days().day(day, today));
        when.getStyleClass().add("when");
        when.setMinWidth(USE_PREF_SIZE);
        first.getChildren().add(when);
        words.getChildren().add(first);
        if (!event.detail().isEmpty()) {
            Label detail = new Label(event.detail());
            detail.getStyleClass().add("detail");
            detail.setWrapText(true);
            detail.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(detail);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign(event.status()), words);
    }

    private static StackPane sign(@Nullable IssueStatus status) {
        StackPane sign = new StackPane(new Icon(status == null ? Feather.MINUS : status.icon()));
        sign.getStyleClass().add("sign");
        (status == null ? Tone.QUIET : status.tone()).on(sign);
        return sign;
    }

    private IconButton pencil(Correction correction) {
        IconButton pencil = new IconButton(() -> correct(correction));
        pencil.show(Feather.EDIT_2, texts.get("issues.correct"));
        pencil.setId("correct-" + correction.row());
        pencil.getStyleClass().add("pencil");
        return pencil;
    }

    private void correct(Correction correction) {
        if (!fields.isEmpty()) {
            return;
        }
        VBox form = new VBox();
        form.getStyleClass().addAll("form", "correcting");
        for (Words each : correction.words()) {
            TextArea area = new TextArea(each.text());
            area.setId("correct-" + each.field());
            area.setWrapText(true);
            area.setPrefRowCount(2);
            FormField<TextArea> field = new FormField<>(texts, each.name(), area);
            fields.put(each.field(), field);
            form.getChildren().add(field);
        }
        Button save = new Button(texts.get("issues.correct.save"));
        save.setId("save-correction");
        save.setOnAction(pressed -> save(correction));
        Button leave = new Button(texts.get("form.leave"));
        leave.setOnAction(pressed -> close(form));
        HBox acts = new HBox(save, leave);
        acts.getStyleClass().add("card-acts");
        form.getChildren().addAll(refused, acts);
        words.getChildren().add(form);
        fields.values().iterator().next().field().requestFocus();
    }

    private void close(VBox form) {
        words.getChildren().remove(form);
        fields.clear();
    }

    private void save(Correction correction) {
        if (!underWay) {
            underWay = true;
            refused.clear();
            door.make(move(correction), made -> underWay = false, this::refuse);
        }
    }

    private Move move(Correction correction) {
        return switch (correction.kind()) {
            case DECISION -> new CorrectDecision(correction.row(), typed("wording"), given("reason"));
            case UPDATE -> new CorrectUpdate(correction.row(), typed("note"), given("help"));
            case REPORT -> new CorrectReport(correction.row(), typed("working"), typed("improvement"), given("help"),
                    given("credit"));
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

    Event event() {
        return event;
    }

    /** Whether somebody is typing in it. */
    boolean open() {
        return !fields.isEmpty() && !underWay;
    }
}
