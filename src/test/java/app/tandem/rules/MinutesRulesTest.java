package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.rules.MinutesMove.CorrectMinutes;
import app.tandem.rules.MinutesMove.CorrectMinutesNote;
import app.tandem.rules.MinutesMove.MakeMinutesFinal;
import org.junit.jupiter.api.Test;

class MinutesRulesTest {

    private final World world = World.withTeams();
    private final Meeting meeting = closed();

    private Meeting closed() {
        var running = world.running(MeetingKind.OPEN_FORUM);
        world.apply(new MeetingMove.CloseMeeting(running.id(), null, "the project is over", null));
        return world.state().get(Meeting.class, running.id());
    }

    private MinutesVersion newest() {
        return Meetings.minutes(world.state(), meeting.id()).orElseThrow();
    }

    @Test
    void finalMinutesAreFrozenWithTheirHash() {
        world.apply(new MakeMinutesFinal(meeting.id(), "{\"a\":1}"));

        assertThat(newest()).returns(1, MinutesVersion::version).returns(MinutesStatus.FINAL, MinutesVersion::status)
                .returns("{\"a\":1}", MinutesVersion::document)
                .returns("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862", MinutesVersion::hash);
    }

    @Test
    void finalMinutesNeedTheirDocument() {
        assertThat(world.refused(new MakeMinutesFinal(meeting.id(), null)))
                .isEqualTo(new Refusal("document", "is needed", null));
    }

    @Test
    void minutesBecomeFinalOnceAndOnlyOfAClosedMeeting() {
        world.apply(new MakeMinutesFinal(meeting.id(), "{}"));
        assertThat(world.refused(new MakeMinutesFinal(meeting.id(), "{}")))
                .isEqualTo(new Refusal("meeting", "has final minutes already", 1));

        var running = world.running(MeetingKind.OPEN_FORUM);
        assertThat(world.refused(new MakeMinutesFinal(running.id(), "{}")))
                .isEqualTo(new Refusal("meeting", "must be closed before its minutes are final", 2));
    }

    @Test
    void aCorrectionIsANewVersionWithANoteAndTheFinalOneStays() {
        world.apply(new MakeMinutesFinal(meeting.id(), "{}"));

        world.apply(new CorrectMinutes(meeting.id(), "one date was wrong"));

        assertThat(newest()).returns(2, MinutesVersion::version).returns(MinutesStatus.DRAFT, MinutesVersion::status)
                .returns("one date was wrong", MinutesVersion::note);
        world.apply(new MakeMinutesFinal(meeting.id(), "{\"b\":2}"));
        assertThat(world.state().stream(MinutesVersion.class)).extracting(MinutesVersion::document)
                .containsExactly("{}", "{\"b\":2}");
        assertThat(newest().note()).isEqualTo("one date was wrong");
    }

    @Test
    void onlyFinalMinutesAreCorrectedByANewVersion() {
        assertThat(world.refused(new CorrectMinutes(meeting.id(), "one date was wrong")))
                .isEqualTo(new Refusal("meeting", "has a draft already, which shows every correction", 1));
        var planned = world.planned(MeetingKind.PRIORITIZE);
        assertThat(world.refused(new CorrectMinutes(planned.id(), "one date was wrong")).rule())
                .isEqualTo("has no minutes before it was closed");
    }

    @Test
    void theNoteOfAnyVersionIsCorrectedAndWhatIsFrozenStays() {
        world.apply(new MakeMinutesFinal(meeting.id(), "{}"));
        world.apply(new CorrectMinutes(meeting.id(), "one date was wrnog"));
        world.apply(new MakeMinutesFinal(meeting.id(), "{\"b\":2}"));
        var frozen = newest();

        world.apply(new CorrectMinutesNote(meeting.id(), 2, "one date was wrong"));

        assertThat(newest()).isEqualTo(frozen.withNote("one date was wrong"));
        assertThat(world.refused(new CorrectMinutesNote(meeting.id(), 1, "one date was wrong")))
                .isEqualTo(new Refusal("version", "has no note: it is the first", 1));
        assertThat(world.refused(new CorrectMinutesNote(meeting.id(), 3, "one date was wrong")).rule())
                .isEqualTo("must be one of the meeting's minutes");
        assertThat(world.refused(new CorrectMinutesNote(meeting.id(), 2, "x")).field()).isEqualTo("note");
    }

    @Test
    void aReopenedMeetingGetsANewDraftWithTheReason() {
        world.apply(new MakeMinutesFinal(meeting.id(), "{}"));

        world.apply(new MeetingMove.ReopenMeeting(meeting.id(), "an action was left out"));

        assertThat(world.state().get(Meeting.class, meeting.id()).status()).isEqualTo(MeetingStatus.RUNNING);
        assertThat(newest()).returns(2, MinutesVersion::version).returns(MinutesStatus.DRAFT, MinutesVersion::status)
                .returns("an action was left out", MinutesVersion::note);
        world.apply(new MeetingMove.CloseMeeting(meeting.id(), null, "the project is over", null));
        assertThat(newest().version()).isEqualTo(2);
    }
}
