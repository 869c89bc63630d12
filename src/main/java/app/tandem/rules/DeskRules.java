package app.tandem.rules;

/** What comes of each {@link DeskMove}. */
final class DeskRules {

    private DeskRules() {}

    static void make(Draft draft, DeskMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
