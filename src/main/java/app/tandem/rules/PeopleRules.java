package app.tandem.rules;

/** What comes of each {@link PeopleMove}. */
final class PeopleRules {

    private PeopleRules() {}

    static void make(Draft draft, PeopleMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
