package app.tandem.rules;

/** What comes of each {@link ForumMove}. */
final class ForumRules {

    private ForumRules() {}

    static void make(Draft draft, ForumMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
