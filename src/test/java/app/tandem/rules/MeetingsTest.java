package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Terms;
import app.tandem.rules.MeetingMove.CancelMeeting;
import app.tandem.rules.MeetingMove.PlanMeeting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private final World world = new World();

    @BeforeEach
    void begin() {
        world.cycle(Terms.DEFAULT);
    }

    @Test
    void aHeldCheckKeepsItsNumberWhenAnEarlierPlannedOneIsCancelledOrHeldLater() {
        var early = planned(7);
        var late = planned(14);
        var held = held();
        assertThat(ordinal(held)).isEqualTo(1);
        assertThat(ordinal(early)).isEqualTo(2);
        assertThat(ordinal(late)).isEqualTo(3);

        world.apply(new CancelMeeting(early.id()));
        assertThat(ordinal(held)).isEqualTo(1);
        assertThat(ordinal(late)).isEqualTo(2);

        world.given(held(late, 21));
        assertThat(ordinal(held)).isEqualTo(1);
        assertThat(ordinal(late)).isEqualTo(2);
        assertThat(Meetings.comesAfter(world.state(), now(late), now(held))).isTrue();
    }

    @Test
    void plannedChecksAreCountedByTheirDays() {
        var late = planned(14);
        var early = planned(7);

        assertThat(ordinal(early)).isEqualTo(1);
        assertThat(ordinal(late)).isEqualTo(2);
    }

    @Test
    void aMeetingOfALowerNumberThatWasHeldLaterComesAfter() {
        var planned = planned(14);
        var first = held();
        world.given(held(planned, 21));

        assertThat(Meetings.comesAfter(world.state(), now(planned), first)).isTrue();
        assertThat(Meetings.comesAfter(world.state(), first, now(planned))).isFalse();
    }

    @Test
    void aPlannedCheckWithoutADayIsCountedAndComesLast() {
        world.apply(new PlanMeeting(MeetingKind.TEMPERATURE_CHECK, null));
        var undated = Meetings.nextPlanned(world.state(), world.cycle().id()).orElseThrow();
        var dated = planned(14);

        assertThat(ordinal(dated)).isEqualTo(1);
        assertThat(ordinal(undated)).isEqualTo(2);
        assertThat(Meetings.nextPlanned(world.state(), world.cycle().id())).contains(dated);
    }

    @Test
    void onOneDayMeetingsFollowEachOtherAsTheyBegan() {
        var third = planned(14);
        var fourth = planned(14);
        world.given(held(fourth, 14));
        world.later(Duration.ofHours(1));
        var later = third.withStatus(MeetingStatus.CLOSED)
                .withSchedule(third.schedule().started(world.now(), World.START.plusDays(14)));
        world.given(later);

        assertThat(Meetings.comesAfter(world.state(), now(third), now(fourth))).isTrue();
        assertThat(Meetings.comesAfter(world.state(), now(fourth), now(third))).isFalse();
        assertThat(Meetings.previous(world.state(), now(third))).contains(now(fourth));
        assertThat(Meetings.previous(world.state(), now(fourth))).isEmpty();
    }

    private Meeting planned(int days) {
        var at = World.START.plusDays(days).atTime(LocalTime.NOON);
        world.apply(new PlanMeeting(MeetingKind.TEMPERATURE_CHECK,
                new MeetingMove.Details(at, null, null, null, null, null, null, null, null, null, null, null)));
        return Meetings.of(world.state(), world.cycle().id()).reduce((one, other) -> other).orElseThrow();
    }

    private Meeting held() {
        return world.given(world.running(MeetingKind.TEMPERATURE_CHECK).withStatus(MeetingStatus.CLOSED));
    }

    private Meeting held(Meeting meeting, int days) {
        LocalDate day = World.START.plusDays(days);
        world.on(day);
        return meeting.withStatus(MeetingStatus.CLOSED).withSchedule(meeting.schedule().started(world.now(), day));
    }

    private Meeting now(Meeting meeting) {
        return world.state().get(Meeting.class, meeting.id());
    }

    private int ordinal(Meeting meeting) {
        return Meetings.ordinal(world.state(), now(meeting));
    }
}
