package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Parked;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The issues as two columns of cards, the place for a new one, and what was put aside. */
final class IssueBoard extends VBox {

    private final Texts texts;
    private final GroupMoves moves;
    private final CardHeader header;
    private final Button undo;
    private final RefusalLine refusal;
    private final VBox first = new VBox();
    private final VBox second = new VBox();
    private final ScrollPane scroll;
    private final NewIssue fresh;
    private final CardColumns columns = new CardColumns(2);
    private final Map<Long, IssueCard> cards = new HashMap<>();
    private final Map<Parked, ParkedRow> aside = new HashMap<>();
    private GroupView view = GroupView.NONE;

    IssueBoard(Texts texts, GroupMoves moves) {
        this.texts = texts;
        this.moves = moves;
        refusal = new RefusalLine(texts);
        fresh = new NewIssue(texts, moves);
        header = new CardHeader(texts.get("group.issues"));
        undo = Parts.plain("undo-group", "", () -> moves.undo(refusal::say));
        undo.setGraphic(new Icon(Feather.ROTATE_CCW));
        getStyleClass().add("issue-board");
        header.note(texts.get("group.issues.note"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox head = new HBox(header, undo);
        head.getStyleClass().add("head");
        scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("column-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, refusal, scroll);
    }

    private Region columns() {
        first.getStyleClass().addAll("card-column", "first");
        second.getStyleClass().add("card-column");
        Region both = new SideBySide(first, second);
        both.getStyleClass().add("card-columns");
        both.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return both;
    }

    void show(GroupView now) {
        showUndo(now.undo());
        if (now.cards().equals(view.cards()) && now.parked().equals(view.parked()) && view != GroupView.NONE) {
            return;
        }
        view = now;
        refusal.clear();
        header.count(now.cards().size());
        now.cards().forEach(each -> cards
                .computeIfAbsent(each.id(), id -> new IssueCard(texts, moves, () -> view.cards())).show(each));
        cards.keySet().retainAll(now.cards().stream().map(Card::id).toList());
        List<List<Card>> shared = columns.share(now.cards());
        fill(first, shared.get(0), List.of(fresh));
        fill(second, shared.get(1), parked(now.parked()));
    }

    private List<ParkedRow> parked(List<Parked> parked) {
        aside.keySet().retainAll(parked);
        return parked.stream().map(each -> aside.computeIfAbsent(each, one -> new ParkedRow(texts, moves, one)))
                .toList();
    }

    private void fill(VBox column, List<Card> share, List<? extends Node> last) {
        List<Node> nodes = new ArrayList<>();
        share.forEach(each -> nodes.add(cards.get(each.id())));
        nodes.addAll(last);
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
    }

    private void showUndo(GroupView.@Nullable Deed deed) {
        Seen.when(deed != null, undo);
        undo.setText(deed == null ? "" : switch (deed) {
            case MERGE -> texts.get("group.undo.merge");
            case RAISE -> texts.get("group.undo.new");
            case SPLIT -> texts.get("group.undo.split");
            case RENAME -> texts.get("group.undo.rename");
            case PARK -> texts.get("group.undo.park");
        });
    }

    ScrollPane scroll() {
        return scroll;
    }

    NewIssue fresh() {
        return fresh;
    }

    List<Card> issues() {
        return view.cards();
    }

    /** The places on the board to drop something on. */
    List<Node> places() {
        List<Node> places = new ArrayList<>(List.of(fresh));
        places.addAll(cards.values());
        return places;
    }

    /** The card that has the focus, or in which a row has it. */
    Optional<IssueCard> focused() {
        return row().map(InsideRow::card).or(() -> cards.values().stream().filter(Node::isFocused).findFirst());
    }

    /** The row inside a card that has the focus. */
    Optional<InsideRow> row() {
        return stops().stream().filter(Node::isFocused).filter(InsideRow.class::isInstance).map(InsideRow.class::cast)
                .findFirst();
    }

    private List<Node> stops() {
        return Stream.of(first, second).flatMap(each -> each.getChildren().stream())
                .filter(IssueCard.class::isInstance).map(IssueCard.class::cast)
                .flatMap(each -> each.stops().stream()).toList();
    }

    /** The arrows go through the cards and what is in them, column by column. */
    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> stops = stops();
        int here = stops.indexOf(getScene().getFocusOwner());
        if (by != 0 && here >= 0) {
            Node to = stops.get(Math.clamp(here + by, 0, stops.size() - 1));
            to.requestFocus();
            reveal(to);
            event.consume();
        }
    }

    /** Scrolls so far that a node is seen. */
    void reveal(Node node) {
        double top = scroll.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
        double bottom = top + node.getLayoutBounds().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double from = scroll.getVvalue() * beyond;
        if (beyond > 0 && (top < from || bottom > from + seen)) {
            scroll.setVvalue(Math.clamp((top < from ? top : bottom - seen) / beyond, 0, 1));
        }
    }
}
