package app.tandem.ui.console.issues;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Response;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.console.issues.IssuesView.Named;
import app.tandem.ui.home.Faces;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HotButtons;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the issues off a state. */
final class IssuesViews {

    private final Texts texts;
    private final State state;
    private final LocalDate today;
    private final Faces faces;

    private IssuesViews(Texts texts, State state, LocalDate today) {
        this.texts = texts;
        this.state = state;
        this.today = today;
        this.faces = new Faces(state, today);
    }

    static IssuesView of(Texts texts, State state, LocalDate today) {
        return new IssuesViews(texts, state, today).view();
    }

    private IssuesView view() {
        Map<Long, List<String>> said = state.stream(Response.class).filter(each -> each.issue() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.issue()),
                        Collectors.mapping(Response::text, Collectors.toList())));
        List<Cycle> cycles = state.stream(Cycle.class).sorted(Comparator.comparingInt(Cycle::number).reversed())
                .toList();
        return new IssuesView(today, cycles.stream().map(each -> new Named(each.id(), each.name())).toList(),
                state.stream(Issue.class).map(each -> line(each, said.getOrDefault(each.id(), List.of()))).toList());
    }

    private Line line(Issue issue, List<String> said) {
        HomeView.HotButton facts = new HotButtons(state, faces, state.get(Cycle.class, issue.cycle()), today)
                .view(issue);
        return new Line(issue.id(), issue.cycle(), facts, issue.touches(), duo(issue), said);
    }

    private @Nullable Named duo(Issue issue) {
        return HotButtons.duo(state, issue.id()).map(this::named).orElse(null);
    }

    private Named named(Duo duo) {
        HomeView.DuoFaces two = faces.of(duo);
        return new Named(duo.id(), texts.get("duo.names", two.sales().firstName(), two.marketing().firstName()));
    }
}
