package app.tandem.model;

/** The limits of each number that is recorded, both ends included, in the unit that its name says. */
public enum NumberRule {
    WRITING_MINUTES(1, 15),
    CLARIFY_MINUTES(1, 5),
    PRESENT_MINUTES(5, 10),
    DISCUSS_MINUTES(10, 15),
    SLOT_MINUTES(3, 15),
    DOTS_PER_PERSON(1, 10),
    DOTS_ON_ONE_ISSUE(1, 10),
    ISSUES_PER_DUO(1, 2),
    HOT_TARGET(1, 12),
    PROGRESS_PERCENT(0, 100),
    DUO_RATING(1, 5),
    HANDS(0, 500),
    TIMER_SECONDS(1, 14_400),
    COUNT(0, 500);

    private final int least;
    private final int most;

    NumberRule(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean holds(int value) {
        return value >= least && value <= most;
    }

    /** Throws IllegalArgumentException for a value outside. */
    public void require(int value) {
        if (!holds(value)) {
            throw new IllegalArgumentException(name() + " is " + value + ", not " + least + " to " + most);
        }
    }
}
