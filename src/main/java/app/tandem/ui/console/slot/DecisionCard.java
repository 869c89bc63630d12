package app.tandem.ui.console.slot;

import app.tandem.model.DecisionKind;
import app.tandem.model.Slot;
import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.Decide;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is decided of an issue: its kind with the day or the reason that this needs, and the exact words. Hands that were
 * typed and not counted yet are counted first.
 */
final class DecisionCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final FistCard fist;
    private final Segments<DecisionKind> kinds;
    private final RefusalLine kindLine;
    private final DateField review;
    private final DateField due;
    private final FormField<DateField> reviewField;
    private final FormField<DateField> dueField;
    private final TextField reason = new TextField();
    private final FormField<TextField> reasonField;
    private final Label override = Parts.words("", "override");
    private final EntryArea words;
    private final FormField<EntryArea> wordsField;
    private final RefusalLine refusal;
    private final Label note = Parts.words("", "foot-note");
    private @Nullable SlotView shown;
    private boolean chosen;

    DecisionCard(MeetingTools tools, FistCard fist) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.fist = fist;
        getStyleClass().addAll("card", "decision-card");
        kinds = new Segments<>(choices(), this::choose);
        kinds.getStyleClass().add("chips");
        checks();
        kindLine = new RefusalLine(texts, kinds);
        review = new DateField(texts, "decision-review", LocalDate.EPOCH);
        due = new DateField(texts, "decision-due", LocalDate.EPOCH);
        reviewField = new FormField<>(texts, texts.get("slot.decision.review"), review);
        dueField = new FormField<>(texts, texts.get("slot.decision.due"), due);
        review.field().setOnAction(event -> record());
        due.field().setOnAction(event -> record());
        reason.setId("decision-reason");
        reason.setOnAction(event -> record());
        reasonField = FormField.counted(texts, texts.get("slot.decision.reason"), reason, TextRule.REASON.most());
        words = new EntryArea("slot-decision-words", 2, this::record);
        words.getStyleClass().add("decision-words");
        wordsField = FormField.counted(texts, texts.get("slot.decision.words"), words, TextRule.WORDING.most());
        VBox.setVgrow(wordsField, Priority.ALWAYS);
        VBox.setVgrow(words, Priority.ALWAYS);
        refusal = new RefusalLine(texts, note);
        getChildren().addAll(header(), kinds, kindLine, override, reviewField, dueField, reasonField, wordsField,
                refusal, foot());
        draw();
    }

    private HBox header() {
        Label title = new Label(texts.get("slot.decision"));
        title.getStyleClass().add("card-title");
        HBox header = new HBox(title, Parts.space(), new KeyCap(texts.get("key.d")));
        header.getStyleClass().add("header");
        return header;
    }

    private HBox foot() {
        note.setGraphic(new Icon(Feather.EYE_OFF));
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        var save = Parts.button("record-decision-of-issue", texts.get("slot.decision.save"), this::record);
        save.getStyleClass().add("accent");
        HBox foot = new HBox(note, save);
        foot.getStyleClass().add("decision-foot");
        return foot;
    }

    private Map<DecisionKind, String> choices() {
        Map<DecisionKind, String> choices = new LinkedHashMap<>();
        choices.put(DecisionKind.ADOPT, texts.get("slot.kind.adopt"));
        choices.put(DecisionKind.ADOPT_WITH_CHANGES, texts.get("slot.kind.changes"));
        choices.put(DecisionKind.TRIAL, texts.get("slot.kind.trial"));
        choices.put(DecisionKind.REWORK, texts.get("slot.kind.rework"));
        choices.put(DecisionKind.DECLINE, texts.get("slot.kind.decline"));
        choices.put(DecisionKind.PARK, texts.get("slot.kind.park"));
        return choices;
    }

    /** What holds is said by a check as well as by its colour. */
    private void checks() {
        choices().keySet().forEach(each -> {
            var button = kinds.button(each);
            button.setId("decide-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            Icon check = new Icon(Feather.CHECK);
            button.selectedProperty().subscribe(now -> button.setGraphic(now ? check : null));
        });
    }

    void show(SlotView now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        review.today(now.today());
        due.today(now.today());
        if (!chosen) {
            boolean adopts = now.fist().last().isPresent() && !now.overrides(DecisionKind.ADOPT);
            kinds.show(adopts ? DecisionKind.ADOPT : null);
        }
        draw();
    }

    private void choose(DecisionKind kind) {
        chosen = true;
        kinds.show(kind);
        kindLine.clear();
        refusal.clear();
        SlotView now = shown;
        if (kind == DecisionKind.REWORK && due.isBlank() && now != null) {
            due.set(DueDates.usual(now.today()));
        }
        draw();
        where(kind).requestFocus();
    }

    /** Where one types next for a kind of decision. */
    private Node where(DecisionKind kind) {
        return switch (kind) {
            case TRIAL -> review.field();
            case REWORK -> due.field();
            case DECLINE, PARK -> reason;
            case ADOPT, ADOPT_WITH_CHANGES, OTHER -> words;
        };
    }

    private void draw() {
        SlotView now = shown;
        Optional<DecisionKind> kind = kinds.shown();
        boolean against = now != null && kind.filter(now::overrides).isPresent();
        Seen.when(against, override);
        override.setText(texts.get("slot.decision.override"));
        Seen.when(kind.filter(each -> each == DecisionKind.TRIAL).isPresent(), reviewField);
        Seen.when(kind.filter(each -> each == DecisionKind.REWORK).isPresent(), dueField);
        Seen.when(against || kind
                .filter(each -> each == DecisionKind.DECLINE || each == DecisionKind.PARK).isPresent(), reasonField);
        boolean voted = now != null && !now.fist().counts().isEmpty();
        note.setText(texts.get(voted ? "slot.decision.unsigned" : "slot.decision.no-vote"));
    }

    /** Gives the focus to where one types: the words once a kind is chosen. */
    void focus() {
        if (kinds.shown().isPresent()) {
            words.requestFocus();
            words.end();
        } else {
            kinds.button(DecisionKind.ADOPT).requestFocus();
        }
        InView.show(this);
    }

    private void record() {
        if (kinds.shown().isEmpty()) {
            kindLine.say(texts.get("slot.decision.kind"));
        } else if (isDay(reviewField) && isDay(dueField)) {
            counted(() -> kinds.shown().ifPresent(this::decide));
        }
    }

    /** Whether a field holds a day, or none; one that this kind of decision does not ask for is passed over. */
    private static boolean isDay(FormField<DateField> field) {
        DateField day = field.field();
        Optional<String> refusal = field.isManaged() ? day.refusal() : Optional.empty();
        refusal.ifPresent(day::refuse);
        return refusal.isEmpty();
    }

    private void counted(Runnable then) {
        if (fist.pending()) {
            fist.count(then, why -> {});
        } else {
            then.run();
        }
    }

    private void decide(DecisionKind kind) {
        SlotView now = shown;
        if (now == null) {
            return;
        }
        Slot at = now.slot();
        String why = reasonField.isManaged() && !reason.getText().isBlank() ? reason.getText() : null;
        door.make(new Decide(at.meeting(), at.issue(), kind, words.getText(), why,
                kind == DecisionKind.TRIAL ? review.value().get() : null,
                kind == DecisionKind.REWORK ? due.value().get() : null), made -> clear(), this::refused);
    }

    private void clear() {
        chosen = false;
        words.clear();
        reason.clear();
        review.set(null);
        due.set(null);
        refusal.clear();
    }

    private void refused(Refusal why) {
        switch (why.field()) {
            case "wording" -> wordsField.refuse(why.rule());
            case "reason" -> reasonField.refuse(why.rule());
            case "reviewOn" -> reviewField.refuse(why.rule());
            case "due" -> dueField.refuse(why.rule());
            default -> refusal.show(why);
        }
    }
}
