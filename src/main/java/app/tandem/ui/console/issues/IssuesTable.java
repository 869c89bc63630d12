package app.tandem.ui.console.issues;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.IssuesView.Line;
import app.tandem.ui.home.HomeView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Issues as rows of a file, with the names of the columns. */
record IssuesTable(List<String> header, List<List<String>> rows) {

    IssuesTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static IssuesTable of(Texts texts, State state, List<Line> found) {
        return new IssuesTable(
                List.of(texts.get("issues.csv.cycle"), texts.get("issues.csv.number"), texts.get("issues.csv.title"),
                        texts.get("issues.csv.detail"), texts.get("issues.csv.state"), texts.get("issues.csv.reason"),
                        texts.get("issues.csv.touches"), texts.get("issues.csv.sales"),
                        texts.get("issues.csv.marketing"), texts.get("issues.csv.due"), texts.get("issues.csv.rank"),
                        texts.get("issues.csv.dots"), texts.get("issues.csv.room"), texts.get("issues.csv.silent")),
                found.stream().map(each -> row(texts, state, each)).toList());
    }

    private static List<String> row(Texts texts, State state, Line line) {
        HomeView.HotButton facts = line.facts();
        Issue issue = state.get(Issue.class, line.id());
        HomeView.DuoFaces duo = facts.duo();
        return List.of(state.get(Cycle.class, line.cycle()).name(), said(issue.number()), issue.title(),
                said(issue.detail()), texts.get(line.status().key()), said(issue.links().reason()),
                TouchesWords.of(texts, line.touches()), duo == null ? "" : duo.sales().name(),
                duo == null ? "" : duo.marketing().name(), said(facts.due()), said(issue.standing().rank()),
                said(issue.standing().dots()), mean(facts.mean()), said(facts.staleDays()));
    }

    /** Days and numbers stand as every program reads them. */
    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String mean(OptionalDouble mean) {
        return mean.isPresent()
                ? BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP).toPlainString()
                : "";
    }
}
