package app.tandem.ui.console.meetings;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MinutesStatus;
import app.tandem.rules.Cycles;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.Fate;
import app.tandem.ui.console.meetings.MeetingsView.Group;
import app.tandem.ui.console.meetings.MeetingsView.InTheWay;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.console.meetings.MeetingsView.OpenOne;
import app.tandem.ui.console.meetings.MeetingsView.When;
import app.tandem.ui.console.meetings.MeetingsView.Written;
import app.tandem.ui.home.MeetingWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads the meetings off a state. */
final class MeetingsViews {

    private final Texts texts;
    private final State state;

    private MeetingsViews(Texts texts, State state) {
        this.texts = texts;
        this.state = state;
    }

    static MeetingsView of(Texts texts, State state, LocalDate today) {
        MeetingsViews views = new MeetingsViews(texts, state);
        Cycle open = Meetings.openCycle(state).orElse(null);
        List<Group> groups = state.stream(Cycle.class).sorted(Comparator.comparingInt(Cycle::number).reversed())
                .map(views::group).toList();
        return new MeetingsView(today,
                open == null ? null
                        : new OpenOne(open.id(), open.name(), open.question(), open.terms().cadence(),
                                open.terms().issuesPerDuo(), open.terms().hotTarget(),
                                Cycles.hotTarget(state, open, today), open.terms().doubleDuty()),
                groups, open == null ? List.of() : views.inTheWay(open));
    }

    private Group group(Cycle cycle) {
        return new Group(cycle.name(), cycle.open(),
                Meetings.of(state, cycle.id()).sorted(Meetings.BY_DAY.reversed()).map(this::line)
                        .toList());
    }

    private Line line(Meeting meeting) {
        String own = meeting.title();
        return new Line(meeting.id(), meeting.kind(),
                MeetingWords.named(texts, state, meeting), own, meeting.status(),
                when(meeting), meeting.schedule().place(), meeting.roles().facilitator(), minutes(meeting));
    }

    private static When when(Meeting meeting) {
        Instant started = meeting.schedule().started();
        Instant at = started != null ? started : meeting.schedule().planned();
        return new When(meeting.schedule().day(),
                at == null ? null : at.atZone(meeting.schedule().zoneId()).toLocalTime());
    }

    private Written minutes(Meeting meeting) {
        return Meetings.minutes(state, meeting.id())
                .map(each -> each.status() == MinutesStatus.FINAL ? Written.FINAL : Written.DRAFT)
                .orElse(Written.NONE);
    }

    private List<InTheWay> inTheWay(Cycle cycle) {
        return Cycles.inTheWay(state, cycle.id()).stream().map(this::inTheWay).toList();
    }

    private InTheWay inTheWay(Issue issue) {
        return new InTheWay(issue.id(), texts.get("issue.named", issue.number(), issue.title()),
                Issues.needsDuo(state, issue) ? Fate.NEEDS_DUO
                        : issue.state().active() ? Fate.CARRIED : Fate.CARRIED_OR_PARKED);
    }
}
