package app.tandem.ui.console.meeting;

import app.tandem.ui.Keys;
import app.tandem.ui.stage.Showing;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What keys do at every step of a meeting, those first that the bar shows first. */
final class MeetingKeys {

    /** What a meeting that is closed would refuse. */
    private static final Set<Keys> WHILE_IT_RUNS = EnumSet.of(Keys.STEP_ON, Keys.STEP_BACK, Keys.NOTE, Keys.DECISION,
            Keys.ACTION, Keys.TIMER, Keys.MORE, Keys.LESS, Keys.TICK, Keys.HIDE, Keys.PAGE_ON, Keys.PAGE_BACK);

    private final Map<Keys, Runnable> running = new LinkedHashMap<>();

    /** What the frame itself can do. */
    interface Frame {

        void undo();

        void redo();

        /** Goes on by so many steps, or back. */
        void step(int by);

        void open(RecordKind kind);

        void leaveField();
    }

    /**
     * @param cards what the keys of the cards beside the steps do
     */
    MeetingKeys(Frame frame, Showing showing, Map<Keys, Runnable> cards) {
        running.put(Keys.UNDO, frame::undo);
        running.put(Keys.STEP_ON, () -> frame.step(1));
        running.put(Keys.NOTE, () -> frame.open(RecordKind.NOTE));
        running.put(Keys.DECISION, () -> frame.open(RecordKind.DECISION));
        running.put(Keys.ACTION, () -> frame.open(RecordKind.ACTION));
        running.putAll(cards);
        running.put(Keys.STEP_BACK, () -> frame.step(-1));
        running.put(Keys.REDO, frame::redo);
        running.put(Keys.BLANK, () -> showing.blank().set(!showing.blank().get()));
        running.put(Keys.HIDE, () -> showing.hidden().set(!showing.hidden().get()));
        running.put(Keys.PAGE_ON, () -> showing.turn(1));
        running.put(Keys.PAGE_BACK, () -> showing.turn(-1));
        running.put(Keys.LEAVE, frame::leaveField);
    }

    /** The step's keys first, then those of every meeting that runs. */
    Map<Keys, Runnable> running(Map<Keys, Runnable> step) {
        Map<Keys, Runnable> acts = new LinkedHashMap<>(step);
        running.forEach((key, act) -> {
            if (step.keySet().stream().noneMatch(own -> own.combination().equals(key.combination()))) {
                acts.put(key, act);
            }
        });
        return acts;
    }

    /** Those that a closed meeting does not refuse. */
    Map<Keys, Runnable> closed(boolean undoes, boolean redoes) {
        Map<Keys, Runnable> acts = new LinkedHashMap<>(running);
        acts.keySet().removeAll(WHILE_IT_RUNS);
        if (!undoes) {
            acts.remove(Keys.UNDO);
        }
        if (!redoes) {
            acts.remove(Keys.REDO);
        }
        return acts;
    }
}
