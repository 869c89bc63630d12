package app.tandem.minutes;

import app.tandem.minutes.Block.Chart;
import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Slot;
import app.tandem.rules.Meetings;
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
        if (sitting.meeting().kind() != MeetingKind.TEMPERATURE_CHECK || issues.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(table(sitting, issues));
        issues.forEach(each -> blocks.add(report(sitting, each)));
        blocks.addAll(chart(Series.of(sitting, issues), issues));
        return blocks;
    }

    /** The issues that had a slot, whatever it was for. */
    private static List<Issue> issues(Sitting sitting) {
        return sitting.state().stream(Slot.class).filter(each -> each.meeting() == sitting.meeting().id())
                .filter(_ -> sitting.meeting().schedule().started() != null).map(Slot::issue).distinct()
                .map(sitting::issue).sorted(Comparator.comparingInt(Issue::number)).toList();
    }

    private static Optional<Report> given(Sitting sitting, Issue issue) {
        return sitting.state().stream(Report.class).filter(each -> each.issue() == issue.id() && !each.replaced()
                && Long.valueOf(sitting.meeting().id()).equals(each.meeting()))
                .max(Comparator.comparingLong(Report::id));
    }

    private static Optional<RoomRating> rated(Sitting sitting, Issue issue) {
        return sitting.state().stream(RoomRating.class).filter(each -> each.issue() == issue.id()
                && each.meeting() == sitting.meeting().id() && each.revealed()).findFirst();
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
        var duo = report.map(each -> Texts.phrase("scale." + each.rating(), each.rating())).orElse(Phrase.NONE);
        return List.of(sitting.named(issue.id()), state, duo, room(rated(sitting, issue)), trend(sitting, issue));
    }

    private static Phrase room(Optional<RoomRating> rating) {
        return rating.map(each -> each.rated() < RoomRating.LEAST_FOR_A_MEAN
                ? Texts.phrase("temperature.few") : Texts.phrase("temperature.mean",
                        ClosePart.mean(each.sum(), each.rated()), each.rated()))
                .orElseGet(() -> Texts.phrase("temperature.not-rated"));
    }

    private static Phrase trend(Sitting sitting, Issue issue) {
        return Phrase.NONE;
    }

    private static Block report(Sitting sitting, Issue issue) {
        return given(sitting, issue)
                .map(each -> new Block.Item(sitting.named(issue.id()), Phrase.of(Sitting.state(each.state())),
                        lines(each)))
                .orElseGet(() -> new Block.Item(sitting.named(issue.id()), Texts.phrase("temperature.no-report"),
                        List.of()));
    }

    private static List<Phrase> lines(Report report) {
        var lines = new ArrayList<Phrase>();
        lines.add(Texts.phrase("temperature.works", report.working()));
        lines.add(Texts.phrase("temperature.better", report.improvement()));
        lines.add(Texts.phrase("temperature.progress", report.progress()));
        Stream.ofNullable(report.help()).forEach(each -> lines.add(Texts.phrase("temperature.help", each)));
        Stream.ofNullable(report.credit()).forEach(
                each -> lines.add(Texts.phrase("temperature.credit." + each.to().name(), each.words())));
        return lines;
    }

    private static List<Block> chart(Series series, List<Issue> issues) {
        var shown = issues.stream().filter(each -> !series.points(each).isEmpty()).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var marks = series.checks().stream()
                .map(each -> Phrase.of(When.mark(Meetings.day(each)))).toList();
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
