package app.tandem.ui.console.group;

import app.tandem.model.Success;
import app.tandem.model.Touches;
import app.tandem.rules.IssueMove.MeasureIssue;
import app.tandem.rules.IssueMove.SortIssue;
import app.tandem.rules.Move;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.ClarifyView.Item;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What need not be said of an issue, and may: whom it touches, how success is measured. Enter or leaving a field saves. */
final class ClarifyMore extends VBox {

    private final BiConsumer<Move, Consumer<String>> make;
    private final Segments<Touches> touches;
    private final TextField measure = field("measure");
    private final TextField baseline = field("baseline");
    private final TextField target = field("target");
    private final TextField unit = field("unit");
    private final FormField<TextField> measured;
    private @Nullable Item shown;

    /**
     * @param make makes a move, and tells why it was refused
     */
    ClarifyMore(Texts texts, BiConsumer<Move, Consumer<String>> make) {
        this.make = make;
        touches = new Segments<>(choices(texts), this::sort);
        touches.setId("touches");
        measured = new FormField<>(texts, texts.get("clarify.measure"), measure);
        getStyleClass().add("clarify-more");
        Label name = new Label(texts.get("clarify.touches"));
        name.getStyleClass().add("field-name");
        HBox figures = new HBox(new FormField<>(texts, texts.get("clarify.baseline"), baseline),
                new FormField<>(texts, texts.get("clarify.target"), target),
                new FormField<>(texts, texts.get("clarify.unit"), unit));
        figures.getStyleClass().add("figures");
        figures.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        getChildren().addAll(name, touches, measured, figures);
        List.of(measure, baseline, target, unit).forEach(each -> {
            each.setOnAction(event -> save());
            each.focusedProperty().subscribe((before, now) -> {
                if (!now) {
                    save();
                }
            });
        });
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static Map<Touches, String> choices(Texts texts) {
        Map<Touches, String> choices = new LinkedHashMap<>();
        choices.put(Touches.SALES, texts.get("clarify.touches.sales"));
        choices.put(Touches.MARKETING, texts.get("clarify.touches.marketing"));
        choices.put(Touches.BOTH, texts.get("clarify.touches.both"));
        return choices;
    }

    /** Draws an issue; what is being typed of the same one stays. */
    void show(Item now) {
        Item before = shown;
        touches.show(now.touches());
        if (before == null || before.id() != now.id() || !now.success().equals(before.success())) {
            measure.setText(text(now.success().measure()));
            baseline.setText(text(now.success().baseline()));
            target.setText(text(now.success().target()));
            unit.setText(text(now.success().unit()));
        }
        shown = now;
    }

    private void sort(Touches choice) {
        Item item = shown;
        if (item != null && item.touches() != choice) {
            make.accept(new SortIssue(item.id(), choice, item.tags()), measured::say);
        }
    }

    private void save() {
        Item item = shown;
        if (item != null && !same(item.success())) {
            make.accept(new MeasureIssue(item.id(), written(measure), written(baseline), written(target),
                    written(unit)), measured::say);
        }
    }

    private boolean same(Success success) {
        return Objects.equals(success.measure(), written(measure))
                && Objects.equals(success.baseline(), written(baseline))
                && Objects.equals(success.target(), written(target)) && Objects.equals(success.unit(), written(unit));
    }

    private static String text(@Nullable String recorded) {
        return recorded == null ? "" : recorded;
    }

    private static @Nullable String written(TextField field) {
        String typed = field.getText().strip();
        return typed.isEmpty() ? null : typed;
    }
}
