package app.tandem.rules;

/** What comes of each {@link RecordMove}. */
final class RecordRules {

    private RecordRules() {}

    static void make(Draft draft, RecordMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
