package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.rules.Fraction;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.rules.Trends;
import app.tandem.ui.controls.TemperatureChart;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How an issue went from check to check, up to one of them.
 *
 * @param trend null without a mean at that check or before
 * @param change by how much the mean is higher or lower than before; empty where the trend is null
 * @param before the day and the mean that it is compared with; null where there is none
 */
public record Course(List<TemperatureChart.Point> points, OptionalDouble mean, @Nullable Trend trend,
        OptionalDouble change, @Nullable Before before) {

    private static final int DECIMALS = 9;

    /** What a mean is compared with. */
    public record Before(LocalDate day, double mean) {}

    public Course {
        points = List.copyOf(points);
    }

    public static Course of(State state, Meeting check, long issue) {
        List<Trends.Point> points = Trends.until(state, check.id(), issue);
        List<TemperatureChart.Point> drawn = points.stream()
                .map(each -> new TemperatureChart.Point(day(state, each.meeting()), number(each.mean()))).toList();
        if (points.isEmpty()) {
            return new Course(drawn, OptionalDouble.empty(), null, OptionalDouble.empty(), null);
        }
        Trends.Point here = points.getLast();
        Trends.Before before = here.before();
        return new Course(drawn, number(here.mean()), way(here.trend()), number(here.change().orElse(null)),
                before == null ? null
                        : new Before(day(state, before.meeting()), before.mean().rounded(DECIMALS).doubleValue()));
    }

    private static LocalDate day(State state, long meeting) {
        return Meetings.day(state.get(Meeting.class, meeting));
    }

    /** A fraction to be shown, and never to be reckoned with. */
    public static OptionalDouble number(@Nullable Fraction fraction) {
        return fraction == null ? OptionalDouble.empty()
                : OptionalDouble.of(fraction.rounded(DECIMALS).doubleValue());
    }

    private static @Nullable Trend way(Trends.@Nullable Trend trend) {
        return switch (trend) {
            case null -> null;
            case UP -> Trend.UP;
            case LEVEL -> Trend.LEVEL;
            case DOWN -> Trend.DOWN;
        };
    }

    /** The same without what the last check says, for as long as that is hidden. */
    Course hidden() {
        List<TemperatureChart.Point> before = new ArrayList<>(points);
        before.replaceAll(each -> each == points.getLast()
                ? new TemperatureChart.Point(each.day(), OptionalDouble.empty())
                : each);
        return new Course(before, OptionalDouble.empty(), null, OptionalDouble.empty(), null);
    }

    /** Whether one of the points has a mean. */
    public boolean rated() {
        return points.stream().anyMatch(each -> each.mean().isPresent());
    }
}
