package app.tandem.ui.console.pair;

import app.tandem.model.Side;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotPlan;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Pair step shows.
 *
 * @param draw names this proposal in four digits: the same duos have the same; 0 for none
 * @param missing the side of which nobody can be paired
 * @param stayHot issues that no duo has, or would have: hot buttons that are over, and those whose duo ended
 * @param refused why the proposal cannot be taken; null where it can
 * @param taken whether the duos work together already, and all they can take is theirs
 * @param invited people in the duos whom the rules would leave out: the facilitator, somebody away
 * @param blank what has to happen before there is anything to pair; empty where nothing has
 */
public record PairView(long meeting, LocalDate today, LocalDate usualDue, List<Pair> duos, int draw,
        List<Bench> bench, Set<Side> missing, List<Line> stayHot, @Nullable Refusal refused, boolean taken,
        boolean blank, List<Long> invited, Matrix matrix, FollowUp followUp) {

    /** A person by id, as the screen names them. */
    public record Who(long id, Face face) {}

    /**
     * An issue in the order of the vote; without a rank where no vote gave it one.
     *
     * @param due when its solution is due; null where it has no such day
     * @param hot whether it is a hot button that no duo ever had
     */
    public record Line(long issue, int number, @Nullable Integer rank, String title, @Nullable LocalDate due,
            boolean hot) {}

    /**
     * A proposed duo, or one that was taken.
     *
     * @param duo its id once it works; 0 before
     * @param together how often the two were paired before
     * @param twice whether one of the two is in another duo of these as well
     */
    public record Pair(long duo, Who sales, Who marketing, boolean locked, int together, boolean twice,
            List<Line> issues) {

        boolean same(Pair other) {
            return sales.id() == other.sales.id() && marketing.id() == other.marketing.id();
        }
    }

    /** Why somebody is over. */
    public enum Why {
        OVER, RUNS, AWAY
    }

    public record Bench(Who who, Why why) {}

    /** The duos that an issue may be given to, but for the one that has it. */
    List<Pair> others(long duo) {
        return duos.stream().filter(each -> each.duo() != 0 && each.duo() != duo).toList();
    }

    /**
     * @param times by row of sales, then by column of marketing
     * @param proposed likewise, whether they are a duo now
     */
    public record Matrix(List<Who> sales, List<Who> marketing, List<List<Integer>> times,
            List<List<Boolean>> proposed) {}

    /**
     * @param meeting the planned one; 0 where none is planned
     * @param start null where it has no time yet
     * @param day on which it would be, where none is planned
     * @param time at which it would begin
     */
    public record FollowUp(long meeting, @Nullable LocalDateTime start, LocalDate day, LocalTime time,
            SlotPlan plan) {}
}
