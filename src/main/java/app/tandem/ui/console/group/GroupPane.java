package app.tandem.ui.console.group;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Inside;
import app.tandem.ui.console.group.GroupView.Loose;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Script;
import app.tandem.ui.console.meeting.StepPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Grouping: the answers at the left, the issues that they become at the right. */
public final class GroupPane implements StepPane {

    private final Texts texts;
    private final GroupMoves moves;
    private final AnswersPane answers;
    private final IssueBoard board;
    private final StackPane page = new StackPane();
    private GroupView shown = GroupView.NONE;

    public GroupPane(MeetingTools tools) {
        texts = tools.texts();
        moves = new GroupMoves(new OneByOne(texts, tools.door()));
        board = new IssueBoard(texts, moves);
        answers = new AnswersPane(texts, moves, board::issues, this::raise);
        HBox.setHgrow(board, Priority.ALWAYS);
        HBox columns = new HBox(answers, board);
        columns.getStyleClass().add("columns");
        page.getStyleClass().add("group-page");
        page.getChildren().addAll(columns, new Dragging(page, board.scroll(), this::places));
    }

    private List<Node> places() {
        List<Node> places = new ArrayList<>(board.places());
        places.add(answers);
        return places;
    }

    @Override
    public void show(State state, Meeting meeting) {
        GroupView now = GroupViews.of(state, meeting);
        if (!now.equals(shown)) {
            shown = now;
            answers.show(now);
            board.show(now);
        }
    }

    @Override
    public Script script() {
        return new Script(texts.get("group.say"), texts.get("group.advise"));
    }

    @Override
    public Region work() {
        return page;
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public void focus() {
        answers.focus();
    }

    @Override
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new EnumMap<>(Keys.class);
        acts.put(Keys.UP, () -> answers.move(-1));
        acts.put(Keys.DOWN, () -> answers.move(1));
        acts.put(Keys.ADD_TO, this::addTo);
        acts.put(Keys.NEW_ISSUE, this::raise);
        acts.put(Keys.SPLIT, this::split);
        acts.put(Keys.PARK, this::park);
        acts.put(Keys.RENAME, () -> board.focused().ifPresent(IssueCard::rename));
        acts.put(Keys.FIND, answers::find);
        return acts;
    }

    private void addTo() {
        Optional<IssueCard> card = board.focused();
        if (card.isEmpty()) {
            answers.addTo();
            return;
        }
        Cargo cargo = board.row().map(InsideRow::cargo).orElse(null);
        if (cargo != null) {
            card.get().choose(cargo);
        } else if (board.row().isEmpty()) {
            card.get().merge();
        }
    }

    private void raise() {
        Cargo cargo = board.row().map(InsideRow::cargo).orElse(null);
        List<Loose> chosen = cargo == null ? answers.chosen() : List.of();
        String words = cargo != null ? cargo.text() : chosen.isEmpty() ? "" : chosen.getFirst().text();
        board.fresh().begin(cargo != null ? cargo.answers() : chosen.stream().map(Loose::id).toList(), words,
                answers::focus);
        page.layout();
        board.reveal(board.fresh());
    }

    /** Takes an answer out of its issue, or an issue out of the one that it was merged into; of a card, all answers. */
    private void split() {
        IssueCard card = board.focused().orElse(null);
        if (card == null) {
            return;
        }
        Inside inside = board.row().map(InsideRow::inside).orElse(null);
        card.refuse("");
        if (inside == null) {
            if (!card.card().answers().isEmpty()) {
                moves.ungroup(card.card().answers(), card::refuse);
            }
        } else if (inside.issue()) {
            moves.split(inside.id(), card::refuse);
        } else {
            moves.ungroup(List.of(inside.id()), card::refuse);
        }
    }

    private void park() {
        Optional<IssueCard> card = board.focused();
        if (card.isPresent()) {
            card.get().park();
        } else {
            answers.park();
        }
    }
}
