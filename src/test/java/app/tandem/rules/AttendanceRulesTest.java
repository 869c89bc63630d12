package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Attendance;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.MeetingMove.AddGuest;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.MeetingMove.TickSpeaker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRulesTest {

    private final World world = World.withTeams();
    private final Meeting meeting = started();

    private Meeting started() {
        var planned = world.planned(MeetingKind.OPEN_FORUM);
        world.apply(new StartMeeting(planned.id(), null));
        return world.state().get(Meeting.class, planned.id());
    }

    private void mark(String name, Mark mark) {
        world.apply(new MarkAttendance(meeting.id(), List.of(world.id(name)), mark));
    }

    private Attendance of(String name) {
        return People.attendance(world.state(), meeting.id(), world.id(name)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"PRESENT,true", "LATE,true", "ABSENT,false"})
    void thePresentAndTheLateAreHere(Mark mark, boolean here) {
        mark("Ada", mark);

        assertThat(People.here(world.state(), meeting).contains(world.id("Ada"))).isEqualTo(here);
    }

    @Test
    void aPersonHasOneMarkThatChanges() {
        mark("Ada", Mark.ABSENT);
        mark("Ada", Mark.LATE);
        mark("Ada", Mark.LEFT);

        assertThat(world.state().all(Attendance.class)).hasSize(1);
        assertThat(of("Ada").mark()).isEqualTo(Mark.LEFT);
        assertThat(People.here(world.state(), meeting)).isEmpty();
    }

    @Test
    void onlyWhoWasHereLeaves() {
        var refusal = new Refusal("people", "may leave only after they were here", "Ada");
        var leaves = new MarkAttendance(meeting.id(), List.of(world.id("Ada")), Mark.LEFT);

        assertThat(world.refused(leaves)).isEqualTo(refusal);
        mark("Ada", Mark.ABSENT);
        assertThat(world.refused(leaves)).isEqualTo(refusal);
    }

    @Test
    void whoLeftTheTeamsIsNotMarked() {
        var ada = world.id("Ada");
        world.apply(new PeopleMove.DeactivatePerson(ada, "moved away"));

        assertThat(world.refused(new MarkAttendance(meeting.id(), List.of(ada), Mark.PRESENT)))
                .isEqualTo(new Refusal("people", "must be somebody active", "Ada"));
    }

    @Test
    void nobodyIsMarkedInNobodysNameOrInAMeetingThatDoesNotRun() {
        assertThat(world.refused(new MarkAttendance(meeting.id(), List.of(), Mark.PRESENT)).field())
                .isEqualTo("people");
        world.given(meeting.withStatus(MeetingStatus.CLOSED));
        assertThat(world.refused(new MarkAttendance(meeting.id(), List.of(world.id("Ada")), Mark.PRESENT)).field())
                .isEqualTo("meeting");
    }

    @Test
    void whoSpokeIsTickedAndUntickedAndStaysSoWhenTheyLeave() {
        mark("Ada", Mark.PRESENT);
        mark("Bruno", Mark.PRESENT);
        world.apply(new TickSpeaker(meeting.id(), world.id("Ada"), true));
        world.apply(new TickSpeaker(meeting.id(), world.id("Bruno"), true));
        world.apply(new TickSpeaker(meeting.id(), world.id("Bruno"), false));
        mark("Ada", Mark.LEFT);

        assertThat(of("Ada").spoke()).isTrue();
        assertThat(of("Bruno").spoke()).isFalse();
    }

    @Test
    void whoWasNotInTheRoomDidNotSpeak() {
        var spoke = new TickSpeaker(meeting.id(), world.id("Ada"), true);
        assertThat(world.refused(spoke)).isEqualTo(new Refusal("person", "must have been in the room", "Ada"));

        mark("Ada", Mark.ABSENT);
        assertThat(world.refused(spoke)).isEqualTo(new Refusal("person", "must have been in the room", "Ada"));
    }

    @Test
    void aGuestIsPresentAndOfNeitherSideAndDoesNotVote() {
        var guest = world.make(Person.class, new AddGuest(meeting.id(), "Petra"));

        assertThat(guest.guest()).isTrue();
        assertThat(People.side(world.state(), guest.id(), World.START)).isEqualTo(Side.NEITHER);
        assertThat(People.here(world.state(), meeting)).containsExactly(guest.id());
        assertThat(People.voters(world.state(), meeting)).isEmpty();
    }

    @Test
    void aGuestWhoComesAgainIsKnownAndAMemberIsNoGuest() {
        var guest = world.make(Person.class, new AddGuest(meeting.id(), "Petra"));
        mark("Petra", Mark.ABSENT);

        assertThat(world.apply(new AddGuest(meeting.id(), "PETRA")).made(Person.class)).isEmpty();
        assertThat(People.here(world.state(), meeting)).containsExactly(guest.id());
        assertThat(world.refused(new AddGuest(meeting.id(), "ada"))).isEqualTo(
                new Refusal("name", "is of somebody in the workspace, who can be marked as present", "ada"));
    }

    @Test
    void aGuestWhoJoinsATeamIsNoGuestAnyMore() {
        var guest = world.make(Person.class, new AddGuest(meeting.id(), "Petra"));

        world.apply(new PeopleMove.ChangeSide(guest.id(), Side.SALES, null));

        assertThat(world.state().get(Person.class, guest.id()).guest()).isFalse();
    }

    @Test
    void ticksAreOutsideUndo() {
        mark("Ada", Mark.PRESENT);

        assertThat(History.undoable(world.state(), null).map(Act::name)).contains("startMeeting");
    }

    @ParameterizedTest
    @CsvSource({"'',SALES MARKETING", "Ada,MARKETING", "Hannah,SALES", "Ada Hannah,''", "Noor,SALES MARKETING"})
    void aMeetingKnowsWhichSideIsMissing(String here, String missing) {
        Stream.of(here.split(" ")).filter(each -> !each.isEmpty()).forEach(each -> mark(each, Mark.PRESENT));

        assertThat(People.missing(world.state(), meeting)).extracting(Side::name)
                .containsExactlyElementsOf(Stream.of(missing.split(" ")).filter(each -> !each.isEmpty()).toList());
    }

    @Test
    void aSideThatLeftIsMissing() {
        mark("Ada", Mark.PRESENT);
        mark("Hannah", Mark.LATE);
        mark("Ada", Mark.LEFT);

        assertThat(People.missing(world.state(), meeting)).containsExactly(Side.SALES);
    }
}
