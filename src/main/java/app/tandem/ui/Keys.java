package app.tandem.ui;

import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The one table of keys. A single letter rests while a text field has the focus. */
public enum Keys {
    // Everywhere
    THEME(KeyCode.L), FULL_SCREEN(KeyCode.F11), STAGE(KeyCode.F5), HELP(KeyCode.F1), FIND(KeyCode.F, CONTROL_DOWN),
    UNDO(KeyCode.Z,
            CONTROL_DOWN),
    REDO(KeyCode.Z, CONTROL_DOWN, SHIFT_DOWN), LEAVE(KeyCode.ESCAPE),
    // In every meeting
    TIMER(KeyCode.SPACE), MORE(KeyCode.PLUS), LESS(KeyCode.MINUS), STEP_BACK(KeyCode.LEFT), STEP_ON(
            KeyCode.RIGHT),
    NOTE(KeyCode.N), DECISION(KeyCode.D), ACTION(KeyCode.A), TICK(KeyCode.T), BLANK(
            KeyCode.B),
    HIDE(KeyCode.H), PAGE_BACK(KeyCode.PAGE_UP), PAGE_ON(KeyCode.PAGE_DOWN),
    // A list of any step
    UP(KeyCode.UP), DOWN(KeyCode.DOWN),
    // Forum
    SAVE(KeyCode.ENTER), PASS(KeyCode.P), CORRECT_QUESTION(KeyCode.F2), CORRECT_ANSWER(KeyCode.F2),
    // Group
    ADD_TO(KeyCode.M), NEW_ISSUE(KeyCode.G), SPLIT(KeyCode.S), PARK(KeyCode.K), RENAME(KeyCode.F2),
    // Clarify
    NEXT(KeyCode.ENTER),
    // Close
    CLOSE_MEETING(KeyCode.ENTER),
    // Vote
    OPEN_VOTE(KeyCode.ENTER),
    // A ballot, at the console or on paper
    DOTS(KeyCode.DIGIT0), DOT_MORE(KeyCode.PLUS), DOT_LESS(KeyCode.MINUS), CAST(KeyCode.ENTER), SAVE_PAPER(
            KeyCode.ENTER),
    LEAVE_BALLOT(KeyCode.ESCAPE), WIPE_PAPER(KeyCode.ESCAPE), TO_BALLOT(KeyCode.ENTER), TO_DOTS(KeyCode.DIGIT0),
    // Reveal
    MARK_HOT(KeyCode.ENTER),
    // A check: the rating is shown, for good
    SHOW_RATING(KeyCode.H),
    // A check: one more of a rating, and on to the next report
    NEXT_REPORT(KeyCode.ENTER), RATE_ONE(KeyCode.DIGIT1), RATE_TWO(KeyCode.DIGIT2), RATE_THREE(
            KeyCode.DIGIT3),
    RATE_FOUR(KeyCode.DIGIT4), RATE_FIVE(KeyCode.DIGIT5),
    // A slot of a follow-up or a check
    START_SLOT(KeyCode.ENTER), DISCUSS(KeyCode.ENTER), DECIDE(KeyCode.ENTER), TO_RUNNING(KeyCode.ENTER), EXTEND(
            KeyCode.V),
    SUPPORT(KeyCode.S), CONCERN(KeyCode.C),
    // Pair
    LOCK(KeyCode.ENTER), SWAP(KeyCode.X), PROPOSE(KeyCode.P), TAKE(KeyCode.Y), CORRECT(KeyCode.ENTER), CONFIRM(
            KeyCode.ENTER, CONTROL_DOWN);

    private final KeyCodeCombination combination;

    Keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        this.combination = new KeyCodeCombination(code, modifiers);
    }

    public KeyCodeCombination combination() {
        return combination;
    }

    /** Whether it is one key alone, which rests in a text field. */
    public boolean single() {
        KeyCode code = combination.getCode();
        return combination.getControl() == KeyCombination.ModifierValue.UP && !code.isFunctionKey()
                && code != KeyCode.ESCAPE;
    }

    /** Whether it is a letter or a sign alone, as speech or a slip of the hand may type it. */
    public boolean sign() {
        KeyCode code = combination.getCode();
        return single()
                && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE || code == KeyCode.PLUS
                        || code == KeyCode.MINUS);
    }

    /** Whether this is the key that was pressed. */
    boolean meant(KeyEvent event) {
        return switch (this) {
            case MORE, DOT_MORE -> plain(event) && (event.getCode() == KeyCode.ADD || "+".equals(event.getText()));
            case LESS, DOT_LESS -> plain(event) && (event.getCode() == KeyCode.SUBTRACT || "-".equals(event.getText()));
            case RATE_ONE, RATE_TWO, RATE_THREE, RATE_FOUR, RATE_FIVE ->
                plain(event) && digit().equals(event.getText());
            case DOTS, TO_DOTS -> plain(event) && event.getText().matches("[0-9]");
            default -> combination.match(event);
        };
    }

    /** Whether it was pressed with Alt, as in a field. */
    boolean meantWithAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown() && !event.isMetaDown()
                && event.getCode() == combination.getCode() && combination.getCode().isLetterKey();
    }

    private String digit() {
        return String.valueOf(1 + ordinal() - RATE_ONE.ordinal());
    }

    private static boolean plain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
