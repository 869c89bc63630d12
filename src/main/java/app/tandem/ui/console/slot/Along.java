package app.tandem.ui.console.slot;

import java.util.List;

/** Goes up and down the slots of a meeting. */
public final class Along {

    private Along() {}

    /** The slot so many places on; the first or last where there are no more, 0 where there is none at all. */
    public static long from(List<Long> slots, long here, int by) {
        int place = slots.indexOf(here);
        return slots.isEmpty() ? 0 : slots.get(place < 0 ? 0 : Math.clamp(place + by, 0, slots.size() - 1));
    }
}
