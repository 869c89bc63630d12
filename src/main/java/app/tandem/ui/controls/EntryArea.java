package app.tandem.ui.controls;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field of several lines in which Enter does what the form is for, Shift+Enter begins a line, and Tab goes on. */
public final class EntryArea extends TextArea {

    public EntryArea(String id, int rows, Runnable enter) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(rows);
        getStyleClass().add("entry-area");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> typed(event, enter));
    }

    private void typed(KeyEvent event, Runnable enter) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && !event.isControlDown()) {
            enter.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
