package app.tandem.model;

/** How often temperature checks are held, and after how many days without word an issue is stale. */
public enum Cadence {
    WEEKLY(11), TWO_WEEKS(21), MONTHLY(45), TWO_MONTHS(90), QUARTERLY(135);

    private final int staleDays;

    Cadence(int staleDays) {
        this.staleDays = staleDays;
    }

    public int staleDays() {
        return staleDays;
    }
}
