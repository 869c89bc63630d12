package app.tandem.model;

/** Whether a person is in the room. */
public enum Mark {
    PRESENT, ABSENT, LATE, LEFT;

    /** Counts as present at this moment; everybody else is away. */
    public boolean here() {
        return this == PRESENT || this == LATE;
    }
}
