package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Side;
import app.tandem.model.Terms;
import app.tandem.rules.CycleMove.ChangeCycle;
import app.tandem.rules.CycleMove.OpenCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleRulesTest {

    private final World world = new World();

    private static OpenCycle open(String name) {
        return new OpenCycle(name, null, null, null, null, null);
    }

    @Test
    void aCycleOpensWithTheUsualQuestionAndTerms() {
        var cycle = world.make(Cycle.class, open("Spring"));

        assertThat(cycle).returns(1, Cycle::number).returns(World.START, Cycle::openedOn).returns(true, Cycle::open)
                .returns("How can marketing and sales work together more efficiently?", Cycle::question)
                .returns(new Terms(Cadence.MONTHLY, 2, null, false), Cycle::terms);
    }

    @Test
    void aCycleOpensWithWhatIsSaid() {
        var cycle = world.make(Cycle.class,
                new OpenCycle("Spring", "What keeps us apart?", Cadence.WEEKLY, 1, 12, true));

        assertThat(cycle.question()).isEqualTo("What keeps us apart?");
        assertThat(cycle.terms()).isEqualTo(new Terms(Cadence.WEEKLY, 1, 12, true));
    }

    @Test
    void oneCycleIsOpenAtATime() {
        world.apply(open("Spring"));

        assertThat(world.refused(open("Summer")))
                .isEqualTo(new Refusal("cycle", "must be closed before the next one opens", 1));
    }

    @ParameterizedTest
    @CsvSource({"0,2,issuesPerDuo", "3,2,issuesPerDuo", "1,0,hotTarget", "1,13,hotTarget"})
    void theNumbersOfACycleHaveLimits(int issuesPerDuo, int hotTarget, String field) {
        var refusal = world.refused(new OpenCycle("Spring", null, null, issuesPerDuo, hotTarget, null));

        assertThat(refusal.field()).isEqualTo(field);
    }

    @Test
    void aChangeLeavesWhatIsLeftOut() {
        var cycle = world.make(Cycle.class, new OpenCycle("Spring", null, Cadence.WEEKLY, 1, 4, true));

        world.apply(new ChangeCycle(cycle.id(), null, null, Cadence.QUARTERLY, null, null, null));
        world.apply(new ChangeCycle(cycle.id(), "Spring 2026", null, null, null, null, null));

        assertThat(world.cycle().name()).isEqualTo("Spring 2026");
        assertThat(world.cycle().question()).isEqualTo(Cycle.DEFAULT_QUESTION);
        assertThat(world.cycle().terms()).isEqualTo(new Terms(Cadence.QUARTERLY, 1, 4, true));
    }

    @Test
    void ofAClosedCycleOnlyTheTextsAreCorrected() {
        var cycle = world.given(world.cycle(Terms.DEFAULT).closed(World.START));

        world.apply(new ChangeCycle(cycle.id(), "Spring", "What kept us apart?", null, null, null, null));

        assertThat(world.state().get(Cycle.class, cycle.id()).name()).isEqualTo("Spring");
        assertThat(world.refused(new ChangeCycle(cycle.id(), null, null, null, 1, null, null))).isEqualTo(
                new Refusal("cycle", "is closed, so that only its name and question can be corrected", 1));
    }

    @ParameterizedTest
    @CsvSource({"0,3,1", "1,3,2", "2,2,4", "3,9,6", "9,9,6"})
    void asManyHotButtonsAreWantedAsTwiceThePossibleDuosAtMostSix(int sales, int marketing, int target) {
        for (int each = 0; each < sales; each++) {
            world.person("S" + each, Side.SALES);
        }
        for (int each = 0; each < marketing; each++) {
            world.person("M" + each, Side.MARKETING);
        }

        assertThat(Cycles.hotTarget(world.state(), world.cycle(Terms.DEFAULT), World.START)).isEqualTo(target);
    }

    @Test
    void theHotTargetOfItsPeopleHolds() {
        var cycle = world.cycle(new Terms(Cadence.MONTHLY, 2, 12, false));

        assertThat(Cycles.hotTarget(world.state(), cycle, World.START)).isEqualTo(12);
    }
}
