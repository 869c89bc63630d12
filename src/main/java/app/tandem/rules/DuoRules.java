package app.tandem.rules;

/** What comes of each {@link DuoMove}. */
final class DuoRules {

    private DuoRules() {}

    static void make(Draft draft, DuoMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
