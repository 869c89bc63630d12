package app.tandem.minutes;

import app.tandem.minutes.Block.Chart.Point;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Trends;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The room's means of issues over the checks up to a sitting; a missing one is a gap. */
record Series(Sitting sitting, List<Meeting> checks) {

    /** The checks at which any of the issues got a mean, oldest first. */
    static Series of(Sitting sitting, List<Issue> issues) {
        var rated = issues.stream().flatMap(each -> Trends.of(sitting.state(), each.id()).stream())
                .filter(each -> each.mean() != null).map(Trends.Point::meeting).distinct();
        return new Series(sitting, rated.map(each -> sitting.state().get(Meeting.class, each))
                .filter(each -> each.id() == sitting.meeting().id() || sitting.comesAfter(each))
                .sorted(Comparator.comparing(Meetings::day).thenComparingLong(Meeting::id)).toList());
    }

    /** Where an issue stood at a check. */
    static Optional<Trends.Point> at(Sitting sitting, Issue issue, Meeting check) {
        return Trends.of(sitting.state(), issue.id()).stream().filter(each -> each.meeting() == check.id())
                .findFirst();
    }

    List<Point> points(Issue issue) {
        return IntStream.range(0, checks.size()).boxed().flatMap(each -> at(sitting, issue, checks.get(each))
                .map(Trends.Point::mean).map(mean -> new Point(each, mean.rounded(1))).stream()).toList();
    }
}
