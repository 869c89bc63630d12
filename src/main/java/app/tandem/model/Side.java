package app.tandem.model;

/** The team that a person belongs to on a day. */
public enum Side {
    SALES, MARKETING,
    /** A facilitator or a guest: no vote, no duo. */
    NEITHER;

    public boolean votes() {
        return this != NEITHER;
    }
}
