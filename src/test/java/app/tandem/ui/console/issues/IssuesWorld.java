package app.tandem.ui.console.issues;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Row;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Standing;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Issues of one cycle in every state, as rows given as they are: the first in the first state, and so on in turn. Two
 * duos have them; with eight issues or more both are full, and Priya and Noah have none.
 */
public final class IssuesWorld {

    static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final Instant NOW = LocalDate.of(2026, 11, 20).atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitänskajüten and everything else that "
            + "both sides say of them in all countries and languages";
    private static final String NAME = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst-Bar"
            + "onheim";

    private final boolean longest;
    private final List<Row> rows = new ArrayList<>();
    private long ids = 1;
    private long lastIssue;

    private IssuesWorld(boolean longest) {
        this.longest = longest;
    }

    /**
     * @param longest whether titles and names are as long as they may be
     */
    public static State of(int issues, boolean longest) {
        IssuesWorld world = new IssuesWorld(longest);
        long cycle = world.cycle();
        List<Duo> duos = List.of(world.duo(cycle, "Lena", "Kenji"), world.duo(cycle, "Omar", "Sofia"));
        world.duo(cycle, "Priya", "Noah");
        for (int i = 0; i < issues; i++) {
            world.issue(cycle, i, IssueState.values()[i % IssueState.values().length], duos.get(i % duos.size()));
        }
        return State.restored(world.rows, Map.of("id", 10_000L, "issue/" + cycle, (long) issues), List.of(), 1, NOW);
    }

    private <T extends Row> T put(T row) {
        rows.add(row);
        return row;
    }

    private long cycle() {
        return put(new Cycle(ids++, 1, "Spring", Cycle.DEFAULT_QUESTION, Terms.DEFAULT, CycleStatus.OPEN, START,
                null)).id();
    }

    private Duo duo(long cycle, String sales, String marketing) {
        return put(new Duo(ids++, cycle, person(sales, Side.SALES), ids - 1, person(marketing, Side.MARKETING),
                ids - 1, DuoOrigin.BY_HAND, START, null, null));
    }

    private long person(String name, Side side) {
        long id = put(new Person(ids++, true, false, false)).id();
        put(new PersonName(ids++, id, longest ? NAME.substring(0, 80 - name.length()) + name : name, null, NOW));
        put(new SideSpan(ids++, id, side, START, null));
        return id;
    }

    private void issue(long cycle, int place, IssueState state, Duo duo) {
        int number = place + 1;
        String title = longest ? LONG.substring(0, 117) + number : "What both sides say of matter " + number;
        Long into = state == IssueState.MERGED ? lastIssue : null;
        String why = state.settled() ? "as it was said" : null;
        Issue issue = put(new Issue(ids++, cycle, number, title, null, Touches.values()[place % 3], List.of(), state,
                Standing.NONE, Success.NONE, new Links(into, null, why, 0)));
        lastIssue = issue.id();
        if (state.active()) {
            put(Assignment.of(ids++, issue.id(), duo.id(), START, START.plusDays(14)));
        } else if (state == IssueState.DONE || state == IssueState.DECLINED) {
            put(Assignment.of(ids++, issue.id(), duo.id(), START, START.plusDays(14)).ended(START.plusDays(60),
                    state.name().toLowerCase(Locale.ROOT)));
        }
    }
}
