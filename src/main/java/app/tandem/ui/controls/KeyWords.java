package app.tandem.ui.controls;

import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import java.util.List;

/** How the keys are drawn, and what they do in words. */
public final class KeyWords {

    private KeyWords() {}

    /** The caps of a key, side by side; none where it is shown with another. */
    public static List<String> caps(Texts texts, Keys key) {
        return switch (key) {
            case UNDO, REDO, FIND -> List.of(texts.get(key == Keys.REDO ? "key.ctrl-shift" : "key.ctrl",
                    key.combination().getCode().getName()));
            case CONFIRM -> List.of(texts.get("key.ctrl", texts.get("key.enter")));
            case TIMER -> List.of(texts.get("key.space"));
            case MORE -> List.of("+");
            case LESS -> List.of("−");
            case STEP_BACK -> List.of("←");
            case STEP_ON -> List.of("→");
            case UP -> List.of("↑");
            case DOWN -> List.of("↓");
            case LEAVE, LEAVE_BALLOT, WIPE_PAPER -> List.of(texts.get("key.esc"));
            case SAVE, LOCK, CORRECT, NEXT, OPEN_VOTE, CLOSE_MEETING, MARK_HOT, START_SLOT, DISCUSS, DECIDE, TO_RUNNING,
                    NEXT_REPORT, CAST, SAVE_PAPER, TO_BALLOT ->
                List.of(texts.get("key.enter"));
            case RATE_ONE -> List.of("1", "…", "5");
            case DOTS, TO_DOTS -> List.of("0", "…", "9");
            case DOT_MORE -> List.of("+", "−");
            case DOT_LESS, RATE_TWO, RATE_THREE, RATE_FOUR, RATE_FIVE -> List.of();
            case PAGE_BACK -> List.of(texts.get("key.page-up"));
            case PAGE_ON -> List.of(texts.get("key.page-down"));
            case THEME, FULL_SCREEN, STAGE, HELP, NOTE, DECISION, ACTION, TICK, BLANK, HIDE, SHOW_RATING, PASS, ADD_TO,
                    NEW_ISSUE, CORRECT_QUESTION, CORRECT_ANSWER,
                    SPLIT,
                    PARK, RENAME, SWAP, PROPOSE, TAKE, EXTEND, SUPPORT, CONCERN ->
                List.of(key.combination().getCode().getName());
        };
    }

    public static String words(Texts texts, Keys key) {
        return switch (key) {
            case THEME -> texts.get("keys.theme");
            case FULL_SCREEN -> texts.get("keys.full-screen");
            case STAGE -> texts.get("keys.stage");
            case HELP -> texts.get("keys.help");
            case FIND -> texts.get("keys.find");
            case UNDO -> texts.get("keys.undo");
            case REDO -> texts.get("keys.redo");
            case LEAVE -> texts.get("keys.leave");
            case TIMER -> texts.get("keys.timer");
            case MORE -> texts.get("keys.more");
            case LESS -> texts.get("keys.less");
            case STEP_BACK -> texts.get("keys.step-back");
            case STEP_ON -> texts.get("keys.step-on");
            case NOTE -> texts.get("keys.note");
            case DECISION -> texts.get("keys.decision");
            case ACTION -> texts.get("keys.action");
            case TICK -> texts.get("keys.tick");
            case BLANK -> texts.get("keys.blank");
            case SHOW_RATING -> texts.get("keys.show-rating");
            case HIDE -> texts.get("keys.hide");
            case PAGE_BACK -> texts.get("keys.page-back");
            case PAGE_ON -> texts.get("keys.page-on");
            case UP -> texts.get("keys.up");
            case DOWN -> texts.get("keys.down");
            case SAVE -> texts.get("keys.save");
            case PASS -> texts.get("keys.pass");
            case ADD_TO -> texts.get("keys.add-to");
            case NEW_ISSUE -> texts.get("keys.new-issue");
            case SPLIT -> texts.get("keys.split");
            case PARK -> texts.get("keys.park");
            case RENAME -> texts.get("keys.rename");
            case NEXT -> texts.get("keys.next");
            case CLOSE_MEETING -> texts.get("keys.close-meeting");
            case CORRECT_QUESTION -> texts.get("keys.correct-question");
            case CORRECT_ANSWER -> texts.get("keys.correct-answer");
            case DOTS -> texts.get("keys.dots");
            case DOT_MORE, DOT_LESS -> texts.get("keys.dot");
            case CAST -> texts.get("keys.cast");
            case SAVE_PAPER -> texts.get("keys.save-paper");
            case WIPE_PAPER -> texts.get("keys.wipe-paper");
            case TO_BALLOT, TO_DOTS -> texts.get("keys.to-ballot");
            case LEAVE_BALLOT -> texts.get("keys.leave.ballot");
            case OPEN_VOTE -> texts.get("keys.open-vote");
            case MARK_HOT -> texts.get("keys.mark-hot");
            case NEXT_REPORT -> texts.get("keys.next-report");
            case RATE_ONE, RATE_TWO, RATE_THREE, RATE_FOUR, RATE_FIVE -> texts.get("keys.rate");
            case START_SLOT -> texts.get("keys.start-slot");
            case DISCUSS -> texts.get("keys.discuss");
            case DECIDE -> texts.get("keys.decide");
            case TO_RUNNING -> texts.get("keys.to-running");
            case EXTEND -> texts.get("keys.extend");
            case SUPPORT -> texts.get("keys.support");
            case CONCERN -> texts.get("keys.concern");
            case LOCK -> texts.get("keys.lock");
            case CORRECT -> texts.get("keys.correct");
            case SWAP -> texts.get("keys.swap");
            case PROPOSE -> texts.get("keys.propose");
            case TAKE -> texts.get("keys.take");
            case CONFIRM -> texts.get("keys.confirm");
        };
    }
}
