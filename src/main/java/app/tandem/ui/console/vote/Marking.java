package app.tandem.ui.console.vote;

import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.UnmarkHot;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Makes hot what is above the line, with a reason where the vote did not say so, or takes back what fell below it. */
final class Marking {

    private final Texts texts;
    private final Acts acts;
    private final TextField reason = new TextField();
    private final VBox why;
    private final RefusalLine refusal;
    private final Button mark;
    private final VBox foot;
    private @Nullable Result result;
    private int cut;

    /**
     * @param stage says what the room sees
     */
    Marking(Texts texts, Acts acts, Label stage) {
        this.texts = texts;
        this.acts = acts;
        refusal = new RefusalLine(texts);
        why = Parts.rows(Parts.words(texts.get("vote.reason.why"), "small"), reason);
        mark = Parts.accent("mark-hot", texts.get("vote.mark", 0), this::mark);
        Parts.keyed(mark, texts.get("key.enter")).setMaxWidth(Double.MAX_VALUE);
        foot = Parts.rows(stage, mark);
        reason.setId("hot-reason");
        reason.setPromptText(texts.get("vote.reason"));
        reason.setOnAction(event -> mark());
        reason.textProperty().subscribe(() -> {
            refusal.clear();
            toMark();
        });
    }

    /** Below the list: the reason that is asked for, and what was refused. */
    List<Node> parts() {
        return List.of(why, refusal);
    }

    /** What marks, and what the room sees meanwhile: it stays in view however long the list is. */
    Region foot() {
        return foot;
    }

    /** Where it is said why something about the result was refused. */
    RefusalLine refusal() {
        return refusal;
    }

    /** Offers what a line after so many would make hot, or take back. */
    void show(Result now, int after) {
        result = now;
        cut = after;
        Seen.when(now.result().revealed(), foot);
        refusal.clear();
        toMark();
    }

    private void toMark() {
        Result now = result;
        if (now == null) {
            return;
        }
        List<Long> hot = now.toMark(cut);
        int back = now.toTakeBack(cut).size();
        boolean needs = now.result().revealed() && now.needsReason(hot);
        Seen.when(needs, why);
        mark.setText(hot.isEmpty() && back > 0 ? texts.get("vote.unmark", back) : texts.get("vote.mark", hot.size()));
        mark.setDisable(hot.isEmpty() && back == 0 || needs && reason.getText().isBlank());
    }

    /** What is above the line is made hot; where all of that is hot already, what fell below it is taken back. */
    void mark() {
        Result now = result;
        if (now == null || mark.isDisabled() || !now.result().revealed()) {
            return;
        }
        List<Long> hot = now.toMark(cut);
        if (hot.isEmpty()) {
            acts.make(new UnmarkHot(now.toTakeBack(cut)), refusal, () -> {});
        } else {
            acts.make(new MarkHot(hot, now.needsReason(hot) ? reason.getText() : null), refusal, reason::clear);
        }
    }
}
