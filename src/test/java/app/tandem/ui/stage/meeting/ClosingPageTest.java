package app.tandem.ui.stage.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.rules.Issues;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the room reads as a meeting ends. */
@ExtendWith(OnFx.class)
class ClosingPageTest {

    private final State open = MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.CLOSE, Size.USUAL);
    private final Meeting meeting = Meetings.running(open).orElseThrow();
    private final ClosingPage page = new ClosingPage(Texts.english());

    @Test
    void theRoomIsAskedForANumberUntilTheMeetingIsClosed() {
        page.show(open, meeting, new Showing());
        assertThat(asked()).isTrue();

        State closed = ((Accepted) Rules.apply(open, new CloseMeeting(meeting.id(), null, "the cycle is over", null),
                new Acting(open.at(), null, 1, 900_000))).state();
        page.show(closed, closed.get(Meeting.class, meeting.id()), new Showing());

        assertThat(asked()).isFalse();
    }

    @Test
    void anIssueThatWasMergedIsNotCountedBesideTheOneThatItIsIn() {
        State grouped = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.GROUP, Size.USUAL);
        Meeting prioritize = Meetings.running(grouped).orElseThrow();
        List<Issue> raised = Issues.of(grouped, prioritize.cycle())
                .filter(each -> each.state() == IssueState.RAISED).toList();
        long before = Issues.standing(grouped, prioritize.cycle()).count();

        State merged = ((Accepted) Rules.apply(grouped, new MergeIssue(raised.get(0).id(), raised.get(1).id()),
                new Acting(grouped.at(), null, 1, 900_000))).state();
        page.show(merged, prioritize, new Showing());

        assertThat(page.content().lookupAll(".label")).extracting(each -> ((Labeled) each).getText())
                .anyMatch(each -> each.startsWith(before - 1 + " issues, "));
    }

    private boolean asked() {
        return Objects.requireNonNull(page.content().lookup(".asked")).isVisible();
    }
}
