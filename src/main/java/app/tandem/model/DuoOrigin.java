package app.tandem.model;

/** How a duo came about. */
public enum DuoOrigin {
    PROPOSED, LOCKED, BY_HAND
}
