package app.tandem.ui.home;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MinutesStatus;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.rules.Fraction;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.rules.Temperatures;
import app.tandem.rules.Trends;
import app.tandem.ui.controls.TemperatureChart.Point;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads off a state what the home screen shows of it: the open cycle, or the last one. */
public final class HomeViews {

    private static final int CREDITS = 2;

    private final State state;
    private final LocalDate today;
    private final Faces faces;

    private HomeViews(State state, LocalDate today) {
        this.state = state;
        this.today = today;
        this.faces = new Faces(state, today);
    }

    /**
     * @param workspace its name
     * @param today where the meetings are held
     */
    public static HomeView of(State state, String workspace, LocalDate today) {
        return new HomeViews(state, today).view(workspace);
    }

    private HomeView view(String workspace) {
        Cycle cycle = Meetings.currentCycle(state).orElse(null);
        if (cycle == null) {
            return new HomeView(workspace, today, null, List.of(), List.of(), HomeView.Temperature.NONE, List.of(),
                    null, actions(), null);
        }
        List<Issue> hot = HotButtons.of(state, cycle);
        HotButtons hotButtons = new HotButtons(state, faces, cycle, today);
        return new HomeView(workspace, today, new HomeView.Heading(cycle.name(), cycle.question(), !cycle.open()),
                new CycleSteps(state, cycle, hot).steps(), hot.stream().map(hotButtons::view).toList(),
                temperature(cycle), credits(cycle), new NextMeeting(state, cycle).view(), actions(), minutes(cycle));
    }

    private HomeView.Temperature temperature(Cycle cycle) {
        List<Temperatures.Temperature> checks = Temperatures.of(state, cycle.id());
        List<Point> points = checks.stream().map(each -> new Point(day(each.meeting()), mean(each.mean()))).toList();
        HomeView.Rated rated = checks.reversed().stream().filter(each -> each.mean() != null).findFirst()
                .map(each -> new HomeView.Rated(each.issues(), each.slots())).orElse(HomeView.Rated.NONE);
        return new HomeView.Temperature(points, rated,
                Temperatures.change(state, cycle.id()).map(this::change).orElse(null));
    }

    private HomeView.Change change(Temperatures.Change change) {
        return new HomeView.Change(day(change.since()), Objects.requireNonNull(way(change.trend())),
                change.by().abs().rounded(9).doubleValue(), change.issues(), change.all());
    }

    private LocalDate day(long meeting) {
        return Meetings.day(state.get(Meeting.class, meeting));
    }

    public static OptionalDouble mean(@Nullable Fraction mean) {
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean.rounded(9).doubleValue());
    }

    static @Nullable Trend way(Trends.@Nullable Trend trend) {
        return switch (trend) {
            case null -> null;
            case UP -> Trend.UP;
            case LEVEL -> Trend.LEVEL;
            case DOWN -> Trend.DOWN;
        };
    }

    /** The newest thanks of the cycle, the last one first. */
    private List<HomeView.Thanks> credits(Cycle cycle) {
        return state.stream(Report.class).filter(each -> !each.replaced() && each.credit() != null)
                .filter(each -> state.get(Issue.class, each.issue()).cycle() == cycle.id())
                .sorted(Comparator.comparing(Report::at).reversed()).flatMap(each -> thanks(each).stream())
                .limit(CREDITS).toList();
    }

    private Optional<HomeView.Thanks> thanks(Report report) {
        var credit = report.credit();
        if (credit == null) {
            return Optional.empty();
        }
        return giver(report, credit.to())
                .map(each -> new HomeView.Thanks(credit.words(), faces.of(each), credit.to()));
    }

    /** The one of the duo who is of the giving side, whoever wrote it down. */
    private Optional<Long> giver(Report report, Side to) {
        return HotButtons.duo(state, report.issue()).map(each -> to == Side.SALES ? each.marketing() : each.sales());
    }

    private List<HomeView.ActionDue> actions() {
        return state.stream(Action.class).filter(each -> each.state() == ActionState.OPEN)
                .sorted(Comparator.comparing(Action::due).thenComparingLong(Action::id))
                .map(each -> new HomeView.ActionDue(each.id(), each.text(), faces.of(each.owner()), each.due()))
                .toList();
    }

    private HomeView.@Nullable LastMinutes minutes(Cycle cycle) {
        return Meetings.of(state, cycle.id()).filter(Meeting::closed).max(Comparator.comparing(Meetings::day))
                .flatMap(this::minutes).orElse(null);
    }

    private Optional<HomeView.LastMinutes> minutes(Meeting meeting) {
        return Meetings.minutes(state, meeting.id())
                .map(each -> new HomeView.LastMinutes(meeting.id(), Meetings.day(meeting),
                        each.status() == MinutesStatus.FINAL,
                        each.version()));
    }
}
