package app.tandem.ui;

import app.tandem.rules.Act;
import app.tandem.rules.History;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.Telling;
import java.util.function.Supplier;

/** Says what was done, and takes it back or brings it again. */
final class TakingBack {

    private final Texts texts;
    private final Door door;
    private final Telling telling;
    private final Going going;
    private final Supplier<State> state;

    TakingBack(Texts texts, Door door, Telling telling, Going going, Supplier<State> state) {
        this.texts = texts;
        this.door = door;
        this.telling = telling;
        this.going = going;
        this.state = state;
    }

    /** Says what was done, with the way back from it where there is one; a meeting that is closed has another. */
    void offer(Move move, Accepted made) {
        long seq = made.state().seq();
        if (move instanceof HistoryMove || move instanceof CloseMeeting) {
            telling.tell(Deeds.of(texts, move));
        } else if (!(move instanceof SettleAction)) {
            History.undoable(made.state(), null).filter(act -> act.seq() == seq).ifPresent(act -> tell(act, move));
        }
    }

    /** A ballot that was cast, or a result that was revealed, is said without a way back. */
    private void tell(Act act, Move move) {
        if (act.barrier() == null) {
            telling.offer(Deeds.of(texts, move), this::undo);
        } else {
            telling.tell(Deeds.of(texts, move));
        }
    }

    void undo() {
        door.make(new HistoryMove.Undo(), made -> {}, this::refused);
    }

    /** Brings back what was undone; where that is the start of a meeting, one is in it again. */
    void redo() {
        boolean ran = Meetings.running(state.get()).isPresent();
        door.make(new HistoryMove.Redo(), made -> {
            if (!ran && Meetings.running(made.state()).isPresent()) {
                going.meeting();
            }
        }, this::refused);
    }

    /** What cannot be taken back says why in a sentence of its own; other rules go on from the word for the act. */
    private static boolean barred(String rule) {
        return Character.isUpperCase(rule.codePointAt(0)) && rule.endsWith(".");
    }

    private void refused(Refusal refusal) {
        telling.tell(barred(refusal.rule()) ? refusal.rule() : Refusals.of(texts, refusal));
    }
}
