package app.tandem.rules;

/** What may be said of a meeting, and need not be said of it. */
public enum MeetingPart {
    TITLE, PLACE, FACILITATOR, SCRIBE, TIMEKEEPER
}
