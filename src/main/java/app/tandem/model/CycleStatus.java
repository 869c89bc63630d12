package app.tandem.model;

/** Whether a cycle still runs. */
public enum CycleStatus {
    OPEN, CLOSED
}
