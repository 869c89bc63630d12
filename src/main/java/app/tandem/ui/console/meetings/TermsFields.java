package app.tandem.ui.console.meetings;

import app.tandem.model.Cadence;
import app.tandem.model.NumberRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.OpenOne;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The terms of a cycle: how often it is checked, how much a duo takes on, how many hot buttons are wanted. */
final class TermsFields extends VBox {

    private final Texts texts;
    private final ComboBox<Cadence> cadence = new ComboBox<>();
    private final Segments<Integer> issuesPerDuo;
    private final CountField target;
    private final FormField<CountField> targetField;
    private final CheckBox doubleDuty;
    private @Nullable OpenOne shown;

    /**
     * @param entered is told when the number of hot buttons is entered
     */
    TermsFields(Texts texts, Runnable entered) {
        this.texts = texts;
        cadence.setId("cadence");
        cadence.getItems().setAll(Cadence.values());
        cadence.setButtonCell(new Named());
        cadence.setCellFactory(list -> new Named());
        issuesPerDuo = Segments.holding(perDuo());
        target = new CountField(texts.get("meetings.target"));
        target.setId("cycle-target");
        target.setOnAction(event -> entered.run());
        targetField = new FormField<>(texts, texts.get("meetings.target"), target);
        doubleDuty = new CheckBox(texts.get("meetings.double-duty"));
        doubleDuty.setId("double-duty");
        doubleDuty.setWrapText(true);
        getStyleClass().add("meeting-form");
        getChildren().addAll(new FormField<>(texts, texts.get("meetings.cadence"), cadence),
                new FormField<>(texts, texts.get("meetings.per-duo"), issuesPerDuo), targetField, doubleDuty);
    }

    private Map<Integer, String> perDuo() {
        Map<Integer, String> words = new LinkedHashMap<>();
        words.put(1, texts.get("meetings.per-duo.one"));
        words.put(2, texts.get("meetings.per-duo.two"));
        return words;
    }

    /** Shows those of the open cycle, or the usual ones. */
    void show(@Nullable OpenOne open) {
        cadence.setValue(open == null ? Cadence.MONTHLY : open.cadence());
        issuesPerDuo.show(open == null ? 2 : open.issuesPerDuo());
        target.setText(open == null || open.hotTarget() == null ? "" : Integer.toString(open.hotTarget()));
        doubleDuty.setSelected(open != null && open.doubleDuty());
        usual(open);
    }

    /** Says how many hot buttons are usual; what was typed stays. */
    void usual(@Nullable OpenOne open) {
        shown = open;
        targetField.hint(open == null || open.hotTarget() != null
                ? texts.get("meetings.target.hint", NumberRule.HOT_TARGET.least(), NumberRule.HOT_TARGET.most())
                : texts.get("meetings.target.usual", open.usualTarget()));
    }

    Cadence cadence() {
        return cadence.getValue();
    }

    @Nullable
    Integer issuesPerDuo() {
        return issuesPerDuo.shown().orElse(null);
    }

    /** How many hot buttons were asked for; null where that is left to the number of people. */
    @Nullable
    Integer target() {
        return target.getText().isEmpty() ? null : Integer.valueOf(target.count());
    }

    boolean doubleDuty() {
        return doubleDuty.isSelected();
    }

    /** Whether they can be saved: a number that was agreed is replaced by another, not taken away. */
    boolean ready() {
        OpenOne open = shown;
        boolean taken = open != null && open.hotTarget() != null && target() == null;
        if (taken) {
            targetField.say(texts.get("meetings.target.needed", NumberRule.HOT_TARGET.least(),
                    NumberRule.HOT_TARGET.most()));
        }
        return !taken;
    }

    void refuseTarget(Refusal why) {
        targetField.refuse(why.rule());
    }

    /** A rhythm of checks in words. */
    private final class Named extends ListCell<Cadence> {

        @Override
        protected void updateItem(@Nullable Cadence each, boolean empty) {
            super.updateItem(each, empty);
            setText(each == null ? "" : word(each));
        }

        private String word(Cadence each) {
            return switch (each) {
                case WEEKLY -> texts.get("meetings.cadence.weekly");
                case TWO_WEEKS -> texts.get("meetings.cadence.two-weeks");
                case MONTHLY -> texts.get("meetings.cadence.monthly");
                case TWO_MONTHS -> texts.get("meetings.cadence.two-months");
                case QUARTERLY -> texts.get("meetings.cadence.quarterly");
            };
        }
    }
}
