package app.tandem.model;

public enum MeetingStatus {
    PLANNED, RUNNING, CLOSED, CANCELLED
}
