package app.tandem.model;

/** A draft is drawn from what holds now; final minutes are frozen. */
public enum MinutesStatus {
    DRAFT, FINAL
}
