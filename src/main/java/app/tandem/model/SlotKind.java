package app.tandem.model;

/** SOLUTION: a duo presents in a follow-up. REPORT: a duo's report at a check. DECISION: a check decides again. */
public enum SlotKind {
    SOLUTION, REPORT, DECISION;

    /** Presents, then discusses, then is decided. */
    public boolean decides() {
        return this != REPORT;
    }
}
