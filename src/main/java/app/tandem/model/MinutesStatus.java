package app.tandem.model;

public enum MinutesStatus {
    DRAFT, FINAL
}
