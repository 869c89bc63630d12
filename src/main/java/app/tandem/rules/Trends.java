package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.StatusUpdate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How issues go from check to check, in exact fractions, and which have had no word for too long. */
public final class Trends {

    private static final Fraction STEP = Fraction.of(1, 2);
    private static final Fraction WORTH_TALKING = Fraction.of(3, 2);

    private Trends() {}

    /** Against the last check that had three ratings or more. */
    public enum Trend {
        UP, LEVEL, DOWN
    }

    /**
     * An issue at one check.
     *
     * @param rated how many rated; 0 too where nothing may be seen yet
     * @param mean the room's; null with fewer than three ratings
     * @param report the duo's; null where none was given, which is a gap and no zero
     * @param trend null without a mean, here or before
     * @param before the last check before it that has a mean; null where none has
     */
    public record Point(long meeting, int rated, @Nullable Fraction mean, @Nullable Report report,
            @Nullable Trend trend, @Nullable Before before) {

        /** From that check to this one; empty without a mean, here or before. */
        public Optional<Fraction> change() {
            return mean == null || before == null ? Optional.empty() : Optional.of(mean.minus(before.mean()));
        }

        /** Whether the duo and the room differ by 1.5 or more. */
        public boolean worthTalkingAbout() {
            return mean != null && report != null
                    && Fraction.of(report.rating(), 1).minus(mean).abs().atLeast(WORTH_TALKING);
        }
    }

    /** What a check is compared with. */
    public record Before(long meeting, Fraction mean) {}

    /** An issue's points, one for each check that had it on its list, by the days; over the link when it was carried over. */
    public static List<Point> of(State state, long issue) {
        var lineage = Issues.lineage(state, issue);
        var points = new ArrayList<Point>();
        Before before = null;
        for (var slot : state.stream(Slot.class)
                .filter(each -> each.kind() == SlotKind.REPORT && lineage.contains(each.issue()))
                .sorted(Comparator.comparing((Slot each) -> Meetings.day(state.get(Meeting.class, each.meeting())))
                        .thenComparingLong(Slot::id))
                .toList()) {
            var rating = RoomRatings.seen(state, slot.meeting(), slot.issue());
            var mean = rating.flatMap(RoomRatings::mean).orElse(null);
            points.add(new Point(slot.meeting(), rating.map(RoomRating::rated).orElse(0), mean,
                    Reports.at(state, slot.meeting(), slot.issue()).orElse(null),
                    between(before == null ? null : before.mean(), mean), before));
            before = mean == null ? before : new Before(slot.meeting(), mean);
        }
        return points;
    }

    /** An issue's points up to a check, its own last. */
    public static List<Point> until(State state, long check, long issue) {
        var points = of(state, issue);
        var last = points.stream().map(Point::meeting).toList().indexOf(check);
        return points.subList(0, last + 1);
    }

    /** An issue's newest point of a check that is over, or whose rating was revealed. */
    public static Optional<Point> latest(State state, long issue) {
        return of(state, issue).reversed().stream()
                .filter(each -> over(state, each)).findFirst();
    }

    /** Whether what a point says is there to be seen: its check is over, or its rating was revealed. */
    public static boolean over(State state, Point point) {
        return point.rated() > 0 || state.get(Meeting.class, point.meeting()).closed();
    }

    /** The way from one mean to another: by half a point or more it is up or down; null where one is missing. */
    public static @Nullable Trend between(@Nullable Fraction before, @Nullable Fraction now) {
        if (before == null || now == null) {
            return null;
        }
        var change = now.minus(before);
        if (!change.abs().atLeast(STEP)) {
            return Trend.LEVEL;
        }
        return change.numerator().signum() > 0 ? Trend.UP : Trend.DOWN;
    }

    /** Whether neither update nor report came, nor a meeting talked of it, for as long as its cycle's cadence says. */
    public static boolean stale(State state, Issue issue, LocalDate day) {
        var days = state.get(Cycle.class, issue.cycle()).terms().cadence().staleDays();
        var silent = daysWithoutWord(state, issue, day);
        return silent.isPresent() && silent.getAsLong() >= days;
    }

    /** For how many days nothing was said of an issue under way; empty for any other issue. */
    public static OptionalLong daysWithoutWord(State state, Issue issue, LocalDate day) {
        return issue.state().underWay()
                ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(lastWord(state, issue), day)))
                : OptionalLong.empty();
    }

    /** The day of the last update or report, or of a meeting that talked of it, or else that on which it got under way. */
    private static LocalDate lastWord(State state, Issue issue) {
        var lineage = Issues.lineage(state, issue.id());
        var updates = state.stream(StatusUpdate.class).filter(each -> lineage.contains(each.issue()))
                .map(StatusUpdate::at);
        var reports = state.stream(Report.class).filter(each -> lineage.contains(each.issue())).map(Report::at);
        var said = Stream.concat(updates, reports).map(each -> day(state, each));
        return Stream.of(said, talkedOf(state, lineage), began(state, issue)).flatMap(each -> each)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The days of the meetings in which it was presented, reported on or noted. */
    private static Stream<LocalDate> talkedOf(State state, Collection<Long> lineage) {
        var slots = state.stream(Slot.class).filter(each -> lineage.contains(each.issue()) && heard(state, each))
                .map(Slot::meeting);
        var notes = state.stream(Note.class).filter(each -> each.issue() != null && lineage.contains(each.issue()))
                .map(Note::meeting);
        return Stream.concat(slots, notes).map(each -> Meetings.day(state.get(Meeting.class, each)));
    }

    private static boolean heard(State state, Slot slot) {
        return switch (slot.state()) {
            case DECIDED, UNDECIDED -> true;
            case REPORTED -> Reports.at(state, slot.meeting(), slot.issue()).isPresent();
            case WAITING, PRESENTING, DISCUSSING, NOT_PRESENTED, MOVED -> false;
        };
    }

    private static Stream<LocalDate> began(State state, Issue issue) {
        var lineage = Issues.lineage(state, issue.id());
        var adopted = lineage.stream().flatMap(each -> Issues.decisions(state, each).stream())
                .filter(each -> each.kind().adopts()).map(Decision::meeting)
                .map(each -> Meetings.day(state.get(Meeting.class, each)));
        return Stream.concat(adopted, lineage.stream().flatMap(each -> taken(state, each)));
    }

    /** When duos took an issue; that a cycle carried it over is no word of it. */
    private static Stream<LocalDate> taken(State state, long issue) {
        var carried = Issues.carriedFrom(state, issue).isPresent() ? 1 : 0;
        return state.stream(Assignment.class).filter(each -> each.issue() == issue).map(Assignment::since)
                .skip(carried);
    }

    private static LocalDate day(State state, Instant at) {
        return at.atZone(Days.zone(state)).toLocalDate();
    }
}
