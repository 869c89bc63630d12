package app.tandem.rules;

/** What comes of each {@link IssueMove}. */
final class IssueRules {

    private IssueRules() {}

    static void make(Draft draft, IssueMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
