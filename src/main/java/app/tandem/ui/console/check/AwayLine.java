package app.tandem.ui.console.check;

import app.tandem.rules.Move;
import app.tandem.rules.SlotMove.PostponeSlot;
import app.tandem.rules.SlotMove.SkipSlot;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.RefusalLine;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Nobody of a duo is in the room: their report comes last, or not this time. */
final class AwayLine extends VBox {

    private final MeetingTools tools;
    private final RefusalLine refusal;
    private boolean under;
    private long meeting;
    private long issue;

    AwayLine(MeetingTools tools) {
        this.tools = tools;
        Texts texts = tools.texts();
        Label words = Parts.words(texts.get("check.away"), "look-line");
        words.setMaxWidth(Double.MAX_VALUE);
        FlowPane ways = new FlowPane(
                Parts.button("postpone", texts.get("check.away.later"), () -> make(new PostponeSlot(meeting, issue))),
                Parts.button("skip", texts.get("check.away.skip"), () -> make(new SkipSlot(meeting, issue, null))));
        ways.getStyleClass().add("ways");
        refusal = new RefusalLine(texts, ways);
        getStyleClass().add("away-line");
        getChildren().addAll(words, ways, refusal);
    }

    void show(SlotReport now) {
        meeting = now.meeting();
        issue = now.issue();
    }

    private void make(Move move) {
        if (!under) {
            under = true;
            tools.door().make(move, made -> {
                under = false;
                refusal.clear();
            }, why -> {
                under = false;
                refusal.show(why);
            });
        }
    }
}
