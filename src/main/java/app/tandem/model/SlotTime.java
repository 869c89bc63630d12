package app.tandem.model;

/**
 * Planned and used seconds of a slot.
 *
 * @param extensions how often the discussion was extended: first by 2, then by 1 minute
 * @param extendedSeconds by how much in all, cut so that the discussion never passes 15 minutes
 */
public record SlotTime(int plannedPresent, int plannedDiscuss, int presented, int discussed, int extensions,
        int extendedSeconds) {

    public SlotTime {
        Must.be(extensions >= 0 && extensions <= 2, "a discussion is extended twice at most");
    }

    public static SlotTime planned(int present, int discuss) {
        return new SlotTime(present, discuss, 0, 0, 0, 0);
    }

    public SlotTime withPlan(int present, int discuss) {
        return new SlotTime(present, discuss, presented, discussed, extensions, extendedSeconds);
    }

    public SlotTime withPresented(int seconds) {
        return new SlotTime(plannedPresent, plannedDiscuss, seconds, discussed, extensions, extendedSeconds);
    }

    public SlotTime withDiscussed(int seconds) {
        return new SlotTime(plannedPresent, plannedDiscuss, presented, seconds, extensions, extendedSeconds);
    }

    public SlotTime extendedBy(int seconds) {
        return new SlotTime(plannedPresent, plannedDiscuss, presented, discussed, extensions + 1,
                extendedSeconds + seconds);
    }
}
