package app.tandem.rules;

import app.tandem.model.Duo;
import app.tandem.model.Meeting;
import app.tandem.model.Pairing;
import app.tandem.model.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about who is paired with whom: proposed now, and in all cycles so far. */
public final class Pairings {
    private Pairings() {}

    /** Two people, whichever of them was of sales; ids, the lower first. */
    public record Two(long one, long other) {
        public Two {
            if (one > other) {
                throw new IllegalArgumentException("the lower id comes first");
            }
        }

        public static Two of(long one, long other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }
    }

    /** The duos proposed at a meeting, before the room takes them. */
    public static Optional<Pairing> of(State state, long meeting) {
        return state.stream(Pairing.class).filter(each -> each.meeting() == meeting).findFirst();
    }

    /** How often two people were paired, in all cycles; a duo that was carried over is no new pairing. */
    public static Map<Two, Integer> together(State state) {
        var times = new HashMap<Two, Integer>();
        state.stream(Duo.class).forEach(each -> times.merge(Two.of(each.sales(), each.marketing()), 1, Integer::sum));
        return times;
    }

    /** Who of a side can be paired at a meeting: those present, but for its facilitator. */
    public static List<Long> candidates(State state, Meeting meeting, Side side) {
        return People.voters(state, meeting).stream()
                .filter(each -> !Objects.equals(each, meeting.roles().facilitator()))
                .filter(each -> People.side(state, each, Meetings.day(meeting)) == side).toList();
    }

    /** Who could be paired at a meeting and is in none of its proposed duos. */
    public static List<Long> bench(State state, Meeting meeting) {
        var pairs = of(state, meeting.id()).map(Pairing::pairs).orElse(List.of());
        return Stream.of(Side.SALES, Side.MARKETING).flatMap(each -> candidates(state, meeting, each).stream())
                .filter(each -> pairs.stream().noneMatch(pair -> pair.sales() == each || pair.marketing() == each))
                .toList();
    }

    /** What would come of taking the proposed duos now, with the usual date: who gets which hot button, or why not. */
    public static Outcome taking(State state, Meeting meeting) {
        return Rules.apply(state, new DuoMove.TakeDuos(meeting.id(), null), new Acting(state.at(), null, 0, 1));
    }
}
