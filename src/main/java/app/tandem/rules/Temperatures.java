package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.RoomRating;
import app.tandem.model.SlotKind;
import app.tandem.rules.Trends.Trend;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How all issues of a cycle go together, from check to check, in exact fractions. */
public final class Temperatures {

    private Temperatures() {}

    /**
     * All issues of a cycle at one check.
     *
     * @param mean of the issues' means; null where none has one
     * @param issues how many have one
     * @param slots how many were to be rated
     */
    public record Temperature(long meeting, @Nullable Fraction mean, int issues, int slots) {}

    /**
     * From one check to the last one, of the issues that have a mean at both.
     *
     * @param since the first check that shares an issue with the last one
     * @param issues how many they share
     * @param all whether neither of the two has any other
     */
    public record Change(long since, Fraction by, Trend trend, int issues, boolean all) {}

    /** A cycle's checks that began, by their days, each with the mean of its issues' means. */
    public static List<Temperature> of(State state, long cycle) {
        return checks(state, cycle).stream().map(each -> temperature(state, each)).toList();
    }

    private static List<Meeting> checks(State state, long cycle) {
        return Meetings.of(state, cycle).filter(each -> each.kind() == MeetingKind.TEMPERATURE_CHECK)
                .filter(each -> each.running() || each.closed())
                .sorted(Comparator.comparing(Meetings::day).thenComparingInt(Meeting::number)).toList();
    }

    private static Temperature temperature(State state, Meeting check) {
        var means = means(state, check);
        var slots = Slots.of(state, check.id()).stream().filter(each -> each.kind() == SlotKind.REPORT).count();
        return new Temperature(check.id(), means.isEmpty() ? null : mean(means.values()), means.size(),
                Math.max(means.size(), (int) slots));
    }

    /** The means of the issues that have one at a check. */
    private static Map<Long, Fraction> means(State state, Meeting check) {
        var means = new LinkedHashMap<Long, Fraction>();
        state.stream(RoomRating.class).filter(each -> each.meeting() == check.id() && each.revealed())
                .forEach(each -> RoomRatings.mean(each).ifPresent(mean -> means.put(each.issue(), mean)));
        return means;
    }

    private static Fraction mean(Collection<Fraction> means) {
        return means.stream().reduce(Fraction::plus).orElseThrow().over(means.size());
    }

    /** How far a cycle has come, like compared with like; empty where no two checks rated the same issue. */
    public static Optional<Change> change(State state, long cycle) {
        var rated = new LinkedHashMap<Long, Map<Long, Fraction>>();
        checks(state, cycle).forEach(each -> rated.put(each.id(), means(state, each)));
        rated.values().removeIf(Map::isEmpty);
        if (rated.isEmpty()) {
            return Optional.empty();
        }
        var last = rated.lastEntry();
        return rated.entrySet().stream().filter(each -> !each.getKey().equals(last.getKey()))
                .filter(each -> !shared(each.getValue(), last.getValue()).isEmpty()).findFirst()
                .map(each -> change(each.getKey(), each.getValue(), last.getValue()));
    }

    private static Set<Long> shared(Map<Long, Fraction> one, Map<Long, Fraction> other) {
        var shared = new TreeSet<>(one.keySet());
        shared.retainAll(other.keySet());
        return shared;
    }

    private static Change change(long since, Map<Long, Fraction> first, Map<Long, Fraction> last) {
        var shared = shared(first, last);
        var before = mean(shared.stream().map(first::get).toList());
        var now = mean(shared.stream().map(last::get).toList());
        return new Change(since, now.minus(before), Objects.requireNonNull(Trends.between(before, now)), shared.size(),
                shared.size() == first.size() && shared.size() == last.size());
    }
}
