package app.tandem.ui.console.issues;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.Faces;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HotButtons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an issue and its life story off a state. */
record Stories(Source source) {

    static Story of(Texts texts, State state, LocalDate today, Issue issue) {
        return new Stories(new Source(texts, state, today, issue)).story();
    }

    private Story story() {
        Life life = new Life();
        new Beginning(source).tell(life);
        new InHands(source).tell(life);
        new Solving(source).tell(life);
        new Decided(source).tell(life);
        new News(source).tell(life);
        Issue issue = source.issue();
        State state = source.state();
        HomeView.HotButton facts = new HotButtons(state, new Faces(state, source.today()),
                state.get(Cycle.class, issue.cycle()), source.today()).view(issue);
        return new Story(issue.id(), issue.state(), facts, standing(), help(), issue.detail(), issue.links().reason(),
                facts.due(), Reopening.of(source), new Ending(source).above(life.newestFirst()));
    }

    private String standing() {
        Integer rank = source.issue().standing().rank();
        Integer dots = source.issue().standing().dots();
        return rank == null || dots == null ? ""
                : source.texts().get("issues.standing", source.texts().get("issues.rank", rank), dots);
    }

    /** What help was asked for last, by an update or a report. */
    private @Nullable String help() {
        if (source.issue().state() != IssueState.STUCK) {
            return null;
        }
        long issue = source.issue().id();
        TreeMap<Instant, String> asked = new TreeMap<>();
        source.state().stream(StatusUpdate.class).filter(each -> each.issue() == issue)
                .forEach(each -> asked.put(each.at(), Objects.requireNonNullElse(each.help(), "")));
        source.state().stream(Report.class).filter(each -> each.issue() == issue && !each.replaced())
                .forEach(each -> asked.put(each.at(), Objects.requireNonNullElse(each.help(), "")));
        Map.Entry<Instant, String> last = asked.lastEntry();
        return last == null || last.getValue().isEmpty() ? null : last.getValue();
    }
}
