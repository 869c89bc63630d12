package app.tandem.ui.home;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import org.jspecify.annotations.Nullable;

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

    /** A meeting by its own title, or else as one of its kind. */
    public static String named(Texts texts, State state, Meeting meeting) {
        return named(texts, meeting.title(), meeting.kind(), Meetings.ordinal(state, meeting));
    }

    static String named(Texts texts, @Nullable String own, MeetingKind kind, int number) {
        return own == null ? one(texts, kind, number) : own;
    }

    /** As one meeting of its kind, whatever its own title. */
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
