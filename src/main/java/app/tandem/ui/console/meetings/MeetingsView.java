package app.tandem.ui.console.meetings;

import app.tandem.model.Cadence;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All meetings, by cycle.
 *
 * @param cycle the open cycle; null where none is open
 * @param groups the newest cycle first
 * @param inTheWay what has to be settled, or carried over, before the open cycle can close
 */
record MeetingsView(LocalDate today, @Nullable OpenOne cycle, List<Group> groups, List<InTheWay> inTheWay) {

    MeetingsView {
        groups = List.copyOf(groups);
        inTheWay = List.copyOf(inTheWay);
    }

    /**
     * The open cycle.
     *
     * @param hotTarget how many hot buttons were asked for; null where the number of people tells
     * @param usualTarget how many that would be
     */
    record OpenOne(long id, String name, String question, Cadence cadence, int issuesPerDuo,
            @Nullable Integer hotTarget, int usualTarget, boolean doubleDuty) {

        /** Whether the same was agreed on, however many people there are. */
        boolean agrees(@Nullable OpenOne other) {
            return other != null && equals(new OpenOne(other.id(), other.name(), other.question(), other.cadence(),
                    other.issuesPerDuo(), other.hotTarget(), usualTarget, other.doubleDuty()));
        }
    }

    /**
     * @param meetings the newest day first, and before it those that have none yet
     */
    record Group(String cycle, boolean open, List<Line> meetings) {

        Group {
            meetings = List.copyOf(meetings);
        }
    }

    /**
     * A meeting in the list.
     *
     * @param title its own, or what it is called by its kind
     * @param own the title of its own; null where it has none
     * @param facilitator null where nobody is named
     * @param minutes what there is of minutes
     */
    record Line(long id, MeetingKind kind, String title, @Nullable String own, MeetingStatus status, When when,
            @Nullable String place, @Nullable Long facilitator, Written minutes) {}

    /**
     * @param day null where none is known
     */
    record When(@Nullable LocalDate day, @Nullable LocalTime at) {}

    enum Written {
        NONE, DRAFT, FINAL
    }

    /** An issue that is not settled. */
    record InTheWay(long id, String words, Fate fate) {}

    /** What can become of an issue as its cycle closes. */
    enum Fate {
        /** Nobody has it yet. */
        CARRIED_OR_PARKED,
        /** Its duo takes it along. */
        CARRIED,
        /** Neither, before a duo has it again. */
        NEEDS_DUO
    }

    @Nullable
    Line line(long id) {
        return groups.stream().flatMap(each -> each.meetings().stream()).filter(each -> each.id() == id).findFirst()
                .orElse(null);
    }
}
