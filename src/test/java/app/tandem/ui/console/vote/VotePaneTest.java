package app.tandem.ui.console.vote;

import static app.tandem.ui.LivePane.press;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.IssueState;
import app.tandem.model.RoundStatus;
import app.tandem.model.Step;
import app.tandem.rules.Outcome;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.Voting;
import app.tandem.ui.LivePane;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A vote by keys and mouse, on a real workspace: three voters of each side, two hot buttons wanted. */
@ExtendWith(ApplicationExtension.class)
class VotePaneTest {

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
    void aWholeVoteAtTheConsoleNeedsTheKeyboardAlone(FxRobot robot) throws Exception {
        press(room::requestFocus);
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.seen("#voter-" + room.person("Ada")));
        room.focus("#voter-" + room.person("Ada"));
        for (int voted = 1; voted <= VoteRoom.PEOPLE.size(); voted++) {
            int wanted = voted;
            robot.type(KeyCode.ENTER);
            Wait.until(() -> room.focused("ballot-1"));
            robot.type(KeyCode.DIGIT1, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.ENTER);
            Wait.until(() -> Voting.roll(room.state(), room.round().id()).size() == wanted && !room.seen("#cast"));
        }
        Wait.until(() -> room.focused("reveal"));
        robot.type(KeyCode.ENTER);

        Wait.until(() -> room.meeting().step() == Step.REVEAL && room.seen("#mark-hot"));
        assertThat(room.text("#mark-hot")).isEqualTo("Make these 2 hot");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.states()
                .equals(List.of(IssueState.HOT, IssueState.HOT, IssueState.RAISED, IssueState.RAISED)));
    }

    @Test
    void whatSomebodyChoseIsGoneWhenTheBallotIsLeft(FxRobot robot) throws Exception {
        room.open();
        room.fire("#voter-" + room.person("Ada"));
        robot.type(KeyCode.DIGIT2);
        Wait.until(() -> room.text("#ballot-1 > .value").equals("2"));
        robot.type(KeyCode.ESCAPE);
        Wait.until(() -> !room.seen("#cast"));

        room.fire("#voter-" + room.person("Ada"));
        assertThat(room.text("#ballot-1 > .value")).isEqualTo("0");
        assertThat(Voting.roll(room.state(), room.round().id())).isEmpty();
    }

    @Test
    void allVotersFillInTheSameRowsOneAfterTheOther(FxRobot robot) throws Exception {
        room.open();
        Node next = room.node("#voter-" + room.person("Bruno"));
        room.fire("#voter-" + room.person("Ada"));
        Node row = room.node("#ballot-1");
        assertThat(LivePane.seen(next)).isFalse();
        assertThat(next.getScene()).as("it is not taken out of the window").isNotNull();
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
        Wait.until(() -> !room.seen("#cast"));
        room.fire("#voter-" + room.person("Bruno"));

        assertThat(room.node("#ballot-1")).isSameAs(row);
        assertThat(room.text("#ballot-1 > .value")).isEqualTo("0");
    }

    @Test
    void aBallotHoldsNoMoreThanItsDotsAndTheArrowsDoNotLeaveIt(FxRobot robot) throws Exception {
        room.open();
        room.fire("#voter-" + room.person("Ada"));
        robot.type(KeyCode.DIGIT9, KeyCode.DOWN, KeyCode.DIGIT9, KeyCode.RIGHT);

        assertThat(room.text("#ballot-1 > .value")).isEqualTo("2");
        assertThat(room.text("#ballot-2 > .value")).isEqualTo("0");
        assertThat(room.focused("ballot-2")).isTrue();
    }

    @Test
    void howDotsAreGivenByKeyIsSaidWhileSomebodyHasABallotOrTypesAPaper() throws Exception {
        room.open();
        assertThat(room.keys()).isEmpty();
        room.fire("#voter-" + room.person("Ada"));
        assertThat(room.keys()).containsExactly("↑ up", "↓ down", "0 … 9 so many dots", "+ − a dot more or less",
                "Enter cast the ballot", "Esc leave the ballot");
        room.fire("#leave-ballot");
        assertThat(room.keys()).isEmpty();

        room.fire("#way-paper");
        assertThat(room.keys()).isEmpty();
        room.focus("#ballot-1");
        assertThat(room.keys()).contains("0 … 9 so many dots", "Enter save the paper", "Esc wipe the paper");
    }

    @Test
    void theKeysOfABallotActAlsoWhereTheFocusIsElsewhere(FxRobot robot) throws Exception {
        room.open();
        room.fire("#voter-" + room.person("Ada"));
        press(room::requestFocus);
        robot.type(KeyCode.DIGIT1);
        Wait.until(() -> room.focused("ballot-1"));
        robot.type(KeyCode.PLUS, KeyCode.DOWN, KeyCode.DIGIT2, KeyCode.MINUS);

        assertThat(room.text("#ballot-1 > .value")).isEqualTo("1");
        assertThat(room.text("#ballot-2 > .value")).isEqualTo("0");
        press(room::requestFocus);
        robot.type(KeyCode.ESCAPE);
        Wait.until(() -> !room.seen("#cast"));
    }

    @Test
    void whoWorksBesideABallotNeitherCastsNorWipesIt(FxRobot robot) throws Exception {
        room.open();
        room.fire("#voter-" + room.person("Ada"));
        robot.type(KeyCode.DIGIT2);
        press(room::focusBeside);
        assertThat(room.keys()).contains("0 … 9 to the ballot", "Enter to the ballot")
                .doesNotContain("Enter cast the ballot", "Esc leave the ballot");
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        Wait.until(() -> room.focused("ballot-1"));
        assertThat(room.text("#ballot-1 > .value")).isEqualTo("2");
        assertThat(Voting.roll(room.state(), room.round().id())).isEmpty();

        robot.type(KeyCode.ENTER);
        Wait.until(() -> Voting.roll(room.state(), room.round().id()).size() == 1);
    }

    @Test
    void papersThatAreMiscountedAreNotRevealed(FxRobot robot) throws Exception {
        room.open();
        room.fire("#way-paper");
        tick(robot, "Ada");
        tick(robot, "Hannah");
        paper(robot, "#paper-sales");
        paper(robot, "#paper-sales");

        Wait.until(() -> room.labels().contains("1 paper of Sales more than are ticked on the roll"));
        assertThat(room.node("#reveal").isDisabled()).isTrue();
        assertThat(room.attempt(new RevealRound(room.round().id()))).isInstanceOf(Outcome.Refused.class);

        tick(robot, "Bruno");
        Wait.until(() -> room.labels().contains("1 paper of Marketing still to be typed"));
        paper(robot, "#paper-marketing");
        Wait.until(() -> !room.node("#reveal").isDisabled());
        room.fire("#reveal");
        Wait.until(() -> room.round().status() == RoundStatus.REVEALED);
    }

    @Test
    void handsAreCountedIssueByIssue(FxRobot robot) throws Exception {
        room.fire("#kind-tally");
        room.fire("#open-vote");
        Wait.until(() -> room.seen("#hands-1"));
        room.focus("#hands-1");
        for (KeyCode hands : List.of(KeyCode.DIGIT1, KeyCode.DIGIT6, KeyCode.DIGIT4, KeyCode.DIGIT2)) {
            String field = room.scene().getFocusOwner().getId();
            robot.type(hands, KeyCode.ENTER);
            Wait.until(() -> !room.focused(field));
        }
        room.fire("#reveal");

        Wait.until(() -> room.meeting().step() == Step.REVEAL && room.seen("#mark-hot"));
        assertThat(Voting.totals(room.state(), room.round().id())).extracting(each -> each.total()).containsExactly(6,
                4, 2, 1);
    }

    @Test
    void aVoteIsVoidedWithAReasonAlone() throws Exception {
        room.open();
        room.fire("#void");
        room.fire("#void-now");
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.contains("3 to 200")));
        assertThat(room.round().open()).isTrue();

        press(() -> ((TextField) room.node("#void-reason")).setText("the papers fell to the floor"));
        room.fire("#void-now");
        Wait.until(() -> room.seen("#open-vote"));
        assertThat(room.round().status()).isEqualTo(RoundStatus.VOID);
    }

    @Test
    void dotsThatWereSetByHandStayWhenIssuesAreTaken() throws Exception {
        room.fire("#dots-more");
        room.fire("#dots-more");
        room.fire("#on-ballot-4");
        room.fire("#open-vote");

        Wait.until(() -> room.round().open());
        assertThat(room.round().dotsPerPerson()).isEqualTo(4);
        assertThat(room.round().issues()).hasSize(3);
    }

    /** Ticks the roll; the focus stays on the row. */
    private void tick(FxRobot robot, String name) throws Exception {
        String id = "roll-" + room.person(name);
        room.focus("#" + id);
        robot.type(KeyCode.SPACE);
        Wait.until(() -> Voting.hasVoted(room.state(), room.round().id(), room.person(name)));
        assertThat(room.focused(id)).isTrue();
    }

    private void paper(FxRobot robot, String side) throws Exception {
        room.fire(side);
        room.focus("#ballot-1");
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
        Wait.until(() -> room.text("#ballot-1 > .value").equals("0"));
    }
}
