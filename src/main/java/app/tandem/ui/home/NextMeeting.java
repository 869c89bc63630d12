package app.tandem.ui.home;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Reports;
import app.tandem.rules.SlotPlan;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meeting that is running in a cycle, or the next that is planned. */
record NextMeeting(State state, Cycle cycle) {

    HomeView.@Nullable Coming view() {
        return running().or(() -> Meetings.nextPlanned(state, cycle.id())).map(this::view).orElse(null);
    }

    private Optional<Meeting> running() {
        return Meetings.of(state, cycle.id()).filter(Meeting::running).findFirst();
    }

    private HomeView.Coming view(Meeting meeting) {
        LocalDate day = meeting.schedule().day();
        LocalTime from = start(meeting);
        return new HomeView.Coming(meeting.id(), meeting.kind(), Meetings.ordinal(state, meeting), meeting.title(),
                meeting.running(),
                day, from,
                from == null || meeting.kind() != MeetingKind.FOLLOW_UP
                        ? null
                        : from.plusMinutes(SlotPlan.of(state, meeting).minutes()),
                meeting.schedule().place(), meeting.kind() == MeetingKind.TEMPERATURE_CHECK ? reports(meeting) : null);
    }

    private static @Nullable LocalTime start(Meeting meeting) {
        Instant started = meeting.schedule().started();
        Instant start = meeting.running() && started != null ? started : meeting.schedule().planned();
        return start == null ? null : start.atZone(meeting.schedule().zoneId()).toLocalTime();
    }

    private HomeView.@Nullable Reports reports(Meeting check) {
        List<Issue> awaited = awaited(check);
        List<Integer> toCome = awaited.stream().filter(each -> report(check, each).isEmpty()).map(Issue::number)
                .toList();
        return awaited.isEmpty()
                ? null
                : new HomeView.Reports(awaited.size() - toCome.size(), awaited.size(), toCome);
    }

    private Optional<?> report(Meeting check, Issue issue) {
        return check.running() ? Reports.at(state, check.id(), issue.id()) : Reports.pending(state, issue.id());
    }

    private List<Issue> awaited(Meeting check) {
        return check.running()
                ? Slots.of(state, check.id()).stream().filter(each -> each.kind() == SlotKind.REPORT)
                        .map(Slot::issue).map(each -> state.get(Issue.class, each)).toList()
                : Issues.of(state, cycle.id()).filter(each -> each.state().underWay()).toList();
    }
}
