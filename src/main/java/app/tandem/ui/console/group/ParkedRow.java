package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Parked;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was put aside, and the way back. */
final class ParkedRow extends HBox {

    ParkedRow(Texts texts, GroupMoves moves, Parked parked) {
        getStyleClass().add("parked-row");
        Label words = Parts.words("words");
        words.setText(parked.issue() ? texts.get("group.parked.issue", parked.number(), parked.text())
                : texts.get("group.parked.answer", parked.number(), parked.text()));
        Label reason = Parts.words("reason");
        String why = parked.reason();
        reason.setText(why == null ? "" : why);
        Seen.when(why != null, reason);
        RefusalLine refusal = new RefusalLine(texts);
        VBox lines = new VBox(words, reason, refusal);
        HBox.setHgrow(lines, Priority.ALWAYS);
        String id = parked.issue() ? "back-issue-" + parked.number() : "back-" + parked.number();
        getChildren().addAll(new Icon(Feather.PAUSE_CIRCLE), lines,
                Parts.plain(id, texts.get("group.parked.back"), () -> moves.bringBack(parked, refusal::say)));
    }
}
