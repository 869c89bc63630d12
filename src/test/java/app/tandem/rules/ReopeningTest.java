package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Terms;
import app.tandem.rules.IssueMove.ReopenIssue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReopeningTest {

    private final World world = World.withTeams();
    private final Duo duo = world.duo("Ada", "Hannah");

    @Test
    void whatWasDoneGoesOnInTheHandsOfItsDuo() {
        var issue = settled(IssueState.DONE);

        world.apply(reopen(issue, null, null));

        assertThat(now(issue)).extracting(Issue::state, each -> each.links().reason())
                .containsExactly(IssueState.IN_PROGRESS, "it does not fit partners");
        assertThat(assignment(issue)).extracting(Assignment::duo, Assignment::due).containsExactly(duo.id(), null);
        assertThat(world.refused(reopen(issue, null, null)).field()).isEqualTo("issue");
    }

    @Test
    void whatWasDeclinedNeedsASolutionByADay() {
        var issue = settled(IssueState.DECLINED);

        assertThat(world.refused(reopen(issue, null, world.today().plusDays(2))).field()).isEqualTo("due");
        world.apply(reopen(issue, null, world.today().plusDays(3)));

        assertThat(now(issue).state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(assignment(issue).due()).isEqualTo(world.today().plusDays(3));
    }

    @Test
    void whatWasDeclinedIsDueInTwoWeeksWhenNothingElseIsSaid() {
        var issue = settled(IssueState.DECLINED);

        world.apply(reopen(issue, null, null));

        assertThat(assignment(issue).due()).isEqualTo(world.today().plusDays(14));
    }

    @Test
    void whatWasDoneHasNoDueDate() {
        var due = world.today().plusDays(10);

        assertThat(world.refused(reopen(settled(IssueState.DONE), null, due))).isEqualTo(new Refusal("due",
                "is for an issue that was declined; this one's solution is adopted", due));
    }

    @Test
    void whereItsDuoEndedItNeedsADuo() {
        var issue = settled(IssueState.DONE);
        world.given(duo.ended(world.today(), "on leave"));

        world.apply(reopen(issue, null, null));

        assertThat(Issues.needsDuo(world.state(), now(issue))).isTrue();
    }

    @Test
    void whereItsDuoIsFullAnotherOneIsNamed() {
        var issue = settled(IssueState.DONE);
        world.issue(IssueState.ASSIGNED, duo);
        world.issue(IssueState.ASSIGNED, duo);
        assertThat(world.refused(reopen(issue, null, null)).rule())
                .isEqualTo("has as many issues as a duo may have; no other has room, form one first");
        var other = world.duo("Bruno", "Ines");

        assertThat(world.refused(reopen(issue, null, null))).isEqualTo(
                new Refusal("duo", "has as many issues as a duo may have; name another one", "Ada + Hannah"));
        assertThat(world.refused(reopen(issue, duo, null)).field()).isEqualTo("duo");
        world.apply(reopen(issue, other, null));

        assertThat(Issues.duo(world.state(), issue.id())).contains(other);
    }

    @Test
    void anIssueOfAClosedCycleGoesOnAsANewOne() {
        var issue = settled(IssueState.DECLINED);
        world.given(duo.ended(world.today(), "the cycle was closed"));
        world.given(world.cycle().closed(world.today()));
        assertThat(world.refused(reopen(issue, null, null)).field()).isEqualTo("cycle");
        world.cycle(Terms.DEFAULT);
        var other = world.duo("Bruno", "Ines");

        var anew = world.make(Issue.class, reopen(issue, other, null));

        assertThat(anew).extracting(Issue::cycle, Issue::number, Issue::state, Issue::links).containsExactly(
                world.cycle().id(), 1, IssueState.ASSIGNED, new Links(null, issue.id(), "it does not fit partners", 0));
        assertThat(Issues.duo(world.state(), anew.id())).contains(other);
        assertThat(now(issue).state()).isEqualTo(IssueState.DECLINED);
        assertThat(world.refused(reopen(issue, other, null)).rule())
                .isEqualTo("goes on already, as #1 of the open cycle");
    }

    private Issue settled(IssueState state) {
        var issue = world.issue(IssueState.WORKING, duo);
        List.copyOf(world.state().all(Assignment.class)).stream().filter(each -> each.issue() == issue.id())
                .forEach(each -> world.given(each.ended(world.today(), "done")));
        return world.given(issue.withState(state));
    }

    private static ReopenIssue reopen(Issue issue, @Nullable Duo duo, @Nullable LocalDate due) {
        return new ReopenIssue(issue.id(), "it does not fit partners", duo == null ? null : duo.id(), due);
    }

    private Issue now(Issue issue) {
        return world.state().get(Issue.class, issue.id());
    }

    private Assignment assignment(Issue issue) {
        return Issues.assignment(world.state(), issue.id()).orElseThrow();
    }
}
