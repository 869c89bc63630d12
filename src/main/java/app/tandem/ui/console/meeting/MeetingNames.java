package app.tandem.ui.console.meeting;

import app.tandem.model.MeetingKind;
import app.tandem.ui.Texts;

/** What the kinds of meeting are called. */
final class MeetingNames {

    private MeetingNames() {}

    static String of(Texts texts, MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> texts.get("meeting.forum");
            case PRIORITIZE -> texts.get("meeting.prioritize");
            case FOLLOW_UP -> texts.get("meeting.follow-up");
            case TEMPERATURE_CHECK -> texts.get("meeting.check");
        };
    }
}
