package app.tandem.ui.console.pair;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Pairing;
import app.tandem.model.Side;
import app.tandem.model.StepMinutes;
import app.tandem.rules.Cadences;
import app.tandem.rules.DueDates;
import app.tandem.rules.Duos;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Outcome;
import app.tandem.rules.Pairings;
import app.tandem.rules.Pairings.Two;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotPlan;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.NextView;
import app.tandem.ui.console.pair.PairView.FollowUp;
import app.tandem.ui.console.pair.PairView.Line;
import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.console.pair.PairView.Who;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a state what the Pair step shows; which duo would get which issue is what the rules would do. */
public final class PairViews {

    private static final int LEAST_DRAW = 1000;
    private static final int DRAWS = 9000;
    private static final Set<IssueState> AWAITED = EnumSet.range(IssueState.ASSIGNED, IssueState.PRESENTED);

    private final State state;
    private final Meeting meeting;
    private final LocalDate today;
    private final List<Pairing.Pair> pairs;
    private final State after;
    private final @Nullable Refusal refused;
    private final boolean taken;
    private final Map<Two, Integer> times;
    private final PairPeople people;

    private PairViews(State state, Meeting meeting) {
        this.state = state;
        this.meeting = meeting;
        today = Meetings.day(meeting);
        List<Pairing.Pair> proposed = Pairings.of(state, meeting.id()).map(Pairing::pairs).orElse(List.of());
        times = Pairings.together(state);
        Outcome taking = proposed.isEmpty() ? null : Pairings.taking(state, meeting);
        taken = taken(proposed, taking);
        pairs = taken ? Stream.concat(proposed.stream().filter(each -> duo(state, each).isPresent()), formed(proposed))
                .toList() : proposed;
        after = !taken && taking instanceof Outcome.Accepted accepted ? accepted.state() : state;
        people = new PairPeople(state, meeting, pairs);
        refused = !taken && taking instanceof Outcome.Refused no ? no.refusal() : null;
    }

    public static PairView of(State state, Meeting meeting) {
        return new PairViews(state, meeting).view();
    }

    /** Whether the duos were taken: each works, or ended today, and they got what there was, or some of it today. */
    private boolean taken(List<Pairing.Pair> proposed, @Nullable Outcome taking) {
        boolean all = proposed.stream().allMatch(each -> duo(state, each).isPresent() || ended(each));
        boolean nothingMore = taking instanceof Outcome.Accepted accepted
                && assigned(accepted.state()) == assigned(state);
        return all && (proposed.stream().anyMatch(each -> duo(state, each).isPresent())
                || !proposed.isEmpty() && formed(proposed).findAny().isPresent())
                && (nothingMore || state.stream(Assignment.class).anyMatch(each -> each.since().equals(today)));
    }

    /** Duos that were made in place of others once those were taken. */
    private Stream<Pairing.Pair> formed(List<Pairing.Pair> proposed) {
        return Duos.working(state, meeting.cycle()).filter(each -> each.formedOn().equals(today))
                .filter(each -> proposed.stream()
                        .noneMatch(of -> of.sales() == each.sales() && of.marketing() == each.marketing()))
                .map(each -> new Pairing.Pair(each.sales(), each.marketing(), false, true));
    }

    private boolean ended(Pairing.Pair of) {
        return state.stream(Duo.class).anyMatch(each -> each.sales() == of.sales()
                && each.marketing() == of.marketing() && today.equals(each.endedOn()));
    }

    private PairView view() {
        List<Pair> duos = pairs.stream().map(this::pair).toList();
        List<Line> over = issues(after)
                .filter(each -> each.state() == IssueState.HOT || taken && Issues.needsDuo(state, each))
                .map(this::line).toList();
        return new PairView(meeting.id(), today, DueDates.usual(today), duos, draw(), people.bench(), people.missing(),
                over,
                refused, taken, blank(), people.invited(), matrix(), followUp());
    }

    private static long assigned(State of) {
        return of.stream(Assignment.class).filter(Assignment::active).count();
    }

    private boolean blank() {
        return pairs.isEmpty() && issues(state)
                .noneMatch(each -> each.state() == IssueState.HOT || each.state().active());
    }

    private Stream<Issue> issues(State of) {
        return Issues.of(of, meeting.cycle()).sorted(Comparator
                .comparing((Issue each) -> each.standing().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(Issue::number));
    }

    private int draw() {
        int mixed = pairs.stream().map(each -> each.sales() * 31 + each.marketing()).toList().hashCode();
        return pairs.isEmpty() ? 0 : LEAST_DRAW + Math.floorMod(mixed, DRAWS);
    }

    private Pair pair(Pairing.Pair of) {
        long working = duo(state, of).map(Duo::id).orElse(0L);
        int before = times.getOrDefault(Two.of(of.sales(), of.marketing()), 0) - (working == 0 ? 0 : 1);
        return new Pair(working, people.who(of.sales(), Side.SALES), people.who(of.marketing(), Side.MARKETING),
                of.locked(), before,
                people.count(of.sales()) > 1 || people.count(of.marketing()) > 1, lines(of));
    }

    private static Optional<Duo> duo(State in, Pairing.Pair of) {
        return Duos.working(in).filter(each -> each.sales() == of.sales() && each.marketing() == of.marketing())
                .findFirst();
    }

    private List<Line> lines(Pairing.Pair of) {
        Set<Long> owned = duo(after, of).stream().flatMap(each -> Issues.ownedBy(after, each.id()).stream())
                .map(Issue::id).collect(Collectors.toSet());
        return issues(after).filter(each -> owned.contains(each.id()))
                .map(this::line).toList();
    }

    private Line line(Issue issue) {
        LocalDate due = Issues.assignment(state, issue.id()).map(Assignment::due).orElse(null);
        return new Line(issue.id(), issue.number(), issue.standing().rank(), issue.title(), due,
                issue.state() == IssueState.HOT);
    }

    private Matrix matrix() {
        List<Who> sales = people.of(Side.SALES);
        List<Who> marketing = people.of(Side.MARKETING);
        return new Matrix(sales, marketing, sales.stream().map(one -> marketing.stream()
                .map(each -> times.getOrDefault(Two.of(one.id(), each.id()), 0)).toList()).toList(),
                sales.stream().map(one -> marketing.stream().map(each -> proposed(one, each)).toList()).toList());
    }

    private boolean proposed(Who sales, Who marketing) {
        return pairs.stream().anyMatch(each -> each.sales() == sales.id() && each.marketing() == marketing.id());
    }

    private FollowUp followUp() {
        Optional<Meeting> planned = Meetings.of(state, meeting.cycle()).filter(Meeting::planned)
                .filter(each -> each.kind() == MeetingKind.FOLLOW_UP).findFirst();
        int count = (int) issues(after).filter(each -> AWAITED.contains(each.state())).count();
        SlotPlan plan = planned.map(each -> SlotPlan.of(after, each)).orElseGet(
                () -> new SlotPlan(count, StepMinutes.DEFAULT.present(), StepMinutes.DEFAULT.discuss()));
        return new FollowUp(planned.map(Meeting::id).orElse(0L), planned.map(PairViews::start).orElse(null),
                Cadences.suggested(state, meeting), NextView.of(state, meeting).time(), plan);
    }

    /** When a meeting is planned to start, where it is held; null where that is open. */
    static @Nullable LocalDateTime start(Meeting of) {
        var planned = of.schedule().planned();
        return planned == null ? null : planned.atZone(of.schedule().zoneId()).toLocalDateTime();
    }
}
