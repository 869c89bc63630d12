package app.tandem.model;

public enum CycleStatus {
    OPEN, CLOSED
}
