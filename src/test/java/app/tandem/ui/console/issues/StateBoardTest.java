package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.Theme;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class StateBoardTest {

    private final BooleanProperty board = new SimpleBooleanProperty();
    private Parent console = new Pane();

    private IssuesPage open(State state) {
        IssuesPage page = new PageRoom(state)
                .page(tools -> new IssuesPage(tools, (name, text, written, refused) -> {}, board));
        console = PageRoom.console(page, Rail.Page.ISSUES);
        Theme.LIGHT.dress(new Scene(console, 1280, 720));
        layout();
        return page;
    }

    @Test
    void columnsStandInTheOrderOfAnIssuesLifeAndNoneIsEmpty() {
        board.set(true);
        open(IssuesWorld.of(8, false));

        assertThat(columns()).containsExactly("Raised 1", "Hot button 1", "Assigned 1", "Solution ready 1",
                "Presented 1", "In progress 1", "Working 1", "Stuck 1");
    }

    @Test
    void theChoiceOfViewIsKeptByWhoGaveItAndTheSameIssueIsChosenInBoth() {
        IssuesPage page = open(IssuesWorld.of(60, false));
        long issue = cardOf("#34");
        page.open(issue);

        ((ToggleButton) at("as-board")).fire();
        layout();
        assertThat(board.get()).isTrue();
        assertThat(chosen().getId()).isEqualTo("card-" + issue);
        press(KeyCode.DOWN);
        assertThat(story()).isEqualTo("What both sides say of matter 47");
        ((ToggleButton) at("as-list")).fire();
        layout();

        assertThat(board.get()).isFalse();
        assertThat(((ListView<?>) at("issues-list")).getSelectionModel().getSelectedItem())
                .matches(row -> row instanceof IssueCell.Row.Issue(IssuesView.Line line)
                        && line.facts().number() == 47);
    }

    @Test
    void arrowsGoFromCardToCardAndFromColumnToColumnAndStayAtTheEdges() {
        board.set(true);
        open(IssuesWorld.of(60, false)).open(cardOf("#1"));
        layout();

        press(KeyCode.UP);
        press(KeyCode.LEFT);
        assertThat(story()).endsWith(" matter 1");
        press(KeyCode.DOWN);
        press(KeyCode.RIGHT);
        assertThat(story()).endsWith(" matter 15");
        press(KeyCode.END);
        assertThat(story()).endsWith(" matter 54");
        press(KeyCode.DOWN);
        assertThat(story()).endsWith(" matter 54");
        for (int i = 0; i < 20; i++) {
            press(KeyCode.RIGHT);
        }
        assertThat(story()).endsWith(" matter 52");
        press(KeyCode.HOME);
        assertThat(story()).endsWith(" matter 13");
        assertThat(inSight(chosen())).isTrue();
    }

    @Test
    void enterLeadsIntoTheStory() {
        board.set(true);
        open(IssuesWorld.of(8, false));
        press(KeyCode.ENTER);

        assertThat(console.getScene().getFocusOwner()).isSameAs(at("issue-story"));
    }

    @Test
    void whatIsOpenedFromElsewhereIsScrolledIntoSightInBothWays() {
        board.set(true);
        IssuesPage page = open(IssuesWorld.of(60, true));
        page.open(cardOf("#60"));
        layout();
        layout();

        assertThat(inSight(chosen())).isTrue();
    }

    @Test
    void filtersHoldForTheBoardAndWhereNothingFitsAllIssuesAreOneButtonAway() {
        board.set(true);
        open(IssuesWorld.of(8, false));
        ((TextField) at("find-issue")).setText("#3");
        assertThat(columns()).containsExactly("Assigned 1");
        ((TextField) at("find-issue")).setText("nobody said this");
        layout();
        assertThat(at("issues-board").isVisible()).isFalse();
        ((Button) at("all-issues")).fire();

        assertThat(columns()).hasSize(8);
        assertThat(((TextField) at("find-issue")).getText()).isEmpty();
    }

    @Test
    void aCardThatStaysTheSameIsNotMadeAnew() {
        board.set(true);
        open(IssuesWorld.of(8, false));
        Node before = at("card-" + cardOf("#4"));
        ((TextField) at("find-issue")).setText("matter");

        assertThat(at("card-" + cardOf("#4"))).isSameAs(before);
    }

    /** The id of the issue with a number: in a world of one cycle, that of the card that shows it. */
    private long cardOf(String number) {
        return IssuesWorld.of(60, false).stream(Issue.class)
                .filter(each -> number.equals("#" + each.number())).findFirst().orElseThrow().id();
    }

    private List<String> columns() {
        layout();
        return ((ScrollPane) at("issues-board")).getContent() instanceof Parent columns
                ? columns.getChildrenUnmodifiable().stream().map(StateBoardTest::heading).toList()
                : List.of();
    }

    private static String heading(Node column) {
        return String.join(" ", ((Parent) column).getChildrenUnmodifiable().getFirst() instanceof Parent heading
                ? heading.getChildrenUnmodifiable().stream().map(each -> ((Labeled) each).getText()).toList()
                : List.of());
    }

    private BoardCard chosen() {
        return console.lookupAll(".board-card").stream().map(BoardCard.class::cast)
                .filter(Node::isFocusTraversable).reduce((one, other) -> {
                    throw new AssertionError("two are chosen");
                }).orElseThrow();
    }

    private String story() {
        return ((Labeled) at("story-title")).getText();
    }

    private boolean inSight(Node card) {
        Node sight = at("issues-board");
        Bounds seen = sight.localToScene(sight.getLayoutBounds());
        return seen.contains(card.localToScene(card.getLayoutBounds()));
    }

    private void press(KeyCode key) {
        chosen().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        layout();
    }

    private void layout() {
        console.applyCss();
        console.layout();
    }

    private Node at(String id) {
        return Objects.requireNonNull(console.lookup("#" + id), id);
    }
}
