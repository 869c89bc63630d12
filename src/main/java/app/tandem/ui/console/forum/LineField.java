package app.tandem.ui.console.forum;

import app.tandem.model.Text;
import app.tandem.ui.Keys;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field for one line that wraps over several. Enter saves. What is far too long, and what is several lines, does not
 * go in and is handed on; what was typed before stays.
 */
final class LineField extends TextArea {

    /** Beyond any limit, so that a refusal can count; a text of a million would take seconds to lay out. */
    static final int MOST_TYPED = 2_000;
    private static final int IN_A_ROW = 60;
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 5;
    private static final Pattern BREAKS = Pattern.compile("[\r\n\u0085\u2028\u2029]");

    private Consumer<String> lines = several -> {};
    private IntConsumer tooMuch = length -> {};

    LineField(Runnable save) {
        getStyleClass().add("line-field");
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(this::fitting));
        setPrefRowCount(LEAST_ROWS);
        textProperty()
                .subscribe(text -> setPrefRowCount(Math.clamp(text.length() / IN_A_ROW + 1, LEAST_ROWS, MOST_ROWS)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> typed(event, save));
    }

    /** Hears of several lines that were pasted. */
    void whenLines(Consumer<String> hears) {
        lines = hears;
    }

    /** Hears how long a text was that is too long to go in. */
    void whenTooMuch(IntConsumer hears) {
        tooMuch = hears;
    }

    /** What was typed, as it would be recorded. */
    String written() {
        return Text.clean(getText());
    }

    /** Takes out what was saved; what was typed since stays. */
    void taken(String saved) {
        String now = getText();
        if (now.equals(saved)) {
            setText("");
        } else if (now.startsWith(saved)) {
            setText(now.substring(saved.length()));
            end();
        }
    }

    /** Enter saves, Tab goes on, and with nothing typed an undo is not the field's. */
    private void typed(KeyEvent event, Runnable save) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!event.isShiftDown() && !event.isControlDown() && !event.isAltDown()) {
                save.run();
            }
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (Keys.UNDO.combination().match(event) && getText().isEmpty()) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
        }
    }

    private @Nullable Change fitting(Change change) {
        return BREAKS.matcher(change.getText()).find() ? oneLine(change) : within(change);
    }

    private @Nullable Change oneLine(Change change) {
        String added = change.getText();
        var filled = BREAKS.splitAsStream(added).filter(line -> !line.isBlank()).limit(2).toList();
        if (filled.size() > 1) {
            lines.accept(added);
            return null;
        }
        change.setText(filled.isEmpty() ? "" : filled.getFirst().strip());
        int caret = change.getRangeStart() + change.getText().length();
        change.selectRange(caret, caret);
        return within(change);
    }

    private @Nullable Change within(Change change) {
        if (change.getControlNewText().length() <= MOST_TYPED) {
            return change;
        }
        tooMuch.accept(change.getText().length());
        return null;
    }
}
