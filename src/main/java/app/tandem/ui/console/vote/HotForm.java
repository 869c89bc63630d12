package app.tandem.ui.console.vote;

import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.stage.vote.RevealView;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Makes one issue hot that the vote did not, with the facilitator's reason. */
final class HotForm extends VBox {

    private final Texts texts;
    private final TextField reason = new TextField();
    private final Label what = Parts.words("", "small");
    private final RefusalLine refusal;
    private final Runnable changed;
    private long issue;

    /**
     * @param changed is run when it asks about another, or about none
     */
    HotForm(Texts texts, Acts acts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        refusal = new RefusalLine(texts, reason);
        reason.setId("one-reason");
        reason.setPromptText(texts.get("vote.reason"));
        Runnable mark = () -> acts.make(new MarkHot(List.of(issue), reason.getText()), refusal, this::fold);
        reason.setOnAction(event -> mark.run());
        getStyleClass().addAll("rows", "hot-form");
        getChildren().addAll(what, reason, refusal,
                Parts.line(Parts.button("one-hot", texts.get("vote.one.mark"), mark),
                        Parts.button("one-not", texts.get("vote.one.not"), this::fold)));
    }

    boolean asksAbout(long about) {
        return issue == about;
    }

    /** Asks why this one is to be hot. */
    void ask(RevealView.Row row) {
        if (issue != row.issue()) {
            issue = row.issue();
            reason.clear();
            what.setText(texts.get("vote.one.why", row.number()));
            changed.run();
        }
        reason.requestFocus();
        Parts.see(this);
    }

    private void fold() {
        issue = 0;
        reason.clear();
        changed.run();
    }
}
