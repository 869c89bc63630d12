package app.tandem.model;

/** Where a meeting is in its life; a closed one may be reopened. */
public enum MeetingStatus {
    PLANNED, RUNNING, CLOSED, CANCELLED
}
