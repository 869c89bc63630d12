package app.tandem.rules;

/** What comes of each {@link VoteMove}. */
final class VoteRules {

    private VoteRules() {}

    static void make(Draft draft, VoteMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
