package app.tandem.ui.console.vote;

import static app.tandem.ui.LivePane.press;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Voting;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What quick hands and long ballots meet in a vote, and the line that the mouse drags. */
@ExtendWith(ApplicationExtension.class)
class VoteByHandTest {

    @TempDir private static Path folder;

    private VoteRoom room;

    @Start
    void show(Stage primary) {
        room = new VoteRoom(folder);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void twoTicksOfTheRollInOneFrameBothHold() throws Exception {
        room.open();
        room.fire("#way-paper");
        press(() -> {
            ((ButtonBase) room.node("#roll-" + room.person("Ada"))).fire();
            ((ButtonBase) room.node("#roll-" + room.person("Hannah"))).fire();
        });

        Wait.until(() -> Voting.roll(room.state(), room.round().id()).size() == 2);
    }

    @Test
    void whatCastsABallotStaysInViewHoweverManyIssuesThereAre(FxRobot robot) throws Exception {
        press(() -> ((ScrollPane) room.scene().getRoot()).setFitToHeight(true));
        IntStream.range(5, 40).forEach(each -> room.make(new RaiseIssue("Issue " + each, null, null, null, null)));
        room.open();
        room.fire("#voter-" + room.person("Ada"));
        Wait.until(() -> room.focused("ballot-1"));

        assertThat(place("#cast").getMaxY()).isLessThan(900);
        for (int row = 1; row < 39; row++) {
            robot.type(KeyCode.DOWN);
        }
        Wait.until(() -> room.focused("ballot-39"));
        assertThat(place("#ballot-39").getMaxY()).isLessThanOrEqualTo(place("#cast").getMinY());
    }

    @Test
    void theFocusIsSeenOnEachOfAFewChoices() throws Exception {
        room.open();
        for (String way : List.of("#way-console", "#way-paper")) {
            room.focus(way);

            assertThat(((Region) room.node(way)).getBackground().getFills().getFirst().getInsets().getTop())
                    .isEqualTo(-3);
        }
    }

    @Test
    void theLineFollowsTheMouseThatDragsItUntilItIsLetGo() throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 2, 3));

        press(() -> mouse(MouseEvent.MOUSE_PRESSED, "#cut-line", 0));
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, "#rank-3", 2));
        assertThat(room.text("#cut-line > .label")).isEqualTo("3 above the line");
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, "#rank-1", -2));
        assertThat(room.text("#cut-line > .label")).isEqualTo("nothing above the line");
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, "#rank-1", 2));
        press(() -> mouse(MouseEvent.MOUSE_RELEASED, "#rank-1", 2));
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, "#rank-3", 2));

        assertThat(room.text("#cut-line > .label")).isEqualTo("1 above the line");
        assertThat(room.text("#mark-hot")).isEqualTo("Make this one hot");
    }

    @Test
    void aLineBetweenIssuesWithAsManyVotesSaysSo(FxRobot robot) throws Exception {
        room.revealed(List.of(1, 1, 2, 2, 3, 4));
        assertThat(room.labels()).noneMatch(each -> each.startsWith("The line runs between issues"));

        robot.type(KeyCode.UP);

        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("The line runs between issues")));
    }

    private Bounds place(String css) {
        Node node = room.node(css);
        return node.localToScene(node.getLayoutBounds());
    }

    /** The mouse, which has the line, at the middle of a node and so much below. */
    private void mouse(EventType<MouseEvent> type, String css, double below) {
        double x = place(css).getCenterX();
        double y = place(css).getCenterY() + below;
        Event.fireEvent(room.node("#cut-line"), new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
    }
}
