package app.tandem.rules;

import app.tandem.model.Meeting;

/** What comes of each {@link SlotMove}. */
final class SlotRules {

    private SlotRules() {}

    static void make(Draft draft, SlotMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }

    static void atStart(Draft draft, Meeting meeting) {}

    static void atClose(Draft draft, Meeting meeting) {}

    static void retime(Draft draft, Meeting meeting) {}
}
