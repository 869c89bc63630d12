package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Report;
import app.tandem.model.SlotKind;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions about what duos report; a report waits for the next check until that starts. */
public final class Reports {

    private Reports() {}

    /** The report of an issue at a check; empty where none was given. */
    public static Optional<Report> at(State state, long check, long issue) {
        return standing(state, check, issue);
    }

    /** The report of an issue that waits for the next check, given before it was carried over too. */
    public static Optional<Report> pending(State state, long issue) {
        return standing(state, null, issue);
    }

    private static Optional<Report> standing(State state, @Nullable Long check, long issue) {
        var lineage = Issues.lineage(state, issue);
        return state.stream(Report.class).filter(each -> !each.replaced() && Objects.equals(each.meeting(), check))
                .filter(each -> lineage.contains(each.issue())).reduce((_, later) -> later);
    }

    /** Gives a check that starts the report that waits for it. */
    static void handIn(Draft draft, Meeting check, Issue issue) {
        pending(draft.now(), issue.id()).ifPresent(each -> draft.put(each.forMeeting(check.id())));
    }

    /** The running check that a report of an issue is for; empty where it is for the next one. */
    static Optional<Meeting> checkFor(State state, long issue) {
        return Meetings.running(state).filter(each -> each.kind() == MeetingKind.TEMPERATURE_CHECK)
                .filter(each -> isDue(state, each, issue));
    }

    /** Whether a check has an issue on its list to be reported on. */
    static boolean isDue(State state, Meeting check, long issue) {
        return Slots.of(state, check.id()).stream()
                .anyMatch(each -> each.issue() == issue && each.kind() == SlotKind.REPORT);
    }
}
