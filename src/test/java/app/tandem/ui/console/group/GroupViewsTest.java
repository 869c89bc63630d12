package app.tandem.ui.console.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Deed;
import app.tandem.ui.console.group.GroupView.Inside;
import app.tandem.ui.console.group.GroupView.Loose;
import app.tandem.ui.console.group.GroupView.Parked;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupViewsTest {

    private State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.GROUP, Size.USUAL);

    @Test
    void answersInNoIssueAreLeftToGroup() {
        assertThat(view().answers()).isEqualTo(24);
        assertThat(view().loose()).extracting(Loose::number).containsExactly(17, 18, 19, 20, 21, 22, 23, 24);
    }

    @Test
    void anIssueHoldsItsAnswersAndTheIssuesMergedIntoItWithTheirs() {
        make(new MergeIssue(issue(3).id(), issue(1).id()));
        make(new MergeIssue(issue(1).id(), issue(2).id()));

        Card two = card(2);
        assertThat(two.inside()).extracting(Inside::number).containsExactly(2, 10, 1, 1, 9, 3, 3, 11);
        assertThat(two.inside()).extracting(Inside::deep).containsExactly(false, false, false, true, true, true, true,
                true);
        assertThat(two.answers()).containsExactly(answer(2).id(), answer(10).id());
        assertThat(two.merged()).extracting(Inside::number).containsExactly(1);
        assertThat(view().cards()).extracting(Card::number).containsExactly(2, 4, 5, 6, 7, 8);
    }

    @Test
    void whatIsParkedStandsAtTheEndWithItsReason() {
        make(new ParkResponses(List.of(answer(24).id())));
        make(new ParkIssue(issue(8).id(), "waits for the new website"));

        assertThat(view().parked()).extracting(Parked::number, Parked::issue, Parked::reason).containsExactly(
                tuple(24, false, null),
                tuple(8, true, "waits for the new website"));
        assertThat(view().cards()).extracting(Card::number).doesNotContain(8);
    }

    @Test
    void theLastActIsNamedWhereItWasAboutGroups() {
        assertThat(view().undo()).isEqualTo(Deed.RAISE);

        make(new MergeIssue(issue(3).id(), issue(1).id()));

        assertThat(view().undo()).isEqualTo(Deed.MERGE);
    }

    @Test
    void anIssueIsFoundByItsNumberOrByWordsOfItsTitle() {
        Card two = card(2);

        assertThat(List.of("2", "#2", "qualified", "LEAD agree", " 2 ")).allMatch(two::holds);
        assertThat(List.of("3", "#", "brochure", "qualified brochure")).noneMatch(two::holds);
    }

    @Test
    void cardsShareTheColumnsEquallyAndStayWhereTheyAre() {
        CardColumns columns = new CardColumns(2);
        List<List<Card>> before = columns.share(view().cards());
        assertThat(before.get(0)).hasSize(4);

        make(new MergeIssue(issue(1).id(), issue(2).id()));
        List<List<Card>> now = columns.share(view().cards());

        IntStream.range(0, 2).forEach(column -> assertThat(before.get(column)).extracting(Card::number)
                .containsAll(now.get(column).stream().map(Card::number).toList()));
    }

    private GroupView view() {
        return GroupViews.of(state, Meetings.running(state).orElseThrow());
    }

    private Card card(int number) {
        return view().cards().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    private Issue issue(int number) {
        return state.stream(Issue.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    private Response answer(int number) {
        return state.stream(Response.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    private void make(Move move) {
        state = ((Outcome.Accepted) Rules.apply(state, move, new Acting(state.at().plusSeconds(1), null, 1, 1)))
                .state();
    }
}
