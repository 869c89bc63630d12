package app.tandem.ui.home;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;

/** What the kinds of meeting are called. */
public final class MeetingWords {

    private MeetingWords() {}

    /** As a stretch of the cycle's path. */
    static String plural(Texts texts, MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> texts.get("meeting.forum");
            case PRIORITIZE -> texts.get("meeting.prioritize");
            case FOLLOW_UP -> texts.get("meeting.follow-up");
            case TEMPERATURE_CHECK -> texts.get("meeting.checks");
        };
    }

    /** As one meeting of its cycle. */
    public static String one(Texts texts, State state, Meeting meeting) {
        return one(texts, meeting.kind(), Meetings.ordinal(state, meeting));
    }

    /** As one meeting; which one of its kind it is, is said where there may be several. */
    static String one(Texts texts, MeetingKind kind, int number) {
        return switch (kind) {
            case OPEN_FORUM -> texts.get("meeting.forum");
            case PRIORITIZE -> texts.get("meeting.prioritize");
            case FOLLOW_UP -> texts.get("meeting.follow-up.numbered", number);
            case TEMPERATURE_CHECK -> texts.get("meeting.check.numbered", number);
        };
    }
}
