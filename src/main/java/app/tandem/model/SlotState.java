package app.tandem.model;

/** How far a slot came. */
public enum SlotState {
    WAITING, PRESENTING, DISCUSSING, DECIDED, UNDECIDED, REPORTED, NOT_PRESENTED, MOVED;

    public boolean running() {
        return this == PRESENTING || this == DISCUSSING;
    }

    /** Whether nothing more comes of it in this meeting. */
    public boolean over() {
        return this != WAITING && !running();
    }
}
