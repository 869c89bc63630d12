package app.tandem.ui.console.vote;

import static app.tandem.ui.LivePane.press;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The result of a vote and what becomes hot, by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class RevealPaneTest {

    private static final String PARTED = "The line runs between issues with as many votes.";

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
    void whatMarksStaysInViewBesideAListOfAnyLength() throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 3, 4));

        assertThat(room.seen("#mark-hot")).isTrue();
        assertThat(room.scrolls("#mark-hot")).isFalse();
    }

    @Test
    void aTieAcrossTheLineIsVotedOnAgain() throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 3, 4));
        assertThat(room.labels())
                .anyMatch(each -> each.startsWith("3 issues have as many votes, across the line after 2"));
        room.fire("#vote-again");

        Wait.until(() -> room.meeting().step() == Step.VOTE && room.seen("#voter-" + room.person("Ada")));
        assertThat(room.round().issues()).isEqualTo(room.issues().subList(1, 4));
        room.cast(List.of(3, 3, 3, 3, 2, 4));
        room.fire("#reveal");
        Wait.until(() -> room.meeting().step() == Step.REVEAL && room.seen("#mark-hot"));
        room.fire("#mark-hot");
        Wait.until(() -> room.states()
                .equals(List.of(IssueState.HOT, IssueState.RAISED, IssueState.HOT, IssueState.RAISED)));
    }

    @Test
    void aTieIsIncludedWholeWithoutAReason() throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 3, 4));
        room.fire("#include-tie");
        assertThat(room.text("#cut-line > .label")).isEqualTo("4 above the line");
        room.fire("#mark-hot");
        Wait.until(() -> room.states().stream().allMatch(each -> each == IssueState.HOT));
    }

    @Test
    void aTieBelowAParkedIssueIsIncludedWhole() throws Exception {
        room.revealed(List.of(1, 1, 2, 2, 3, 4));
        room.make(new ParkIssue(room.issues().get(1), "solved since the forum"));
        room.fire("#include-tie");
        assertThat(room.text("#cut-line > .label")).isEqualTo("3 above the line");
        room.fire("#mark-hot");
        Wait.until(() -> room.states()
                .equals(List.of(IssueState.HOT, IssueState.PARKED, IssueState.HOT, IssueState.HOT)));
    }

    @Test
    void aTieIsIncludedWholeAlsoWhereAnIssueAboveItIsNotHot() throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 3, 4));
        room.make(new MarkHot(room.issues().subList(1, 2), "a customer left over it"));
        Wait.until(() -> room.text("#cut-line > .label").equals("1 above the line"));
        room.fire("#include-tie");
        assertThat(room.text("#cut-line > .label")).isEqualTo("4 above the line");
    }

    @Test
    void whatIsParkedIsNotComparedWithAndStaysBelowTheLine(FxRobot robot) throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 3, 4));
        robot.type(KeyCode.DOWN);
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith(PARTED)));
        room.make(new ParkIssue(room.issues().get(2), "solved since the forum"));
        room.make(new ParkIssue(room.issues().get(3), "solved since the forum"));
        Wait.until(() -> !room.seen("#hot-3") && !room.seen("#hot-4"));

        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN);
        Wait.until(() -> room.text("#cut-line > .label").equals("2 above the line"));
        assertThat(room.labels()).noneMatch(each -> each.startsWith(PARTED));
    }

    @Test
    void theLineMovesByKeysAndAsksWhyWhereTheVoteSaidOtherwise(FxRobot robot) throws Exception {
        room.revealed(List.of(1, 1, 1, 2, 2, 3));
        Node first = room.node("#rank-1");
        robot.type(KeyCode.DOWN);
        Wait.until(() -> room.text("#cut-line > .label").equals("3 above the line"));
        assertThat(room.node("#mark-hot").isDisabled()).isTrue();
        assertThat(room.node("#rank-1")).isSameAs(first);

        robot.clickOn("#hot-reason").write("the fair is near", 0).type(KeyCode.ENTER);
        Wait.until(
                () -> room.states().equals(List.of(IssueState.HOT, IssueState.HOT, IssueState.HOT, IssueState.RAISED)));
        assertThat(room.state().get(Issue.class, room.issues().get(2)).standing().hotReason())
                .isEqualTo("the fair is near");

        press(() -> room.requestFocus());
        robot.type(KeyCode.UP);
        Wait.until(() -> room.text("#mark-hot").equals("Take 1 back"));
        room.fire("#mark-hot");
        Wait.until(() -> room.states().get(2) == IssueState.RAISED);
    }

    @Test
    void oneIssueIsMadeHotWithAReasonAlsoWithoutAVote(FxRobot robot) throws Exception {
        room.make(new GoToStep(room.meeting().id(), Step.REVEAL));
        Wait.until(() -> room.seen("#hot-3"));
        assertThat(room.labels()).anyMatch(each -> each.startsWith("No result yet."));
        room.fire("#hot-3");
        robot.write("no", 0).type(KeyCode.ENTER);
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.contains("3 to 200")));
        press(() -> ((TextField) room.node("#one-reason")).setText("a customer left over it"));
        room.fire("#one-hot");

        Wait.until(() -> room.states().get(2) == IssueState.HOT && !room.seen("#one-reason"));
        room.fire("#hot-3");
        Wait.until(() -> room.states().get(2) == IssueState.RAISED);
    }
}
