package app.tandem.minutes;

import app.tandem.minutes.Block.Chart.Point;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.RoomRating;
import app.tandem.rules.Meetings;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The room's means of issues over the checks up to a sitting, each followed over its links to earlier cycles. */
record Series(Sitting sitting, List<Meeting> checks) {

    /** The checks at which any of the issues got a mean, oldest first. */
    static Series of(Sitting sitting, List<Issue> issues) {
        var all = sitting.state().stream(Meeting.class).filter(each -> each.kind() == MeetingKind.TEMPERATURE_CHECK)
                .filter(each -> each.id() == sitting.meeting().id() || sitting.comesAfter(each))
                .sorted(Comparator.comparing(Meetings::day).thenComparingLong(Meeting::id)).toList();
        var series = new Series(sitting, all);
        return new Series(sitting, all.stream()
                .filter(check -> issues.stream().anyMatch(each -> series.mean(each, check).isPresent())).toList());
    }

    /** The room's mean at a check, to one decimal; empty where fewer than three rated. */
    Optional<BigDecimal> mean(Issue issue, Meeting check) {
        var ids = line(issue);
        return sitting.state().stream(RoomRating.class)
                .filter(each -> each.meeting() == check.id() && ids.contains(each.issue()) && each.revealed())
                .filter(each -> each.rated() >= RoomRating.LEAST_FOR_A_MEAN)
                .map(each -> ClosePart.mean(each.sum(), each.rated())).findFirst();
    }

    List<Point> points(Issue issue) {
        return IntStream.range(0, checks.size()).boxed()
                .flatMap(each -> mean(issue, checks.get(each)).map(mean -> new Point(each, mean)).stream()).toList();
    }

    /** An issue and those of earlier cycles that it goes on from. */
    private Set<Long> line(Issue issue) {
        var ids = new HashSet<Long>();
        for (Long each = issue.id(); each != null; each = sitting.issue(each).links().from()) {
            ids.add(each);
        }
        return ids;
    }
}
