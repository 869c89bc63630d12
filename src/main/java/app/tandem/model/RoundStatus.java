package app.tandem.model;

/** Whether a vote goes on, was shown, or does not count. */
public enum RoundStatus {
    OPEN, REVEALED, VOID
}
