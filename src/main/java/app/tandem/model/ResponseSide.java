package app.tandem.model;

/** The side that an answer came from, where it is known. */
public enum ResponseSide {
    SALES, MARKETING, NOT_KNOWN
}
