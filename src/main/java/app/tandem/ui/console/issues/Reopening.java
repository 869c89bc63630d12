package app.tandem.ui.console.issues;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.IssueState;
import app.tandem.rules.Duos;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.console.issues.IssuesView.Named;
import app.tandem.ui.home.HotButtons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Into whose hands an issue can go when it is reopened.
 *
 * @param own the duo that had it last
 * @param room whether its own duo can take it back, and why not
 * @param free the duos that can take one more issue
 * @param most how many issues a duo may have
 */
record Reopening(Named own, Room room, List<Named> free, int most) {

    Reopening {
        free = List.copyOf(free);
    }

    enum Room {
        THERE, FULL, ENDED
    }

    /** Null for an issue that has not come to rest in a duo's hands, and where no cycle is open to reopen it in. */
    static @Nullable Reopening of(Source source) {
        State state = source.state();
        Cycle cycle = Meetings.openCycle(state).orElse(null);
        Duo own = HotButtons.duo(state, source.issue().id()).orElse(null);
        boolean rests = source.issue().state() == IssueState.DONE || source.issue().state() == IssueState.DECLINED;
        if (!rests || own == null || cycle == null) {
            return null;
        }
        List<Duo> free = Duos.withRoom(state, cycle).toList();
        Room room = !own.working() ? Room.ENDED : free.contains(own) ? Room.THERE : Room.FULL;
        return new Reopening(named(source, own), room, free.stream().map(each -> named(source, each)).toList(),
                cycle.terms().issuesPerDuo());
    }

    private static Named named(Source source, Duo duo) {
        return new Named(duo.id(), source.texts().get("duo.names", People.name(source.state(), duo.sales()),
                People.name(source.state(), duo.marketing())));
    }
}
