package app.tandem.ui.home;

import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.controls.PathStep.Progress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a cycle stands on its way through the four kinds of meeting, and what each of them brought. */
record CycleSteps(State state, Cycle cycle, List<Issue> hot) {

    List<HomeView.Step> steps() {
        int now = now();
        return Arrays.stream(MeetingKind.values()).map(kind -> step(kind, now)).toList();
    }

    private HomeView.Step step(MeetingKind kind, int now) {
        Progress progress = kind.ordinal() == now
                ? Progress.NOW
                : held(kind).findAny().isPresent() ? Progress.DONE : Progress.TO_COME;
        return new HomeView.Step(kind, progress, day(held(kind), Comparator.reverseOrder()),
                day(of(kind).filter(Meeting::planned), Comparator.naturalOrder()),
                (int) of(kind).filter(Meeting::closed).count(),
                count(kind), duos());
    }

    /** The kind that is running, or is planned next, or follows the last one held; none in a closed cycle. */
    private int now() {
        if (!cycle.open()) {
            return -1;
        }
        int checks = MeetingKind.TEMPERATURE_CHECK.ordinal();
        int reached = meetings().filter(CycleSteps::held).mapToInt(each -> each.kind().ordinal()).max().orElse(-1);
        Optional<Meeting> running = meetings().filter(Meeting::running).findFirst();
        return running.or(() -> Meetings.nextPlanned(state, cycle.id())).map(each -> each.kind().ordinal())
                .orElse(Math.min(reached + 1, checks));
    }

    private int count(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> (int) state.stream(Response.class).filter(each -> each.cycle() == cycle.id()).count();
            case PRIORITIZE -> hot.size();
            case FOLLOW_UP -> decisions();
            case TEMPERATURE_CHECK -> 0;
        };
    }

    private int decisions() {
        List<Long> followUps = held(MeetingKind.FOLLOW_UP).map(Meeting::id).toList();
        return (int) state.stream(Decision.class)
                .filter(each -> each.issue() != null && followUps.contains(each.meeting())).count();
    }

    private int duos() {
        return (int) hot.stream().flatMap(each -> HotButtons.duo(state, each.id()).stream()).distinct().count();
    }

    private Stream<Meeting> meetings() {
        return Meetings.of(state, cycle.id());
    }

    private Stream<Meeting> of(MeetingKind kind) {
        return meetings().filter(each -> each.kind() == kind);
    }

    private Stream<Meeting> held(MeetingKind kind) {
        return of(kind).filter(CycleSteps::held);
    }

    private static boolean held(Meeting meeting) {
        return meeting.closed() || meeting.running();
    }

    private static @Nullable LocalDate day(Stream<Meeting> meetings,
            Comparator<LocalDate> order) {
        return meetings.flatMap(each -> Stream.ofNullable(each.schedule().day())).min(order).orElse(null);
    }
}
