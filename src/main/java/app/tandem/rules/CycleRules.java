package app.tandem.rules;

/** What comes of each {@link CycleMove}. */
final class CycleRules {

    private CycleRules() {}

    static void make(Draft draft, CycleMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
