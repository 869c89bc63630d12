package app.tandem.ui.console.check;

import app.tandem.model.Side;
import app.tandem.model.Text;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Which side a duo gives credit to, and for what; neither where it gives none. */
final class CreditField extends Named {

    private final Texts texts;
    private final Runnable typed;
    private final TextField words = new TextField();
    private final Segments<Side> to;
    private final RefusalLine refusal;

    /**
     * @param typed is told of every change
     * @param entered is told when its words are entered
     */
    CreditField(Texts texts, Runnable typed, Runnable entered) {
        super(texts.get("check.credit"));
        this.texts = texts;
        this.typed = typed;
        to = new Segments<>(sides(), this::choose);
        to.setId("report-credit-to");
        words.setId("report-credit");
        words.setPromptText(texts.get("check.credit.prompt"));
        words.setOnAction(event -> entered.run());
        refusal = new RefusalLine(texts, words);
        words.textProperty().subscribe((before, now) -> typed.run());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(to, words);
        line.getStyleClass().add("line");
        getChildren().addAll(line, refusal);
    }

    private Map<Side, String> sides() {
        Map<Side, String> sides = new LinkedHashMap<>();
        sides.put(Side.SALES, texts.get("check.credit.sales"));
        sides.put(Side.MARKETING, texts.get("check.credit.marketing"));
        return sides;
    }

    /** The side that was chosen already is chosen no more. */
    private void choose(Side side) {
        to.show(side == to() ? null : side);
        refusal.clear();
        typed.run();
    }

    void write(@Nullable Side side, String credit) {
        to.show(side);
        words.setText(credit);
    }

    @Nullable
    Side to() {
        return to.shown().orElse(null);
    }

    /** What it is given for, as it would be recorded. */
    String words() {
        return Text.clean(words.getText());
    }

    void refuse(String rule) {
        refusal.say(texts.get("field.refused", texts.get("check.credit"), rule));
    }
}
