package app.tandem.ui.console.forum;

import app.tandem.model.ResponseState;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideMark;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One answer: number, side, text; what can be done with it stands at its end while it is looked at. */
final class AnswerRow extends HBox implements CorrectingList.Row<AnswerLine> {

    private static final PseudoClass PARKED = PseudoClass.getPseudoClass("parked");

    private final Texts texts;
    private final Label number = new Label();
    private final SideMark side = new SideMark();
    private final Label text = new Label();
    private final Label remark = new Label();
    private final IconButton correct;
    private final IconButton park;
    private final Button back;
    private @Nullable AnswerLine shown;

    AnswerRow(Texts texts, Consumer<AnswerLine> correcting, Consumer<AnswerLine> parking) {
        this.texts = texts;
        correct = new IconButton(() -> act(correcting));
        correct.show(Feather.EDIT_2, texts.get("forum.answer.correct"));
        park = new IconButton(() -> act(parking));
        park.show(Feather.PAUSE_CIRCLE, texts.get("forum.answer.park"));
        back = Parts.plain(texts.get("forum.answer.back"), () -> act(parking));
        back.getStyleClass().add("quiet-button");
        getStyleClass().add("answer-row");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("text-of-answer");
        text.setWrapText(true);
        remark.getStyleClass().add("remark");
        VBox words = new VBox(text, remark);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(number, side, words, acts());
    }

    @Override
    public HBox node() {
        return this;
    }

    @Override
    public void show(AnswerLine answer) {
        if (answer.equals(shown)) {
            return;
        }
        shown = answer;
        number.setText(texts.get("forum.answer.number", answer.number()));
        side.show(Parts.side(answer.side()));
        text.setText(answer.text());
        String said = remark(answer);
        remark.setText(said);
        Seen.when(!said.isEmpty(), remark);
        Seen.when(answer.standing() == ResponseState.NEW, park);
        Seen.when(!answer.parked(), correct);
        Seen.when(answer.parked(), back);
        pseudoClassStateChanged(PARKED, answer.parked());
    }

    private String remark(AnswerLine answer) {
        if (answer.parked()) {
            return texts.get("forum.answer.parked");
        }
        return answer.author() == null ? "" : texts.get("forum.answer.signed", answer.author());
    }

    private HBox acts() {
        HBox acts = new HBox(correct, park, back);
        acts.getStyleClass().add("acts");
        acts.setMinWidth(USE_PREF_SIZE);
        return acts;
    }

    private void act(Consumer<AnswerLine> with) {
        if (shown != null) {
            with.accept(shown);
        }
    }
}
