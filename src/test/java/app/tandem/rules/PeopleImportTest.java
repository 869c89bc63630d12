package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Duo;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleImportTest {

    private final World world = World.withTeams();

    private static ImportPeople people(Line... lines) {
        return new ImportPeople(List.of(lines));
    }

    private static Stream<Line> many(int count) {
        return IntStream.range(0, count).mapToObj(each -> new Line("Person " + each, Side.SALES, null));
    }

    @Test
    void whoIsNewIsAddedAndWhoIsKnownIsUpdated() {
        var ada = world.id("Ada");

        var made = world.apply(people(new Line("ADA", Side.SALES, "ada@example.com"),
                new Line("Emil", Side.MARKETING, null)));

        assertThat(made.made(Person.class)).hasSize(1);
        assertThat(People.naming(world.state(), ada)).returns("ADA", PersonName::name)
                .returns("ada@example.com", PersonName::email);
        assertThat(People.side(world.state(), world.id("emil"), World.START)).isEqualTo(Side.MARKETING);
    }

    @Test
    void anAddressThatIsLeftOutStays() {
        world.apply(people(new Line("Ada", Side.SALES, "ada@example.com")));

        assertThat(world.apply(people(new Line("Ada", Side.SALES, null))).changes()).isEmpty();
    }

    @Test
    void aKnownPersonOfAnotherSideChangesOverToday() {
        var duo = world.duo("Ada", "Hannah");
        var march = World.START.plusMonths(2);

        world.on(march).apply(people(new Line("Ada", Side.MARKETING, null)));

        assertThat(People.side(world.state(), world.id("Ada"), march)).isEqualTo(Side.MARKETING);
        assertThat(People.side(world.state(), world.id("Ada"), march.minusDays(1))).isEqualTo(Side.SALES);
        assertThat(world.state().get(Duo.class, duo.id()).endedOn()).isEqualTo(march);
    }

    @Test
    void aDoubleWithinTheListIsRefusedAndNobodyComes() {
        var before = world.state();

        var refusal = world.refused(people(new Line("Emil", Side.SALES, null), new Line("Fee", Side.SALES, null),
                new Line("EMIL", Side.MARKETING, null)));

        assertThat(refusal)
                .isEqualTo(new Refusal("people[3].name", "stands there twice, first as number 1", "EMIL"));
        assertThat(world.state()).isSameAs(before);
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        assertThat(world.refused(people(new Line("Emil", Side.SALES, null), new Line("Fee", Side.SALES, "fee"))))
                .isEqualTo(new Refusal("people[2].email", "needs one @ with text on both sides", "fee"));
        assertThat(world.refused(people(new Line("Emil\nFee", Side.SALES, null)))).returns("people[1].name",
                Refusal::field).returns("may not hold a line break", Refusal::rule);
        assertThat(world.refused(new ImportPeople(List.of())).field()).isEqualTo("people");
    }

    @Test
    void fiveHundredComeAtOnceAndOneMoreIsRefusedWithTheLimit() {
        assertThat(world.refused(new ImportPeople(many(501).toList())))
                .isEqualTo(new Refusal("people", "may be at most 500 at once", 501));
        assertThat(world.apply(new ImportPeople(many(500).toList())).made(Person.class)).hasSize(500);
    }
}
