package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Attendance;
import app.tandem.model.Duo;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.PeopleMove.Anonymise;
import app.tandem.rules.PeopleMove.ChangeSide;
import app.tandem.rules.PeopleMove.CorrectPerson;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.rules.PeopleMove.ReactivatePerson;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private final World world = World.withTeams();

    private static AddPerson add(String name) {
        return new AddPerson(name, Side.SALES, null);
    }

    @Test
    void aNewPersonIsOfTheirSideFromToday() {
        var person = world.make(Person.class, new AddPerson(" Emil ", Side.MARKETING, "emil@example.com"));

        assertThat(person.active()).isTrue();
        assertThat(People.naming(world.state(), person.id())).returns("Emil", PersonName::name)
                .returns("emil@example.com", PersonName::email);
        assertThat(People.newestSpan(world.state(), person.id())).returns(Side.MARKETING, SideSpan::side)
                .returns(World.START, SideSpan::from);
    }

    @Test
    void aNameIsOnlyOnceAmongTheActiveIgnoringCase() {
        assertThat(world.refused(add("aDA")))
                .isEqualTo(new Refusal("name", "must be nobody else's who is active, ignoring case", "aDA"));
    }

    @Test
    void theNameOfSomebodyWhoLeftIsFree() {
        world.apply(new DeactivatePerson(world.id("Ada"), "moved away"));

        assertThat(world.apply(add("Ada")).made(Person.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.example.com", "@example.com", "ada@", "a@b@c", "a@ @"})
    void anAddressIsOneAtWithTextOnBothSides(String email) {
        var refusal = world.refused(new AddPerson("Emil", Side.SALES, email));

        assertThat(refusal).isEqualTo(new Refusal("email", "needs one @ with text on both sides", email));
    }

    @Test
    void aCorrectedNameStandsBesideTheOldOne() {
        var ada = world.id("Ada");

        world.apply(new CorrectPerson(ada, "Ada Lind", "ada@example.com"));

        assertThat(People.name(world.state(), ada)).isEqualTo("Ada Lind");
        assertThat(world.state().stream(PersonName.class).filter(each -> each.person() == ada))
                .extracting(PersonName::name).containsExactly("Ada", "Ada Lind");
    }

    @Test
    void aCorrectionMayChangeTheCaseOfTheirOwnNameButNotTakeAnothers() {
        var ada = world.id("Ada");
        world.apply(new CorrectPerson(ada, "ADA", null));

        assertThat(People.name(world.state(), ada)).isEqualTo("ADA");
        assertThat(world.refused(new CorrectPerson(ada, "bruno", null)).field()).isEqualTo("name");
        assertThat(world.refused(new CorrectPerson(ada, "Ada", "ada")).field()).isEqualTo("email");
    }

    @Test
    void aCorrectionThatChangesNothingLeavesNoTrace() {
        assertThat(world.apply(new CorrectPerson(world.id("Ada"), "Ada", null)).changes()).isEmpty();
    }

    @Test
    void aChangeOfSideEndsTheOldOneAndBeginsANewOneThatDay() {
        var ada = world.id("Ada");

        world.on(MARCH.plusDays(5)).apply(new ChangeSide(ada, Side.MARKETING, MARCH));

        assertThat(People.side(world.state(), ada, MARCH.minusDays(1))).isEqualTo(Side.SALES);
        assertThat(People.side(world.state(), ada, MARCH)).isEqualTo(Side.MARKETING);
    }

    @Test
    void aChangeOfSideEndsTheirDuosThatDayAndTheIssueNeedsADuo() {
        var duo = world.duo("Ada", "Hannah");
        var other = world.duo("Bruno", "Ines");
        var issue = world.issue(IssueState.IN_PROGRESS, duo);

        world.on(MARCH).apply(new ChangeSide(world.id("Ada"), Side.MARKETING, null));

        assertThat(world.state().get(Duo.class, duo.id())).returns(MARCH, Duo::endedOn)
                .returns("changed to marketing", Duo::endReason).returns(duo.salesSpan(), Duo::salesSpan);
        assertThat(world.state().get(Duo.class, other.id()).working()).isTrue();
        assertThat(Issues.needsDuo(world.state(), issue)).isTrue();
    }

    @Test
    void aChangeOfSideMustChangeItAndKeepToKnownDays() {
        var ada = world.id("Ada");

        assertThat(world.refused(new ChangeSide(ada, Side.SALES, null)))
                .isEqualTo(new Refusal("side", "is the one that Ada is of already", Side.SALES));
        assertThat(world.refused(new ChangeSide(ada, Side.MARKETING, World.START.plusDays(1))))
                .isEqualTo(new Refusal("from", "may not be after today, 2026-01-12", World.START.plusDays(1)));
        assertThat(world.refused(new ChangeSide(ada, Side.MARKETING, World.START.minusDays(1)))).isEqualTo(
                new Refusal("from", "may not be before the present side began, 2026-01-12", World.START.minusDays(1)));
    }

    @Test
    void aChangeOfSideIsNotDatedBeforeTheirDuoWasFormed() {
        world.on(MARCH).duo("Ada", "Hannah");

        var refusal = world.refused(new ChangeSide(world.id("Ada"), Side.MARKETING, MARCH.minusDays(1)));

        assertThat(refusal.field()).isEqualTo("from");
        assertThat(refusal.rule()).contains("duo was formed, 2026-03-02");
    }

    @Test
    void whoLeavesKeepsTheirSideAndGivesUpTheirDuos() {
        var ada = world.id("Ada");
        var duo = world.duo("Ada", "Hannah");

        world.apply(new DeactivatePerson(ada, "moved away"));

        assertThat(world.state().get(Person.class, ada).active()).isFalse();
        assertThat(People.side(world.state(), ada, World.START)).isEqualTo(Side.SALES);
        assertThat(world.state().get(Duo.class, duo.id()).endReason()).isEqualTo("moved away");
    }

    @Test
    void whoLeavesDuringAMeetingIsNotInTheRoomAnyMore() {
        var ada = world.id("Ada");
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        world.apply(new DeactivatePerson(ada, "moved away"));

        assertThat(People.attendance(world.state(), meeting.id(), ada).map(Attendance::mark)).contains(Mark.LEFT);
    }

    @Test
    void nobodyLeavesTwice() {
        var ada = world.id("Ada");
        world.apply(new DeactivatePerson(ada, "moved away"));

        assertThat(world.refused(new DeactivatePerson(ada, "moved away")))
                .isEqualTo(new Refusal("person", "must be somebody active", "Ada"));
        assertThat(world.refused(new ChangeSide(ada, Side.MARKETING, null)).field()).isEqualTo("person");
    }

    @Test
    void whoComesBackMayBeOfAnotherSide() {
        var ada = world.id("Ada");
        world.apply(new DeactivatePerson(ada, "moved away"));

        world.on(MARCH).apply(new ReactivatePerson(ada, Side.MARKETING));

        assertThat(world.state().get(Person.class, ada).active()).isTrue();
        assertThat(People.side(world.state(), ada, MARCH)).isEqualTo(Side.MARKETING);
        assertThat(People.side(world.state(), ada, MARCH.minusDays(1))).isEqualTo(Side.SALES);
    }

    @Test
    void nobodyComesBackToANameThatIsTaken() {
        var ada = world.id("Ada");
        assertThat(world.refused(new ReactivatePerson(ada, Side.SALES)).rule()).isEqualTo("is active already");
        world.apply(new DeactivatePerson(ada, "moved away"));
        world.apply(add("ada"));

        assertThat(world.refused(new ReactivatePerson(ada, Side.SALES)).field()).isEqualTo("name");
    }

    @Test
    void anonymisingOverwritesEveryNameAndEndsEveryDuo() {
        var ada = world.id("Ada");
        var duo = world.duo("Ada", "Hannah");
        world.apply(new CorrectPerson(ada, "Ada Lind", "ada@example.com"));

        world.apply(new Anonymise(ada));

        assertThat(world.state().stream(PersonName.class).filter(each -> each.person() == ada)).hasSize(2)
                .allMatch(each -> each.name().equals("someone, left") && each.email() == null);
        assertThat(world.state().get(Person.class, ada)).returns(false, Person::active)
                .returns(true, Person::anonymised);
        assertThat(world.state().get(Duo.class, duo.id()).working()).isFalse();
    }

    @Test
    void whoWasAnonymisedStaysSo() {
        var ada = world.id("Ada");
        world.apply(new Anonymise(ada));

        assertThat(world.refused(new Anonymise(ada)).rule()).isEqualTo("was anonymised already");
        assertThat(world.refused(new ReactivatePerson(ada, Side.SALES)).rule()).contains("cannot come back");
        assertThat(world.refused(new CorrectPerson(ada, "Ada", null)).rule()).contains("no name any more");
        assertThat(world.refused(new HistoryMove.Undo()).rule()).contains("gone for good");
    }

    @Test
    void twoWhoWereAnonymisedMayShareTheirWords() {
        world.apply(new Anonymise(world.id("Ada")));

        assertThat(world.apply(new Anonymise(world.id("Bruno"))).changes()).isNotEmpty();
    }
}
