package app.tandem.ui.home;

import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.PathStep.Progress;
import app.tandem.ui.controls.TemperatureChart.Point;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.home.HomeView.ActionDue;
import app.tandem.ui.home.HomeView.Change;
import app.tandem.ui.home.HomeView.Coming;
import app.tandem.ui.home.HomeView.DuoFaces;
import app.tandem.ui.home.HomeView.Earlier;
import app.tandem.ui.home.HomeView.Heading;
import app.tandem.ui.home.HomeView.HotButton;
import app.tandem.ui.home.HomeView.LastMinutes;
import app.tandem.ui.home.HomeView.Rated;
import app.tandem.ui.home.HomeView.Reports;
import app.tandem.ui.home.HomeView.Step;
import app.tandem.ui.home.HomeView.Temperature;
import app.tandem.ui.home.HomeView.Thanks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Home screens to draw: the one of the design, an empty one, a young one, and the worst that the limits allow. */
public final class HomeWorlds {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String LONG_NAME = "Maximiliane-Alexandra von und zu "
            + "Hohenlohe-Waldenburg-Schillingsfürst de la Tour";
    private static final String UNBROKEN_NAME = "Rindfleischetikettierungsüberwachungs"
            + "aufgabenübertragungsgesetzbeauftragtenstelle";

    private HomeWorlds() {}

    /** What the design's picture shows. */
    public static HomeView northRegion() {
        return new HomeView("North region", TODAY,
                new Heading("Cycle 3, October 2025", "How can marketing and sales work together more efficiently?",
                        false),
                path(), hotButtons(),
                new Temperature(
                        points(LocalDate.of(2025, 12, 4), 2.5, 3.0, 3.4, 3.5, 3.7, 3.8), new Rated(4, 4),
                        new Change(LocalDate.of(2025, 12, 4), Trend.UP, 1.3, 4, true)),
                List.of(new Thanks("Noah’s two-week notice let us call customers first.", sales("Priya"),
                        Side.MARKETING),
                        new Thanks("Omar’s call notes told us which stand worked.", marketing("Sofia"), Side.SALES)),
                new Coming(1, MeetingKind.TEMPERATURE_CHECK, 7, null, false, LocalDate.of(2026, 6, 4),
                        LocalTime.of(10, 0), LocalTime.of(11, 0), "Room Alder", new Reports(3, 4, List.of(3))),
                List.of(new ActionDue(1, "Ask IT who can own the shared folder", marketing("Maya"),
                        LocalDate.of(2026, 5, 29)),
                        new ActionDue(2, "Send the June fair’s call list to Sofia", sales("Omar"),
                                LocalDate.of(2026, 6, 2)),
                        new ActionDue(3, "Test the lead form with three customers", marketing("Kenji"),
                                LocalDate.of(2026, 6, 4)),
                        new ActionDue(4, "Bring two lost-deal stories to the check", sales("Hana"),
                                LocalDate.of(2026, 6, 4))),
                new LastMinutes(1, LocalDate.of(2026, 5, 5), true, 1));
    }

    /** A workspace without a cycle. */
    public static HomeView nothing() {
        return new HomeView("North region", TODAY, null, List.of(), List.of(), Temperature.NONE, List.of(), null,
                List.of(), null);
    }

    /** A cycle whose forum is planned and nothing more. */
    public static HomeView young() {
        return new HomeView("North region", TODAY,
                new Heading("Summer 2026", "How can marketing and sales work together more efficiently?", false),
                List.of(new Step(MeetingKind.OPEN_FORUM, Progress.NOW, null, LocalDate.of(2026, 6, 9), 0, 0, 0),
                        new Step(MeetingKind.PRIORITIZE, Progress.TO_COME, null, null, 0, 0, 0),
                        new Step(MeetingKind.FOLLOW_UP, Progress.TO_COME, null, null, 0, 0, 0),
                        new Step(MeetingKind.TEMPERATURE_CHECK, Progress.TO_COME, null, null, 0, 0, 0)),
                List.of(), Temperature.NONE, List.of(), new Coming(1, MeetingKind.OPEN_FORUM, 1, null, false,
                        LocalDate.of(2026, 6, 9), LocalTime.of(10, 0), null, null, null),
                List.of(), null);
    }

    /** Every text as long as its limit, twelve hot buttons, two years of checks, forty actions. */
    public static HomeView worst() {
        String title = "Überall dieselben Preislisten, Datenblätter und Referenzen, ehe die Messe beginnt, "
                + "und zwar in allen Ländern und Sprachen";
        String question = "How can ".repeat(24) + "we do?";
        IssueStatus[] statuses = IssueStatus.values();
        List<HotButton> hot = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            DuoFaces duo = i == 3
                    ? null
                    : new DuoFaces(new Face(i % 2 == 0 ? UNBROKEN_NAME : LONG_NAME, Side.SALES),
                            new Face(LONG_NAME, Side.MARKETING));
            List<OptionalDouble> ratings = i % 3 == 0
                    ? List.of()
                    : i % 3 == 1 ? ratings(1, 5, 3) : List.of(OptionalDouble.of(4.2), OptionalDouble.empty());
            hot.add(new HotButton(i, 100 + i, title, duo, statuses[i % statuses.length], ratings,
                    i % 3 == 2 ? new Earlier(4.2, TODAY.minusYears(1)) : null, i % 2 == 0 ? Trend.DOWN : null,
                    i % 6 == 0 ? TODAY.minusDays(17) : null, i % 4 == 0 ? 155 : null));
        }
        return new HomeView(LONG_NAME, TODAY, new Heading(LONG_NAME, question, true),
                path().stream().map(
                        step -> new Step(step.kind(), step.progress(), step.held(), step.planned(), 104, 1000, 200))
                        .toList(),
                hot, new Temperature(weekly(104), new Rated(3, 24),
                        new Change(weekly(104).getFirst().day(), Trend.DOWN, 2.25, 3, false)),
                List.of(new Thanks("Thank you, ".repeat(18), new Face(UNBROKEN_NAME, Side.SALES), Side.MARKETING),
                        new Thanks("A".repeat(200), new Face(LONG_NAME, Side.MARKETING), Side.SALES)),
                new Coming(1, MeetingKind.FOLLOW_UP, 12, title, false, LocalDate.of(2027, 9, 29), LocalTime.of(22, 45),
                        LocalTime.of(23, 59), title, new Reports(3, 24, IntStream.range(100, 121).boxed().toList())),
                IntStream.range(0, 40)
                        .mapToObj(i -> new ActionDue(i, "Ask again ".repeat(20).strip(),
                                new Face(i % 2 == 0 ? UNBROKEN_NAME : "王小明", i % 2 == 0 ? Side.NEITHER : Side.SALES),
                                TODAY.minusDays(400L - i * 20L)))
                        .toList(),
                new LastMinutes(1, LocalDate.of(2025, 9, 30), false, 12));
    }

    private static List<Step> path() {
        return List.of(
                new Step(MeetingKind.OPEN_FORUM, Progress.DONE, LocalDate.of(2025, 10, 14), null, 1, 24, 0),
                new Step(MeetingKind.PRIORITIZE, Progress.DONE, LocalDate.of(2025, 10, 21), null, 1, 6, 4),
                new Step(MeetingKind.FOLLOW_UP, Progress.DONE, LocalDate.of(2025, 11, 6), null, 1, 6, 0),
                new Step(MeetingKind.TEMPERATURE_CHECK, Progress.NOW, LocalDate.of(2026, 5, 5),
                        LocalDate.of(2026, 6, 4), 6, 0, 0));
    }

    private static List<HotButton> hotButtons() {
        return List.of(
                hot(2, "Agree what a qualified lead is", "Lena", "Kenji", IssueStatus.WORKING,
                        ratings(2.8, 3.2, 3.3, 3.8, 3.9, 4.3), Trend.UP),
                hot(4, "Report back on the leads from trade fairs", "Omar", "Sofia", IssueStatus.IN_PROGRESS,
                        ratings(2.5, 2.9, 3.3, 3.2, 3.6, 3.5), Trend.LEVEL),
                hot(1, "Advance notice before a campaign starts", "Priya", "Noah", IssueStatus.DONE,
                        ratings(3.4, 3.7, 4.3, 4.5, 4.7, 4.8), Trend.LEVEL),
                hot(3, "One place for current material", "Tomás", "Maya", IssueStatus.STUCK,
                        List.of(OptionalDouble.of(2.6), OptionalDouble.of(2.8), OptionalDouble.empty(),
                                OptionalDouble.of(2.9), OptionalDouble.of(2.8), OptionalDouble.of(2.3)),
                        Trend.DOWN),
                new HotButton(6, 6, "Case studies that fit real customers",
                        new DuoFaces(sales("Lena"), marketing("Kenji")),
                        IssueStatus.ASSIGNED, List.of(), null, null, LocalDate.of(2026, 6, 9), null),
                hot(5, "Field news reaches marketing", "Omar", "Sofia", IssueStatus.WORKING,
                        ratings(2.9, 3.2, 3.5, 3.7, 3.8, 3.9), Trend.LEVEL));
    }

    private static HotButton hot(int number, String title, String sales, String marketing, IssueStatus status,
            List<OptionalDouble> ratings, Trend trend) {
        return new HotButton(number, number, title, new DuoFaces(sales(sales), marketing(marketing)), status, ratings,
                null, trend, null, null);
    }

    private static List<OptionalDouble> ratings(double... means) {
        return Arrays.stream(means).mapToObj(OptionalDouble::of).toList();
    }

    private static List<Point> points(LocalDate first, double... means) {
        return IntStream.range(0, means.length)
                .mapToObj(i -> new Point(first.plusMonths(i), OptionalDouble.of(means[i]))).toList();
    }

    private static List<Point> weekly(int checks) {
        double[] means = DoubleStream.iterate(1, value -> value >= 4.9 ? 1 : value + 0.2).limit(checks).toArray();
        return IntStream.range(0, checks).mapToObj(i -> new Point(TODAY.minusWeeks(checks - i),
                i % 9 == 4 ? OptionalDouble.empty() : OptionalDouble.of(means[i]))).toList();
    }

    private static Face sales(String name) {
        return new Face(name, Side.SALES);
    }

    private static Face marketing(String name) {
        return new Face(name, Side.MARKETING);
    }
}
