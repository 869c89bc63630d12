package app.tandem.rules;

/** What comes of each {@link MeetingMove}. */
final class MeetingRules {

    private MeetingRules() {}

    static void make(Draft draft, MeetingMove move, Acting acting) {
        throw new UnsupportedOperationException(draft + move.name() + acting);
    }
}
