package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import app.tandem.rules.CycleMove.CloseCycle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Closes a cycle in one move: nothing may be running, every issue is settled, parked or carried over, what was planned is
 * cancelled, the next cycle opens where it is named, and duos that carry nothing on end with their cycle.
 */
final class CycleClose {

    private final Draft draft;
    private final CloseCycle move;
    private final Acting acting;
    private final Cycle cycle;

    private CycleClose(Draft draft, CloseCycle move, Acting acting) {
        this.draft = draft;
        this.move = move;
        this.acting = acting;
        this.cycle = draft.now().get(Cycle.class, move.cycle());
    }

    static void make(Draft draft, CloseCycle move, Acting acting) {
        var close = new CycleClose(draft, move, acting);
        close.needOpenAndQuiet();
        var carried = close.carried();
        close.park(carried);
        close.needNext(carried);
        close.needSettled(carried);
        close.close(carried);
    }

    private void needOpenAndQuiet() {
        Refuse.unless(cycle.open(), "cycle", "is closed already", cycle.number());
        Meetings.running(draft.now()).ifPresent(each -> {
            throw Refuse.because("cycle", "cannot close while a meeting is running", each.number());
        });
    }

    /** The issues to carry over, each once, in the order of their numbers. */
    private List<Issue> carried() {
        var ids = new LinkedHashSet<>(Objects.requireNonNullElse(move.carry(), List.<Long>of()));
        ids.forEach(each -> needCarriable(draft.now().get(Issue.class, each)));
        return Issues.of(draft.now(), cycle.id()).filter(each -> ids.contains(each.id())).toList();
    }

    private void needCarriable(Issue issue) {
        Refuse.unless(issue.cycle() == cycle.id(), "carry", "may hold only issues of the cycle that closes",
                "#" + issue.number());
        Refuse.unless(IssueLife.next(issue.state(), IssueEvent.CARRY).isPresent(), "carry",
                "may not hold an issue that is " + IssueLife.words(issue.state()) + ", which is settled",
                "#" + issue.number());
        Refuse.unless(!Issues.needsDuo(draft.now(), issue), "carry",
                "may not hold an issue that needs a duo: find one, or park it", "#" + issue.number());
    }

    private void park(List<Issue> carried) {
        var park = move.park();
        if (park != null) {
            var today = Days.today(draft.now(), acting);
            new LinkedHashSet<>(park.issues()).stream().map(each -> draft.now().get(Issue.class, each))
                    .forEach(each -> {
                        needParkable(each, carried);
                        IssueLife.happen(draft, each, IssueEvent.PARK, today, park.reason());
                    });
        }
    }

    private void needParkable(Issue issue, List<Issue> carried) {
        Refuse.unless(issue.cycle() == cycle.id(), "park.issues", "may hold only issues of the cycle that closes",
                "#" + issue.number());
        Refuse.unless(!carried.contains(issue), "park.issues", "may not hold an issue that is carried over too",
                "#" + issue.number());
        Refuse.unless(IssueLife.next(issue.state(), IssueEvent.PARK).isPresent(), "park.issues",
                "may hold only issues without a duo, this one is " + IssueLife.words(issue.state()),
                "#" + issue.number());
    }

    private void needNext(List<Issue> carried) {
        Refuse.unless(move.nextName() != null || carried.isEmpty(), "nextName",
                "is needed: issues are carried over into the next cycle", null);
        Refuse.unless(move.nextName() != null || move.nextQuestion() == null, "nextName",
                "is needed where the next question is given", null);
        var due = move.due();
        if (due != null) {
            DueDates.need(due, Days.today(draft.now(), acting), "due");
        }
    }

    private void needSettled(List<Issue> carried) {
        var left = Cycles.inTheWay(draft.now(), cycle.id()).stream().filter(each -> !carried.contains(each)).toList();
        var alone = left.stream().filter(each -> Issues.needsDuo(draft.now(), each)).toList();
        Refuse.unless(alone.isEmpty(), "cycle", "cannot close while an issue needs a duo: " + Cycles.numbers(alone),
                cycle.number());
        Refuse.unless(left.isEmpty(), "cycle",
                "cannot close before these issues are done, declined, parked, merged or carried over: "
                        + Cycles.numbers(left),
                cycle.number());
    }

    private void close(List<Issue> carried) {
        var today = Days.today(draft.now(), acting);
        Meetings.of(draft.now(), cycle.id()).filter(Meeting::planned)
                .forEach(each -> draft.put(each.withStatus(MeetingStatus.CANCELLED)));
        draft.put(cycle.closed(today));
        if (move.nextName() != null) {
            var question = Objects.requireNonNullElse(move.nextQuestion(), cycle.question());
            var next = CycleRules.begin(draft, move.nextName(), question, cycle.terms(), acting);
            var carrying = new CarryOver(draft, next, today, DueDates.orUsual(move.due(), today, "due"));
            carried.forEach(carrying::carry);
        }
        Duos.working(draft.now()).filter(each -> Issues.ownedBy(draft.now(), each.id()).isEmpty())
                .forEach(each -> Duos.end(draft, each, today, "the cycle was closed"));
    }
}
