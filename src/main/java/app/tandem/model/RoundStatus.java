package app.tandem.model;

public enum RoundStatus {
    OPEN, REVEALED, VOID
}
