package app.tandem.workspace;

import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plays meetings through the door, and fails where a move is refused. */
final class Played {

    static final List<String> SALES = List.of("Ada", "Bruno", "Carla", "David");
    static final List<String> MARKETING = List.of("Hannah", "Ines", "Jakob", "Klara");

    private final Workspace workspace;

    Played(Workspace workspace) {
        this.workspace = workspace;
    }

    Accepted ok(Move move) {
        return switch (workspace.apply(move, Stamp.NOW)) {
            case Accepted accepted -> accepted;
            case Refused refused -> throw new AssertionError(move + " was refused: " + refused.refusal());
        };
    }

    <T extends Row> T make(Class<T> kind, Move move) {
        return ok(move).made(kind).findFirst().orElseThrow();
    }

    /** Four of each side, in an open cycle. */
    Played teams() {
        SALES.forEach(each -> ok(new AddPerson(each, Side.SALES, each + "@sales.example")));
        MARKETING.forEach(each -> ok(new AddPerson(each, Side.MARKETING, null)));
        ok(new OpenCycle("Spring 2026", null, null, null, null, null));
        return this;
    }

    List<Long> people() {
        return People.active(workspace.state()).map(Person::id).toList();
    }

    List<Issue> issues(int count) {
        var issues = new ArrayList<Issue>();
        for (int number = 1; number <= count; number++) {
            issues.add(make(Issue.class, new RaiseIssue("A matter between us, number " + number, null, null, null,
                    null)));
        }
        return issues;
    }

    /** A meeting that has started with everybody there. */
    Meeting started(MeetingKind kind) {
        var meeting = make(Meeting.class, new PlanMeeting(kind, null));
        ok(new StartMeeting(meeting.id(), null));
        ok(new MarkAttendance(meeting.id(), people(), Mark.PRESENT));
        return meeting;
    }

    void close(Meeting meeting) {
        ok(new CloseMeeting(meeting.id(), null, "we shall see", null));
    }

    Round open(Meeting meeting) {
        return make(Round.class, new OpenRound(meeting.id(), null, 3, 2, null));
    }

    void cast(Round round, long person, Map<Long, Integer> dots) {
        ok(new CastBallot(round.id(), person, dots));
    }

    void reveal(Round round) {
        ok(new RevealRound(round.id()));
    }
}
