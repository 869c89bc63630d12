package app.tandem.ui.console.people;

import app.tandem.exchange.PersonRow;
import app.tandem.ui.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of a file in which up, down and Enter lead from one that needs a look to the next. */
final class CheckList extends ListView<CheckRow> {

    private static final Set<KeyCode> LEADING = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);

    private final Runnable past;

    /**
     * @param correct takes a row that was put right
     * @param past is run by Enter in the last one that needs a look
     */
    CheckList(Texts texts, BiConsumer<Integer, PersonRow> correct, Runnable past) {
        this.past = past;
        getStyleClass().add("check-list");
        setId("check-list");
        setCellFactory(view -> new CheckCell(texts, correct));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    /** Draws those that are now something else; every row keeps its place, and with it the focus. */
    void again(List<CheckRow> all) {
        for (int each = 0; each < getItems().size(); each++) {
            CheckRow now = all.get(getItems().get(each).index());
            if (!now.equals(getItems().get(each))) {
                getItems().set(each, now);
            }
        }
    }

    /** Gives the focus to the first row that needs a look; false where none does. */
    boolean enterFirst() {
        return step(-1, 1);
    }

    private void move(KeyEvent event) {
        if (event.getTarget() instanceof TextField field && LEADING.contains(event.getCode())) {
            cells().filter(each -> inside(each, field)).findFirst()
                    .ifPresent(each -> lead(each.getIndex(), event.getCode()));
            event.consume();
        }
    }

    private void lead(int from, KeyCode code) {
        if (!step(from, code == KeyCode.UP ? -1 : 1) && code == KeyCode.ENTER) {
            past.run();
        }
    }

    private static boolean inside(Node cell, Node field) {
        Node each = field;
        while (each != null && each != cell) {
            each = each.getParent();
        }
        return each == cell;
    }

    private boolean step(int from, int by) {
        return IntStream.iterate(from + by, each -> each >= 0 && each < getItems().size(), each -> each + by)
                .filter(each -> !getItems().get(each).open().isEmpty() && !getItems().get(each).leftOut()).boxed()
                .findFirst().filter(this::enter).isPresent();
    }

    private boolean enter(int index) {
        applyCss();
        layout();
        if (cells().noneMatch(each -> each.getIndex() == index)) {
            scrollTo(index);
            layout();
        }
        return cells().filter(each -> each.getIndex() == index).findFirst().filter(CheckCell::enter).isPresent();
    }

    /** The cells that are seen; the list keeps one more to measure by. */
    private Stream<CheckCell> cells() {
        return lookupAll(".check-cell").stream().filter(CheckCell.class::isInstance).map(CheckCell.class::cast)
                .filter(each -> !each.isEmpty() && each.isVisible() && each.getParent().isVisible());
    }
}
