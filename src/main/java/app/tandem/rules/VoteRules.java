package app.tandem.rules;

import app.tandem.model.Ballot;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Roll;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.Side;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.CorrectVoid;
import app.tandem.rules.VoteMove.CountHands;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.VoteMove.TickRoll;
import app.tandem.rules.VoteMove.TypePaper;
import app.tandem.rules.VoteMove.VoidRound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link VoteMove}. */
final class VoteRules {
    private VoteRules() {}

    static void make(Draft draft, VoteMove move, Acting acting) {
        switch (move) {
            case OpenRound open -> open(draft, open);
            case CastBallot cast -> cast(draft, cast, acting);
            case TickRoll tick -> tick(draft, tick);
            case TypePaper paper -> type(draft, paper, acting);
            case CountHands count -> count(draft, count, acting);
            case RevealRound reveal -> Reveal.make(draft, open(draft.now(), reveal.round()));
            case VoidRound annul -> annul(draft, annul, acting);
            case CorrectVoid correct -> correct(draft, correct);
        }
    }

    private static void open(Draft draft, OpenRound move) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        Refuse.unless(meeting.kind() == MeetingKind.PRIORITIZE, "meeting", "must be one to prioritize and pair",
                meeting.number());
        Refuse.unless(Voting.open(draft.now()).isEmpty(), "round", "is open already; reveal or void it first", null);
        var issues = onBallot(draft.now(), meeting, move.issues());
        var kind = move.kind() == null ? RoundKind.DOTS : move.kind();
        int dots = kind == RoundKind.DOTS ? dots(move, issues.size()) : none(move.dots(), "dots");
        int most = kind == RoundKind.DOTS ? most(move, dots) : none(move.most(), "most");
        draft.put(new Round(draft.newId(), meeting.cycle(), meeting.id(), kind, issues, dots, most, RoundStatus.OPEN,
                null, false));
    }

    private static List<Long> onBallot(State state, Meeting meeting, @Nullable List<Long> named) {
        var issues = named == null ? raised(state, meeting.cycle())
                : named.stream().distinct().map(each -> state.get(Issue.class, each)).toList();
        Refuse.unless(!issues.isEmpty(), "issues", "must be one at least that is raised", null);
        for (var issue : issues) {
            Refuse.unless(issue.cycle() == meeting.cycle(), "issues", "must be of the meeting's cycle",
                    issue.number());
            Refuse.unless(issue.state() == IssueState.RAISED, "issues", "must be raised, this one is "
                    + IssueLife.words(issue.state()), issue.number());
        }
        return issues.stream().sorted(Comparator.comparingInt(Issue::number)).map(Issue::id).toList();
    }

    private static List<Issue> raised(State state, long cycle) {
        return Issues.of(state, cycle).filter(each -> each.state() == IssueState.RAISED).toList();
    }

    private static int dots(OpenRound move, int issues) {
        return move.dots() == null ? Voting.usualDots(issues) : move.dots();
    }

    private static int most(OpenRound move, int dots) {
        int most = move.most() == null ? Voting.usualOnOneIssue(dots) : move.most();
        Refuse.unless(most <= dots, "most", "must be 1 to the dots of a person, " + dots, most);
        return most;
    }

    private static int none(@Nullable Integer given, String field) {
        Refuse.unless(given == null, field, "has no place in a tally, where hands are counted", given);
        return 0;
    }

    private static void cast(Draft draft, CastBallot move, Acting acting) {
        var round = open(draft.now(), move.round(), RoundKind.DOTS);
        var name = People.name(draft.now(), move.person());
        Refuse.unless(acting.by() == null || Objects.equals(acting.by(), move.person()), "person",
                "votes for themselves, nobody else does", name);
        enrol(draft, round, move.person(), false);
        put(draft, round, side(draft.now(), round, move.person()), move.dots(), acting);
    }

    private static void tick(Draft draft, TickRoll move) {
        var round = open(draft.now(), move.round(), RoundKind.DOTS);
        if (move.voted()) {
            enrol(draft, round, move.person(), true);
        } else {
            var name = People.name(draft.now(), move.person());
            var mark = Voting.marked(draft.now(), round.id(), move.person())
                    .orElseThrow(() -> Refuse.because("person", "is not ticked", name));
            Refuse.unless(mark.paper(), "person", "voted at the console, and that stays", name);
            draft.withdraw(Roll.class, mark.id());
        }
    }

    /** Marks that somebody has voted; refuses who may not, and who did. */
    private static void enrol(Draft draft, Round round, long person, boolean paper) {
        var name = People.name(draft.now(), person);
        Refuse.unless(Voting.voters(draft.now(), round).contains(person), "person",
                "must be present, and of sales or marketing", name);
        Refuse.unless(!Voting.hasVoted(draft.now(), round.id(), person), "person", "has voted already", name);
        draft.put(new Roll(draft.newId(), round.id(), person, side(draft.now(), round, person), paper));
    }

    private static Side side(State state, Round round, long person) {
        return People.side(state, person, Meetings.day(state.get(Meeting.class, round.meeting())));
    }

    private static void type(Draft draft, TypePaper move, Acting acting) {
        var round = open(draft.now(), move.round(), RoundKind.DOTS);
        Refuse.unless(move.side().votes(), "side", "must be SALES or MARKETING", move.side());
        put(draft, round, move.side(), move.dots(), acting);
    }

    /** Puts a ballot in the box: under its random key, with its side and its dots and nothing else. */
    private static void put(Draft draft, Round round, Side side, Map<Long, Integer> dots, Acting acting) {
        dots.forEach((issue, given) -> checkDots(draft.now(), round, issue, given));
        int sum = Voting.sum(dots);
        Refuse.unless(sum <= round.dotsPerPerson(), "dots",
                "may be at most " + round.dotsPerPerson() + " in all", sum);
        var given = new TreeMap<>(dots);
        given.values().removeIf(each -> each == 0);
        draft.put(new Ballot(freshKey(draft.now(), acting), round.id(), side, given));
    }

    private static void checkDots(State state, Round round, long issue, int dots) {
        var number = state.get(Issue.class, issue).number();
        Refuse.unless(round.issues().contains(issue), "dots", "go to issues on the ballot only", number);
        Refuse.unless(dots >= 0, "dots", "may not be below zero", dots);
        Refuse.unless(dots <= round.dotsOnOneIssue(), "dots",
                "may be at most " + round.dotsOnOneIssue() + " on one issue", dots);
    }

    private static long freshKey(State state, Acting acting) {
        Refuse.unless(state.find(Ballot.class, acting.ballotKey()).isEmpty(), "round",
                "drew a key that another ballot has; try again", null);
        return acting.ballotKey();
    }

    private static void count(Draft draft, CountHands move, Acting acting) {
        var round = open(draft.now(), move.round(), RoundKind.TALLY);
        var issue = draft.now().get(Issue.class, move.issue());
        Refuse.unless(round.issues().contains(issue.id()), "issue", "must be on the ballot", issue.number());
        var most = Voting.voters(draft.now(), round).size();
        Refuse.unless(move.hands() <= most, "hands", "may be at most the voters who are present, " + most,
                move.hands());
        var key = Voting.ballots(draft.now(), round.id()).stream().filter(each -> each.dots().containsKey(issue.id()))
                .map(Ballot::id).findFirst().orElseGet(() -> freshKey(draft.now(), acting));
        draft.put(new Ballot(key, round.id(), null, Map.of(issue.id(), move.hands())));
    }

    private static Round open(State state, long id, RoundKind kind) {
        var round = open(state, id);
        Refuse.unless(round.kind() == kind, "round", kind == RoundKind.DOTS ? "must be one with dots, this is a tally"
                : "must be a tally, this is one with dots", IssueLife.words(round.kind()));
        return round;
    }

    private static Round open(State state, long id) {
        var round = state.get(Round.class, id);
        Refuse.unless(round.open(), "round", "must be open, this one is " + IssueLife.words(round.status()),
                IssueLife.words(round.status()));
        return round;
    }

    private static void annul(Draft draft, VoidRound move, Acting acting) {
        var round = draft.now().get(Round.class, move.round());
        Refuse.unless(round.status() != RoundStatus.VOID, "round", "is void already", move.reason());
        Refuse.unless(draft.now().get(Cycle.class, round.cycle()).open(), "round", "is of a cycle that is closed",
                move.reason());
        if (round.open()) {
            var withSides = Reveal.settleSides(draft, round);
            draft.put(round.voided(move.reason(), withSides));
        } else {
            Reveal.takeBack(draft, round, move.reason(), acting);
        }
    }

    private static void correct(Draft draft, CorrectVoid move) {
        var round = draft.now().get(Round.class, move.round());
        Refuse.unless(round.status() == RoundStatus.VOID, "round", "must be void, this one is "
                + IssueLife.words(round.status()), IssueLife.words(round.status()));
        draft.put(round.voided(move.reason(), round.sidesShown()));
    }
}
