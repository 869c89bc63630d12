package app.tandem.minutes;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import java.util.Locale;

/** What a file of minutes is called. */
public final class MinutesFile {

    private MinutesFile() {}

    /** Such as "2026-02-03_3-follow-up_minutes_v1.md", and with "_draft" while the minutes are not final. */
    public static String name(Meeting meeting, Edition edition, String extension) {
        var day = meeting.schedule().day();
        return (day == null ? "undated" : day) + "_" + meeting.number() + "-" + kind(meeting.kind()) + "_minutes_v"
                + edition.version() + (edition.frozen() ? "" : "_draft") + "." + extension;
    }

    private static String kind(MeetingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
