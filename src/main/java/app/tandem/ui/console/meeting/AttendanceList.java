package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Halves;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.UsesArrows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everybody who may be here: sales at the left, marketing at the right, the others below. Arrows move in it. */
final class AttendanceList extends VBox implements UsesArrows {

    private final Texts texts;
    private final BiConsumer<Attendee, Mark> mark;
    private final Map<Long, AttendeeRow> rows = new HashMap<>();
    private final VBox sales = new VBox();
    private final VBox marketing = new VBox();
    private final VBox neither = new VBox();
    private final Label others;

    AttendanceList(Texts texts, BiConsumer<Attendee, Mark> mark) {
        this.texts = texts;
        this.mark = mark;
        getStyleClass().add("attendance-list");
        others = new Label(texts.get("attendance.others"));
        others.getStyleClass().add("side-name");
        neither.getStyleClass().add("neither");
        Halves columns = new Halves(column(texts.get("attendance.sales"), sales),
                column(texts.get("attendance.marketing"), marketing));
        ScrollPane scroll = new ScrollPane(new People(columns));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private static VBox column(String name, VBox people) {
        Label side = new Label(name);
        side.getStyleClass().add("side-name");
        VBox column = new VBox(side, people);
        column.getStyleClass().add("side-column");
        column.setMinWidth(0);
        return column;
    }

    void show(Attendees people) {
        rows.keySet().retainAll(people.all().map(Attendee::id).toList());
        fill(sales, people.sales());
        fill(marketing, people.marketing());
        fill(neither, people.neither());
        Seen.when(!people.neither().isEmpty(), others);
    }

    private void fill(VBox column, List<Attendee> people) {
        List<AttendeeRow> now = people.stream().map(this::row).toList();
        if (!column.getChildren().equals(now)) {
            column.getChildren().setAll(now);
        }
    }

    private AttendeeRow row(Attendee person) {
        AttendeeRow row = rows.computeIfAbsent(person.id(), id -> new AttendeeRow(texts, this::marked));
        row.show(person);
        return row;
    }

    /** Gives the focus to the first person. */
    void focus() {
        order().findFirst().ifPresent(Node::requestFocus);
    }

    /** After a key has said how somebody is here, the next one is asked about. */
    private void marked(Attendee person, Mark now) {
        mark.accept(person, now);
        AttendeeRow row = rows.get(person.id());
        if (row != null && row.hasFocus()) {
            beside(row, 1).ifPresent(Node::requestFocus);
        }
    }

    private Stream<AttendeeRow> order() {
        return Stream.of(sales, marketing, neither).flatMap(AttendanceList::in);
    }

    private static Stream<AttendeeRow> in(VBox column) {
        return column.getChildren().stream().map(AttendeeRow.class::cast);
    }

    /** Up and down go from name to name, or from a mark to the same mark; left and right from a name to the other side. */
    private void move(KeyEvent event) {
        order().filter(row -> row.holdsFocus() && moves(row, event.getCode())).findFirst().ifPresent(row -> {
            Optional<AttendeeRow> next = switch (event.getCode()) {
                case UP -> beside(row, -1);
                case DOWN -> beside(row, 1);
                case LEFT -> across(row, sales);
                case RIGHT -> across(row, marketing);
                default -> Optional.empty();
            };
            next.ifPresent(each -> each.enter(row));
            event.consume();
        });
    }

    /** Among the marks of a person, left and right go from mark to mark. */
    private static boolean moves(AttendeeRow row, KeyCode code) {
        return row.hasFocus() ? code.isArrowKey() : code == KeyCode.UP || code == KeyCode.DOWN;
    }

    private Optional<AttendeeRow> beside(AttendeeRow row, int by) {
        List<AttendeeRow> all = order().toList();
        return at(all, all.indexOf(row) + by);
    }

    private static Optional<AttendeeRow> across(AttendeeRow row, VBox to) {
        List<Node> own = row.getParent().getChildrenUnmodifiable();
        return at(in(to).toList(), Math.min(own.indexOf(row), to.getChildren().size() - 1));
    }

    private static Optional<AttendeeRow> at(List<AttendeeRow> rows, int place) {
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    /** All rows stand alike: where one name has no room beside its marks, none has. */
    private final class People extends VBox {

        People(Halves columns) {
            super(columns, others, neither);
        }

        @Override
        protected double computePrefHeight(double width) {
            measure();
            return super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            measure();
            super.layoutChildren();
        }

        private void measure() {
            double widest = rows.values().stream().mapToDouble(AttendeeRow::needs).max().orElse(0);
            rows.values().forEach(each -> each.align(widest));
        }
    }
}
