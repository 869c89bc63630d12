package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Side;
import app.tandem.model.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuosTest {

    @Test
    void aDuoThatEndsLeavesItsIssuesWhereTheyAreWithoutADuo() {
        var world = World.withTeams();
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.WORKING, duo);
        var draft = new Draft(world.state());

        Duos.end(draft, duo, World.START.plusDays(2), "on leave");

        assertThat(draft.now().get(Issue.class, issue.id()).state()).isEqualTo(IssueState.WORKING);
        assertThat(Issues.needsDuo(draft.now(), issue)).isTrue();
        assertThat(draft.now().get(Duo.class, duo.id())).returns(World.START.plusDays(2), Duo::endedOn)
                .returns("on leave", Duo::endReason);
    }

    @Test
    void aDuoEndsNoEarlierThanItWasFormed() {
        var world = World.withTeams();
        var draft = new Draft(world.state());

        var ended = Duos.end(draft, world.duo("Ada", "Hannah"), World.START.minusDays(3), "on leave");

        assertThat(ended.endedOn()).isEqualTo(World.START);
    }

    @Test
    void aPersonsDuosAndTheirActiveIssuesAreCounted() {
        var world = World.withTeams();
        var ended = world.duo("Ada", "Ines");
        world.given(ended.ended(World.START, "on leave"));
        var duo = world.duo("Ada", "Hannah");
        world.issue(IssueState.ASSIGNED, duo);
        world.issue(IssueState.STUCK, duo);
        var ada = world.id("Ada");

        assertThat(Duos.had(world.state(), ada)).isEqualTo(2);
        assertThat(Duos.workingOf(world.state(), ada)).containsExactly(duo);
        assertThat(Duos.openIssues(world.state(), ada)).isEqualTo(2);
        assertThat(Duos.openIssues(world.state(), world.id("Ines"))).isZero();
        assertThat(Duos.working(world.state(), world.cycle().id())).containsExactly(duo);
    }

    @Test
    void aDuoHasRoomWhileItHasFewerIssuesThanItMayHaveAndHasNotEnded() {
        var world = World.withTeams();
        var full = world.duo("Ada", "Hannah");
        world.issue(IssueState.ASSIGNED, full);
        world.issue(IssueState.STUCK, full);
        var roomy = world.duo("Bruno", "Ines");
        world.issue(IssueState.WORKING, roomy);
        world.issue(IssueState.DONE, roomy);
        world.given(world.duo("Carla", "Jakob").ended(World.START, "on leave"));

        assertThat(Duos.withRoom(world.state(), world.cycle())).containsExactly(roomy);
    }

    @ParameterizedTest
    @CsvSource({"0,3,0,0", "2,3,2,3", "3,3,3,3", "2,5,2,4", "1,5,1,2"})
    void possibleDuosAreAsManyAsTheSmallerSideOrTwiceThatWithDoubleDuty(int sales, int marketing, int single,
            int twice) {
        var world = new World();
        world.cycle(Terms.DEFAULT);
        for (int each = 0; each < sales; each++) {
            world.person("S" + each, Side.SALES);
        }
        for (int each = 0; each < marketing; each++) {
            world.person("M" + each, Side.MARKETING);
        }

        assertThat(Duos.possible(world.state(), World.START, false)).isEqualTo(single);
        assertThat(Duos.possible(world.state(), World.START, true)).isEqualTo(twice);
    }
}
