package app.tandem.ui.home;

import app.tandem.model.MeetingKind;
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

    /** As one meeting; its number is said where there may be several. */
    public static String one(Texts texts, MeetingKind kind, int number) {
        return switch (kind) {
            case OPEN_FORUM -> texts.get("meeting.forum");
            case PRIORITIZE -> texts.get("meeting.prioritize");
            case FOLLOW_UP -> texts.get("meeting.follow-up.numbered", number);
            case TEMPERATURE_CHECK -> texts.get("meeting.check.numbered", number);
        };
    }
}
