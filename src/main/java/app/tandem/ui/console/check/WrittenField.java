package app.tandem.ui.console.check;

import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.HintedArea;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A text of a report under its name: how long it is, a hint about its wording, and why it was refused until something
 * else is typed.
 */
final class WrittenField extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final String name;
    private final HintedArea area;
    private final TextRule rule;
    private final Label count = new Label();
    private final Label hint = Parts.words("", "wording-hint");
    private final RefusalLine refusal;

    WrittenField(Texts texts, Label name, HintedArea area, TextRule rule) {
        this.texts = texts;
        this.name = name.getText();
        this.area = area;
        this.rule = rule;
        refusal = new RefusalLine(texts, area.area());
        getStyleClass().add("written-field");
        name.getStyleClass().add("name");
        name.setLabelFor(area.area());
        count.getStyleClass().add("count");
        hint.setGraphic(new Icon(Feather.EDIT_2));
        HBox head = new HBox(name, Parts.space(), count);
        head.getStyleClass().add("head");
        getChildren().addAll(head, area, hint, refusal);
        area.area().textProperty().subscribe(this::typed);
    }

    private void typed() {
        String written = written();
        int length = written.codePointCount(0, written.length());
        count.setText(texts.get("field.count", length, rule.most()));
        count.pseudoClassStateChanged(OVER, length > rule.most());
        String words = area.hinted().stream().distinct().map(each -> texts.get("check.hint.word", each))
                .collect(Collectors.joining(texts.get("list.comma")));
        hint.setText(words.isEmpty() ? "" : texts.get("check.hint", words));
        Seen.when(!words.isEmpty(), hint);
        refusal.clear();
    }

    /** What was typed, as it would be recorded. */
    String written() {
        return Text.clean(area.area().getText());
    }

    /** Does this whenever something is typed. */
    void whenTyped(Runnable act) {
        area.area().textProperty().subscribe(act);
    }

    void write(String text) {
        area.area().setText(text);
    }

    void refuse(String rule) {
        refusal.say(texts.get("field.refused", name, rule));
    }

    void focus() {
        area.area().requestFocus();
        area.area().end();
    }
}
