package app.tandem.ui.console.forum;

import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A list of answers, each of which can be corrected where it stands. Only the rows that are seen are laid out. */
abstract class CorrectingList<T extends CorrectingList.Line> extends ListView<T> {

    /** What a row is about. */
    interface Line {

        /** What stays the same while the rest changes. */
        long id();

        String text();
    }

    /** Shows one line at a time. */
    interface Row<T> {

        Region node();

        void show(T line);
    }

    private static final long NONE = -1;

    private final Corrector corrector;
    private long corrected = NONE;

    CorrectingList(Texts texts) {
        corrector = new Corrector(texts, TextRule.RESPONSE, this::save, this::leave);
        getStyleClass().add("answers");
        setAccessibleText(texts.get("forum.answers"));
        setCellFactory(list -> new Cell(row()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    abstract Row<T> row();

    /** Keeps what was corrected; afterwards {@link #leave} or {@link #refused} is called. */
    abstract void keep(T line, String text);

    /** Draws the lines in this order; rows of those that are as they were stay. */
    final void show(List<T> now) {
        Set<Long> there = new HashSet<>();
        now.forEach(each -> there.add(each.id()));
        if (getItems().stream().noneMatch(each -> there.contains(each.id()))) {
            getItems().setAll(now);
            return;
        }
        T selected = getSelectionModel().getSelectedItem();
        getItems().removeIf(each -> !there.contains(each.id()));
        for (int i = 0; i < now.size(); i++) {
            put(i, now.get(i));
            if (selected != null && now.get(i).id() == selected.id()) {
                getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private void put(int place, T line) {
        if (place >= getItems().size() || getItems().get(place).id() != line.id()) {
            getItems().add(place, line);
        } else if (!getItems().get(place).equals(line)) {
            getItems().set(place, line);
        }
    }

    /** Begins to correct the line that is selected. */
    final void correctSelected() {
        T selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            correct(selected);
        }
    }

    final void correct(T line) {
        corrected = line.id();
        getSelectionModel().select(line);
        refresh();
        layout();
        corrector.begin(line.text());
    }

    /** Ends the correction that goes on. */
    final void leave() {
        if (corrected != NONE) {
            corrected = NONE;
            refresh();
            requestFocus();
        }
    }

    final void refused(Refusal why) {
        corrector.refused(why);
    }

    private void save(String text) {
        getItems().stream().filter(each -> each.id() == corrected).findFirst()
                .ifPresent(line -> keep(line, text));
    }

    private void pressed(KeyEvent event) {
        boolean correcting = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
        if (event.getTarget() == this && correcting) {
            correctSelected();
            event.consume();
        }
    }

    /** Shows a line, or the field in which it is corrected. */
    private final class Cell extends ListCell<T> {

        private final Row<T> row;

        Cell(Row<T> row) {
            this.row = row;
        }

        @Override
        protected void updateItem(@Nullable T line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
            } else if (line.id() == corrected) {
                setGraphic(corrector);
            } else {
                row.show(line);
                setGraphic(row.node());
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            Node graphic = getGraphic();
            if (graphic == null) {
                return super.computePrefHeight(width);
            }
            double across = width < 0 ? CorrectingList.this.getWidth() : width;
            return snappedTopInset() + graphic.prefHeight(across - snappedLeftInset() - snappedRightInset())
                    + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            Node graphic = getGraphic();
            if (graphic != null) {
                graphic.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                        getWidth() - snappedLeftInset() - snappedRightInset(),
                        getHeight() - snappedTopInset() - snappedBottomInset());
            }
        }
    }
}
