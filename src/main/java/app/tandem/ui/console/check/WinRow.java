package app.tandem.ui.console.check;

import app.tandem.model.TextRule;
import app.tandem.rules.IssueMove.FinishIssue;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import app.tandem.ui.stage.check.Wins;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What works of an issue; where the group agrees, the issue is done, with a note that closes it. */
final class WinRow extends VBox {

    private final Door door;
    private final Texts texts;
    private final Label works = Parts.words("", "works");
    private final Label title = Parts.words("", "quiet");
    private final StatusChip status;
    private final TrendWord trend;
    private final Button finish;
    private final EntryArea note;
    private final FormField<EntryArea> field;
    private final VBox closing;
    private long issue;

    WinRow(MeetingTools tools) {
        door = new SingleFile(tools.door());
        texts = tools.texts();
        status = new StatusChip(texts);
        trend = new TrendWord(texts);
        finish = Parts.button("finish", texts.get("check.finish"), this::ask);
        finish.getStyleClass().add("small-button");
        note = new EntryArea("finish-note", 2, this::finish);
        field = FormField.counted(texts, texts.get("check.finish.note"), note, TextRule.CLOSING_NOTE.most());
        Button save = Parts.keyed(Parts.button("finish-save", texts.get("check.finish.save"), this::finish),
                texts.get("key.enter"));
        Button leave = Parts.keyed(Parts.button("finish-leave", texts.get("check.finish.leave"), this::leave),
                texts.get("key.esc"));
        FlowPane buttons = new FlowPane(save, leave);
        buttons.getStyleClass().add("buttons");
        closing = new VBox(field, buttons);
        closing.getStyleClass().add("closing");
        closing.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        FlowPane below = new FlowPane(status, trend);
        below.getStyleClass().add("below");
        HBox foot = new HBox(below, Parts.space(), finish);
        foot.getStyleClass().add("line");
        getStyleClass().add("win-row");
        getChildren().addAll(works, title, foot, closing);
        Seen.when(false, closing);
    }

    void show(Wins.Win now) {
        issue = now.issue();
        finish.setId("finish-" + now.number());
        works.setText(now.working());
        Seen.when(!now.working().isEmpty(), works);
        title.setText(texts.get("record.issue.name", now.number(), now.title()));
        status.show(now.status());
        Trend way = now.trend();
        Seen.when(way != null, trend);
        if (way != null) {
            trend.show(way);
        }
        Seen.when(now.closes() && !closing.isVisible(), finish);
        if (!now.closes()) {
            Seen.when(false, closing);
        }
    }

    private void ask() {
        Seen.when(true, closing);
        Seen.when(false, finish);
        note.requestFocus();
    }

    /** What was typed stays for the next time. */
    private void leave() {
        Seen.when(false, closing);
        Seen.when(true, finish);
        finish.requestFocus();
    }

    private void finish() {
        door.make(new FinishIssue(issue, note.getText()), made -> {}, why -> field.refuse(why.rule()));
    }
}
