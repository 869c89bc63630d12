package app.tandem.ui.home;

import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.PathStep.Progress;
import app.tandem.ui.controls.TemperatureChart.Point;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the home screen shows, as a value.
 *
 * @param cycle null before the first one
 * @param path the four kinds of meeting, in order; empty without a cycle
 * @param minutes what became of the last meeting's minutes
 */
public record HomeView(String workspace, LocalDate today, @Nullable Heading cycle, List<Step> path,
        List<HotButton> hotButtons, Temperature temperature, List<Thanks> credits, @Nullable Coming next,
        List<ActionDue> actions, @Nullable LastMinutes minutes) {

    public HomeView {
        path = List.copyOf(path);
        hotButtons = List.copyOf(hotButtons);
        credits = List.copyOf(credits);
        actions = List.copyOf(actions);
    }

    public record Heading(String name, String question, boolean closed) {}

    /**
     * One kind of meeting in the cycle.
     *
     * @param held the day of the last one held, or of the one that runs
     * @param planned the day of the next one
     * @param meetings how many were held; one that runs is not counted
     * @param count what it brought: answers, hot buttons, decisions
     * @param duos how many duos it formed
     */
    public record Step(MeetingKind kind, Progress progress, @Nullable LocalDate held, @Nullable LocalDate planned,
            int meetings, int count, int duos) {}

    public record DuoFaces(Face sales, Face marketing) {}

    /**
     * An issue that the vote put above the line.
     *
     * @param ratings the room's mean at each check since it was presented; empty where there is none
     * @param earlier its last mean, where the last check had none; null before the first too
     * @param due when its solution is, while there is no rating
     * @param staleDays for how long nobody has said anything of it; null while that is not long
     */
    public record HotButton(long id, int number, String title, @Nullable DuoFaces duo, IssueStatus status,
            List<OptionalDouble> ratings, @Nullable Earlier earlier, @Nullable Trend trend, @Nullable LocalDate due,
            @Nullable Integer staleDays) {

        public HotButton {
            ratings = List.copyOf(ratings);
        }

        /** The last check's mean; empty where that check had none. */
        public OptionalDouble mean() {
            return ratings.isEmpty() ? OptionalDouble.empty() : ratings.getLast();
        }
    }

    /** What a check before the last one said. */
    public record Earlier(double mean, LocalDate day) {}

    /**
     * The mean of all issues, check by check.
     *
     * @param last of how many issues the last mean is
     * @param change how far it has come; null while no issue has two means
     */
    public record Temperature(List<Point> points, Rated last, @Nullable Change change) {

        static final Temperature NONE = new Temperature(List.of(), Rated.NONE, null);

        public Temperature {
            points = List.copyOf(points);
        }

        List<Point> rated() {
            return points.stream().filter(point -> point.mean().isPresent()).toList();
        }
    }

    /** Of how many issues a mean is, and how many were to be rated. */
    public record Rated(int issues, int slots) {

        static final Rated NONE = new Rated(0, 0);
    }

    /**
     * How far the issues have come that were rated at both checks.
     *
     * @param by without its sign
     * @param issues how many they are
     * @param all whether neither check rated any other
     */
    public record Change(LocalDate since, Trend trend, double by, int issues, boolean all) {}

    /** Thanks that one side gave to the other. */
    public record Thanks(String words, Face from, Side to) {}

    /**
     * The next meeting, or the one that is running.
     *
     * @param title null where the kind and its number say enough
     * @param number counts the meetings of its kind in the cycle
     * @param day null where it is not fixed yet
     * @param reports null where none are awaited
     */
    public record Coming(long id, MeetingKind kind, int number, @Nullable String title, boolean running,
            @Nullable LocalDate day,
            @Nullable LocalTime from, @Nullable LocalTime until, @Nullable String place, @Nullable Reports reports) {}

    /**
     * @param toCome the issues that have none yet
     */
    public record Reports(int in, int awaited, List<Integer> toCome) {

        public Reports {
            toCome = List.copyOf(toCome);
        }
    }

    public record ActionDue(long id, String text, Face owner, LocalDate due) {}

    public record LastMinutes(long meeting, LocalDate day, boolean complete, int version) {}
}
