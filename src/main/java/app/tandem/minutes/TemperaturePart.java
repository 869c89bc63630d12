package app.tandem.minutes;

import app.tandem.minutes.Block.Chart;
import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Issue;
import app.tandem.model.Report;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.rules.Meetings;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.Slots;
import app.tandem.rules.Trends;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the duos reported at a check and how the room rated it: a table, the reports, a chart and its numbers. */
final class TemperaturePart {

    private static final int LEAST = 1;
    private static final int MOST = 5;

    private TemperaturePart() {}

    static List<Block> draw(Sitting sitting) {
        var issues = issues(sitting);
        if (issues.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(table(sitting, issues));
        issues.forEach(each -> given(sitting, each).ifPresent(report -> blocks.add(item(sitting, each, report))));
        blocks.addAll(chart(Series.of(sitting, issues), issues));
        return blocks;
    }

    /** The issues whose duos had a slot to report in. */
    private static List<Issue> issues(Sitting sitting) {
        return Slots.of(sitting.state(), sitting.meeting().id()).stream()
                .filter(each -> each.kind() == SlotKind.REPORT).map(Slot::issue).distinct().map(sitting::issue)
                .sorted(Comparator.comparingInt(Issue::number)).toList();
    }

    private static Optional<Trends.Point> point(Sitting sitting, Issue issue) {
        return Series.at(sitting, issue, sitting.meeting());
    }

    private static Optional<Report> given(Sitting sitting, Issue issue) {
        return point(sitting, issue).map(Trends.Point::report);
    }

    private static Block table(Sitting sitting, List<Issue> issues) {
        var columns = List.of(column("temperature.issue"), column("temperature.state"), column("temperature.duo"),
                column("temperature.room"), column("temperature.trend"));
        return new Block.Table(columns, issues.stream().map(each -> row(sitting, each)).toList());
    }

    private static Column column(String key) {
        return new Column(Texts.phrase(key), false);
    }

    private static List<Phrase> row(Sitting sitting, Issue issue) {
        var report = given(sitting, issue);
        var state = report.map(each -> Phrase.of(Sitting.state(each.state())))
                .orElseGet(() -> Texts.phrase("temperature.no-report"));
        var duo = report.map(each -> Texts.phrase("scale." + each.rating())).orElse(Phrase.NONE);
        var point = point(sitting, issue);
        return List.of(sitting.named(issue.id()), state, duo,
                point.map(each -> room(sitting, issue, each)).orElse(Phrase.NONE),
                point.map(Trends.Point::trend).map(each -> Texts.phrase("temperature.trend." + each.name()))
                        .orElse(Phrase.NONE));
    }

    private static Phrase room(Sitting sitting, Issue issue, Trends.Point point) {
        var mean = point.mean();
        if (mean != null) {
            return Texts.phrase("temperature.mean", mean.rounded(1), point.rated());
        }
        if (point.rated() > 0) {
            return Texts.phrase("temperature.few");
        }
        var hidden = RoomRatings.hidden(sitting.state(), sitting.meeting().id())
                .anyMatch(each -> each.issue() == issue.id());
        return Texts.phrase(hidden ? "temperature.hidden" : "temperature.not-rated");
    }

    private static Block item(Sitting sitting, Issue issue, Report report) {
        var words = List.of(Texts.phrase("temperature.works", report.working()),
                Texts.phrase("temperature.better", report.improvement()));
        return new Block.Item(sitting.named(issue.id()), Phrase.of(Sitting.state(report.state())), words,
                remarks(report));
    }

    private static List<Phrase> remarks(Report report) {
        var remarks = new ArrayList<Phrase>();
        Stream.ofNullable(report.help()).forEach(each -> remarks.add(Texts.phrase("temperature.help", each)));
        Stream.ofNullable(report.credit()).forEach(
                each -> remarks.add(Texts.phrase("temperature.credit." + each.to().name(), each.words())));
        remarks.add(Texts.phrase("temperature.progress", report.progress()));
        return remarks;
    }

    private static List<Block> chart(Series series, List<Issue> issues) {
        var shown = issues.stream().filter(each -> !series.points(each).isEmpty()).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var marks = series.checks().stream().map(each -> Phrase.of(When.mark(Meetings.day(each)))).toList();
        var lines = shown.stream()
                .map(each -> new Chart.Line(series.sitting().named(each.id()), series.points(each))).toList();
        return List.of(new Block.Heading(Texts.phrase("temperature.over-time")),
                new Chart(Texts.phrase("temperature.chart"), LEAST, MOST, marks, lines), numbers(marks, lines));
    }

    /** The same numbers as the chart's, as a table. */
    private static Block numbers(List<Phrase> marks, List<Chart.Line> lines) {
        var columns = new ArrayList<>(List.of(column("temperature.issue")));
        marks.forEach(each -> columns.add(new Column(each, true)));
        return new Block.Table(columns, lines.stream().map(each -> numbers(each, marks.size())).toList());
    }

    private static List<Phrase> numbers(Chart.Line line, int checks) {
        var cells = new ArrayList<Phrase>();
        cells.add(line.name());
        for (int check = 0; check < checks; check++) {
            int at = check;
            cells.add(line.points().stream().filter(each -> each.check() == at).findFirst()
                    .map(each -> Phrase.of(each.value().toPlainString()))
                    .orElseGet(() -> Texts.phrase("temperature.gap")));
        }
        return cells;
    }
}
