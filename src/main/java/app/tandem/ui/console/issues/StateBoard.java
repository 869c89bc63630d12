package app.tandem.ui.console.issues;

import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.controls.InView;
import app.tandem.ui.controls.IssueStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Issues as cards in columns, a column for each state that any of them is in, in the order of an issue's life. */
final class StateBoard extends ScrollPane implements Arrangement {

    private final Texts texts;
    private final Told told;
    private final HBox columns = new HBox();
    private final Map<IssueStatus, StateColumn> made = new EnumMap<>(IssueStatus.class);
    private final Map<Long, BoardCard> cards = new HashMap<>();
    private long chosen;
    private boolean revealing;

    StateBoard(Texts texts, Told told) {
        this.texts = texts;
        this.told = told;
        setId("issues-board");
        getStyleClass().addAll("page-scroll", "state-board");
        columns.getStyleClass().add("state-columns");
        setContent(columns);
        setFitToHeight(true);
        setFitToWidth(true);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<Line> found, long now) {
        boolean focused = cards.values().stream().anyMatch(BoardCard::isFocused);
        cards.keySet().retainAll(found.stream().map(Line::id).toList());
        Map<IssueStatus, List<Line>> byState = found.stream().collect(
                Collectors.groupingBy(Line::status, () -> new EnumMap<>(IssueStatus.class), Collectors.toList()));
        List<StateColumn> all = new ArrayList<>();
        byState.forEach((status, lines) -> {
            StateColumn column = made.computeIfAbsent(status, each -> new StateColumn(texts, each));
            column.show(lines.stream().map(this::card).toList());
            all.add(column);
        });
        if (!columns.getChildren().equals(all)) {
            columns.getChildren().setAll(all);
        }
        mark(now);
        if (focused) {
            focus();
        }
    }

    private BoardCard card(Line line) {
        BoardCard card = cards.computeIfAbsent(line.id(), id -> made());
        card.show(line);
        return card;
    }

    private BoardCard made() {
        BoardCard card = new BoardCard(texts);
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            choose(card);
            event.consume();
        });
        return card;
    }

    private void choose(BoardCard card) {
        mark(card.issue());
        card.requestFocus();
        reveal();
        told.chosen().accept(chosen);
    }

    private void mark(long now) {
        chosen = now;
        cards.forEach((id, card) -> card.choose(id == now));
    }

    private Optional<BoardCard> here() {
        return Optional.ofNullable(cards.get(chosen));
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof BoardCard card && !event.isShortcutDown() && !event.isAltDown()) {
            boolean taken = switch (event.getCode()) {
                case UP -> go(card, 0, -1);
                case DOWN -> go(card, 0, 1);
                case LEFT -> go(card, -1, 0);
                case RIGHT -> go(card, 1, 0);
                case HOME -> go(card, 0, -cards.size());
                case END -> go(card, 0, cards.size());
                case ENTER -> enter();
                default -> false;
            };
            if (taken) {
                event.consume();
            }
        }
    }

    private boolean enter() {
        told.enter().run();
        return true;
    }

    /** Goes on from a card by columns and by cards; at an edge it stays where it is. */
    private boolean go(BoardCard from, int across, int down) {
        List<StateColumn> all = columns();
        int at = all.indexOf(columnOf(from));
        List<BoardCard> to = all.get(Math.clamp(at + across, 0, all.size() - 1)).cards();
        choose(to.get(Math.clamp(all.get(at).cards().indexOf(from) + down, 0, to.size() - 1)));
        return true;
    }

    private List<StateColumn> columns() {
        return columns.getChildren().stream().map(StateColumn.class::cast).toList();
    }

    private StateColumn columnOf(BoardCard card) {
        return columns().stream().filter(each -> each.cards().contains(card)).findFirst().orElseThrow();
    }

    @Override
    public void reveal() {
        revealing = true;
        requestLayout();
    }

    /** What is to be seen is scrolled to as soon as it has its place. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (revealing && getWidth() > 0) {
            revealing = false;
            getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(Parent.class::cast)
                    .forEach(Parent::layout);
            here().ifPresent(card -> {
                InView.show(card);
                InView.across(this, columnOf(card));
            });
        }
    }

    @Override
    public void focus() {
        here().ifPresent(BoardCard::requestFocus);
    }
}
