package app.tandem.rules;

/** What comes of each {@link SlotMove}. */
final class SlotRules {

    private SlotRules() {}

    static void make(Draft draft, SlotMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
