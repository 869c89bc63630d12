package app.tandem.model;

/** The side or sides that an issue touches. */
public enum Touches {
    SALES, MARKETING, BOTH
}
