package app.tandem.ui.console.check;

import app.tandem.model.Credit;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Meetings;
import app.tandem.rules.Reports;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.rules.Trends;
import app.tandem.ui.stage.check.Course;
import app.tandem.ui.stage.check.Heading;
import app.tandem.ui.stage.check.Room;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A report's slot as the console works on it.
 *
 * @param away whether nobody of the duo is in the room
 * @param open whether the meeting runs
 * @param report what is recorded for this check; null before
 * @param now the issue's state, and its progress in percent
 * @param counts what was typed of the room's rating, seen by the room or not
 * @param last what was said the last time; null where there was no check before
 */
record SlotReport(long meeting, Heading heading, SlotState state, boolean away, boolean open, @Nullable Report report,
        IssueState now, int progress, List<Integer> counts, Room room, Course course, @Nullable Last last,
        boolean worthTalkingAbout, LocalDate today) {

    /**
     * What was said at the check before.
     *
     * @param report null where none was given, which is a gap
     */
    record Last(LocalDate day, @Nullable Report report, OptionalDouble mean) {

        @Nullable
        Credit credit() {
            return report == null ? null : report.credit();
        }
    }

    SlotReport {
        counts = List.copyOf(counts);
    }

    static SlotReport of(State state, Meeting check, Slot slot) {
        long id = slot.issue();
        Issue issue = state.get(Issue.class, id);
        List<Trends.Point> points = Trends.until(state, check.id(), id);
        return new SlotReport(check.id(), Heading.of(state, id), slot.state(), Slots.bothAway(state, check, id),
                check.running(), Reports.at(state, check.id(), id).orElse(null), issue.state(),
                issue.links().progress(), RoomRatings.at(state, check.id(), id).map(RoomRating::counts)
                        .filter(each -> !each.isEmpty()).orElse(Room.NONE),
                Room.of(state, check, id), Course.of(state, check, id), last(state, points),
                !points.isEmpty() && points.getLast().worthTalkingAbout(), Meetings.day(check));
    }

    private static @Nullable Last last(State state, List<Trends.Point> points) {
        if (points.size() < 2) {
            return null;
        }
        Trends.Point before = points.get(points.size() - 2);
        return new Last(Meetings.day(state.get(Meeting.class, before.meeting())), before.report(),
                Course.number(before.mean()));
    }

    long issue() {
        return heading.issue();
    }
}
