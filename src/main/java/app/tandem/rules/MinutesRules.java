package app.tandem.rules;

/** What comes of each {@link MinutesMove}. */
final class MinutesRules {

    private MinutesRules() {}

    static void make(Draft draft, MinutesMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
