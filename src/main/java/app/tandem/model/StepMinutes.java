package app.tandem.model;

/** The planned minutes of a meeting's steps; slots are alike for all, with no override for one issue. */
public record StepMinutes(int writing, int clarify, int present, int discuss, int slot) {

    public static final StepMinutes DEFAULT = new StepMinutes(5, 2, 7, 10, 6);

    public StepMinutes {
        NumberRule.WRITING_MINUTES.require(writing);
        NumberRule.CLARIFY_MINUTES.require(clarify);
        NumberRule.PRESENT_MINUTES.require(present);
        NumberRule.DISCUSS_MINUTES.require(discuss);
        NumberRule.SLOT_MINUTES.require(slot);
    }
}
