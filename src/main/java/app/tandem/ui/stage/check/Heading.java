package app.tandem.ui.stage.check;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Side;
import app.tandem.rules.Issues;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.IssueStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a slot is about, and whose it is.
 *
 * @param duo null where nobody has the issue
 */
public record Heading(long issue, int number, String title, IssueStatus status, @Nullable Two duo) {

    /** The two of a duo, of the sides that they were of when it was formed. */
    public record Two(Face sales, Face marketing) {}

    public static Heading of(State state, long id) {
        Issue issue = state.get(Issue.class, id);
        Two duo = Issues.duo(state, id).map(each -> two(state, each)).orElse(null);
        return new Heading(id, issue.number(), issue.title(),
                duo == null && issue.state().active() ? IssueStatus.NEEDS_A_DUO : IssueStatus.of(issue.state()), duo);
    }

    private static Two two(State state, Duo duo) {
        return new Two(new Face(People.name(state, duo.sales()), Side.SALES),
                new Face(People.name(state, duo.marketing()), Side.MARKETING));
    }
}
