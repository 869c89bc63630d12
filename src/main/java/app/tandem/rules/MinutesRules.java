package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.model.Sha256;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link MinutesMove}. */
final class MinutesRules {

    private MinutesRules() {}

    static void make(Draft draft, MinutesMove move, Acting acting) {
        switch (move) {
            case MinutesMove.MakeMinutesFinal freeze -> freeze(draft, freeze, acting);
            case MinutesMove.CorrectMinutes correct -> correct(draft, correct, acting);
            case MinutesMove.CorrectMinutesNote correct -> correct(draft, correct);
        }
    }

    private static void freeze(Draft draft, MinutesMove.MakeMinutesFinal move, Acting acting) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        Refuse.unless(meeting.closed(), "meeting", "must be closed before its minutes are final", meeting.number());
        var newest = needNewest(draft.now(), meeting);
        Refuse.unless(newest.status() == MinutesStatus.DRAFT, "meeting", "has final minutes already", meeting.number());
        var document = Refuse.ifMissing(move.document(), "document", "is needed");
        draft.put(new MinutesVersion(newest.id(), meeting.id(), newest.version(), MinutesStatus.FINAL, acting.at(),
                document, Sha256.hex(document), newest.note()));
    }

    private static void correct(Draft draft, MinutesMove.CorrectMinutes move, Acting acting) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        Refuse.unless(needNewest(draft.now(), meeting).status() == MinutesStatus.FINAL, "meeting",
                "has a draft already, which shows every correction", meeting.number());
        draft(draft, meeting, move.note(), acting);
    }

    private static void correct(Draft draft, MinutesMove.CorrectMinutesNote move) {
        var version = draft.now().stream(MinutesVersion.class)
                .filter(each -> each.meeting() == move.meeting() && each.version() == move.version()).findFirst()
                .orElseThrow(() -> Refuse.because("version", "must be one of the meeting's minutes", move.version()));
        Refuse.unless(version.note() != null, "version", "has no note: it is the first", move.version());
        draft.put(version.withNote(move.note()));
    }

    private static MinutesVersion needNewest(State state, Meeting meeting) {
        return Meetings.minutes(state, meeting.id())
                .orElseThrow(() -> Refuse.because("meeting", "has no minutes before it was closed", meeting.number()));
    }

    /** Begins the next version of a meeting's minutes. */
    static void draft(Draft draft, Meeting meeting, @Nullable String note, Acting acting) {
        var version = Meetings.minutes(draft.now(), meeting.id()).map(MinutesVersion::version).orElse(0) + 1;
        draft.put(new MinutesVersion(draft.newId(), meeting.id(), version, MinutesStatus.DRAFT, acting.at(), null,
                null, note));
    }
}
