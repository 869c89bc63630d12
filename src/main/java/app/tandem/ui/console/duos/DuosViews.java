package app.tandem.ui.console.duos;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Side;
import app.tandem.rules.Duos;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Pairings;
import app.tandem.rules.Pairings.Two;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.console.duos.DuosView.Ending;
import app.tandem.ui.console.duos.DuosView.Owned;
import app.tandem.ui.console.duos.DuosView.Pair;
import app.tandem.ui.console.pair.PairView.Matrix;
import app.tandem.ui.console.pair.PairView.Who;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.home.Faces;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the duos off a state. */
final class DuosViews {

    private final State state;
    private final LocalDate today;
    private final Faces faces;

    private DuosViews(State state, LocalDate today) {
        this.state = state;
        this.today = today;
        this.faces = new Faces(state, today);
    }

    static DuosView of(State state, LocalDate today) {
        return new DuosViews(state, today).view();
    }

    private DuosView view() {
        List<Pair> working = Duos.working(state).map(this::pair)
                .sorted(Comparator.comparing((Pair each) -> each.issues().isEmpty()).thenComparing(Pair::id)).toList();
        List<Pair> ended = state.stream(Duo.class).filter(each -> !each.working()).map(this::pair)
                .sorted(Comparator.comparing(DuosViews::end).thenComparing(Pair::id).reversed()).toList();
        return new DuosView(today, working, ended, without(), bench(), matrix());
    }

    private static LocalDate end(Pair pair) {
        return Objects.requireNonNull(pair.ended()).on();
    }

    private Pair pair(Duo duo) {
        LocalDate on = duo.endedOn();
        return new Pair(duo.id(), faces.of(duo), duo.formedOn(),
                on == null ? Issues.ownedBy(state, duo.id()).stream().map(this::owned).toList() : List.of(),
                on == null ? null : new Ending(on, Objects.requireNonNullElse(duo.endReason(), "")));
    }

    private Owned owned(Issue issue) {
        boolean awaited = issue.state() == IssueState.ASSIGNED || issue.state() == IssueState.SOLUTION_READY;
        LocalDate due = awaited ? Issues.assignment(state, issue.id()).map(Assignment::due).orElse(null) : null;
        IssueStatus status = Issues.needsDuo(state, issue) ? IssueStatus.NEEDS_A_DUO : IssueStatus.of(issue.state());
        return new Owned(issue.id(), issue.number(), issue.title(), status, due, issue.state() == IssueState.HOT);
    }

    private List<Owned> without() {
        return Meetings.openCycle(state).stream().flatMap(each -> Issues.of(state, each.id()))
                .filter(each -> each.state() == IssueState.HOT || Issues.needsDuo(state, each)).map(this::owned)
                .toList();
    }

    private List<Who> bench() {
        return Stream.concat(of(Side.SALES), of(Side.MARKETING))
                .filter(each -> Duos.workingOf(state, each.id()).isEmpty()).toList();
    }

    private Matrix matrix() {
        Map<Two, Integer> times = Pairings.together(state);
        List<Duo> now = Duos.working(state).toList();
        List<Who> sales = of(Side.SALES).toList();
        List<Who> marketing = of(Side.MARKETING).toList();
        return new Matrix(sales, marketing,
                sales.stream().map(one -> marketing.stream()
                        .map(each -> times.getOrDefault(Two.of(one.id(), each.id()), 0)).toList()).toList(),
                sales.stream().map(one -> marketing.stream()
                        .map(each -> now.stream().anyMatch(duo -> duo.has(one.id()) && duo.has(each.id()))).toList())
                        .toList());
    }

    private Stream<Who> of(Side side) {
        return People.active(state).filter(each -> People.side(state, each.id(), today) == side)
                .map(each -> new Who(each.id(), faces.of(each.id())))
                .sorted(Comparator.comparing(each -> People.key(each.face().name())));
    }
}
