package app.tandem.cli;

import app.tandem.model.Action;
import app.tandem.model.Assignment;
import app.tandem.model.Attendance;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Schedule;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.store.JournalLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is of each kind, as tables. */
final class Lists {

    private Lists() {}

    static Sheet people(State state, LocalDate today) {
        var sheet = new Sheet("name", "side", "active", "guest", "email", "duos");
        state.stream(Person.class).forEach(each -> {
            var naming = People.naming(state, each.id());
            sheet.add(naming.name(), People.side(state, each.id(), today), each.active(), each.guest(),
                    naming.email(), duosOf(state, each));
        });
        return sheet;
    }

    private static List<String> duosOf(State state, Person person) {
        return state.stream(Duo.class).filter(each -> each.working() && each.has(person.id()))
                .map(each -> Words.duo(state, each)).toList();
    }

    static Sheet meetings(State state, Optional<Cycle> cycle) {
        var sheet = new Sheet("number", "kind", "title", "status", "day", "start", "zone", "place", "step", "present");
        cycle.stream().flatMap(each -> Meetings.of(state, each.id())).forEach(each -> {
            var schedule = each.schedule();
            sheet.add(each.number(), each.kind(), each.title(), each.status(), schedule.day(), start(schedule),
                    schedule.zone(), schedule.place(), each.running() ? each.step() : null, present(state, each));
        });
        return sheet;
    }

    private static @Nullable String start(Schedule schedule) {
        var instant = schedule.started() == null ? schedule.planned() : schedule.started();
        return instant == null ? null : instant.atZone(schedule.zoneId()).toLocalTime().withSecond(0).withNano(0)
                .toString();
    }

    /** Who was there at any moment. */
    private static long present(State state, Meeting meeting) {
        return state.stream(Attendance.class)
                .filter(each -> each.meeting() == meeting.id() && each.mark() != Mark.ABSENT).count();
    }

    static Sheet issues(State state, Optional<Cycle> cycle) {
        var sheet = new Sheet("number", "title", "state", "dots", "rank", "duo", "due", "progress", "reason",
                "mergedInto", "from");
        cycle.stream().flatMap(each -> Issues.of(state, each.id())).forEach(each -> sheet.add(each.number(),
                each.title(), each.state(), each.standing().dots(), each.standing().rank(), duo(state, each),
                Issues.assignment(state, each.id()).map(Assignment::due).orElse(null),
                each.state().underWay() || each.state() == IssueState.DONE ? each.links().progress() : null,
                each.links().reason(), numbered(state, each, each.links().mergedInto()),
                numbered(state, each, each.links().from())));
        return sheet;
    }

    static @Nullable String duo(State state, Issue issue) {
        return Issues.duo(state, issue.id()).map(each -> Words.duo(state, each))
                .orElse(Issues.needsDuo(state, issue) ? "needs a duo" : null);
    }

    /** An issue's number; with its cycle's, as "1#3", where that is another one. */
    static @Nullable String numbered(State state, Issue from, @Nullable Long id) {
        if (id == null) {
            return null;
        }
        var issue = state.get(Issue.class, id);
        return issue.cycle() == from.cycle() ? Integer.toString(issue.number())
                : state.get(Cycle.class, issue.cycle()).number() + "#" + issue.number();
    }

    static Sheet duos(State state, Optional<Cycle> cycle) {
        var sheet = new Sheet("sales", "marketing", "origin", "formedOn", "endedOn", "endReason", "issues");
        state.stream(Duo.class).filter(each -> ofCycle(state, each, cycle))
                .sorted(Comparator.comparing(Duo::working).reversed().thenComparing(Duo::id))
                .forEach(each -> sheet.add(People.name(state, each.sales()), People.name(state, each.marketing()),
                        each.origin(), each.formedOn(), each.endedOn(), each.endReason(),
                        Issues.ownedBy(state, each.id()).stream().map(Issue::number).toList()));
        return sheet;
    }

    /** Formed in the cycle, or with issues of it in hand. */
    private static boolean ofCycle(State state, Duo duo, Optional<Cycle> cycle) {
        return cycle.isPresent() && (duo.cycle() == cycle.get().id() || state.stream(Assignment.class)
                .anyMatch(each -> each.duo() == duo.id()
                        && state.get(Issue.class, each.issue()).cycle() == cycle.get().id()));
    }

    static Sheet actions(State state) {
        return actions(state, state.stream(Action.class));
    }

    static Sheet actions(State state, Issue issue) {
        return actions(state,
                state.stream(Action.class).filter(each -> Objects.equals(each.issue(), issue.id())));
    }

    private static Sheet actions(State state, Stream<Action> actions) {
        var sheet = new Sheet("id", "text", "owner", "due", "state", "issue", "meeting");
        actions
                .sorted(Comparator.comparing(Action::state).thenComparing(Action::due).thenComparing(Action::id))
                .forEach(each -> sheet.add("id:" + each.id(), each.text(), People.name(state, each.owner()), each.due(),
                        each.state(), issue(state, each.issue()), meeting(state, each.meeting())));
        return sheet;
    }

    static @Nullable String issue(State state, @Nullable Long id) {
        return id == null ? null
                : inCycle(state, state.get(Issue.class, id).cycle(), state.get(Issue.class, id).number());
    }

    static @Nullable String meeting(State state, @Nullable Long id) {
        return id == null ? null
                : inCycle(state, state.get(Meeting.class, id).cycle(), state.get(Meeting.class, id).number());
    }

    private static String inCycle(State state, long cycle, int number) {
        return state.get(Cycle.class, cycle).number() + "#" + number;
    }

    static Sheet journal(State state, List<JournalLine> lines) {
        var sheet = new Sheet("seq", "at", "by", "meeting", "move", "undoes", "redoes", "fields");
        lines.forEach(each -> sheet.add(each.seq(), each.at(), Words.actor(state, each.by()),
                meeting(state, each.meeting()), each.move(), each.undoes(), each.redoes(),
                new Sheet.Brief(each.fields())));
        return sheet;
    }
}
