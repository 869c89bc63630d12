package app.tandem.ui;

import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.Round;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.CycleMove;
import app.tandem.rules.DuoMove;
import app.tandem.rules.ForumMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.Ranking;
import app.tandem.rules.RecordMove;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove;
import app.tandem.rules.Voting;
import app.tandem.model.NoteKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Meetings of every size to draw and to work in: each is made by moves, as in a workspace, and stands at a step of the
 * two first meetings.
 */
public final class MeetingWorld {

    /** The moment of the last move of every world, minutes after its meeting began. */
    public static final Instant NOW = Instant.parse("2026-01-20T09:31:00Z");

    static final long SEED = 4182;

    private static final List<String> NAMES = List.of("Lena", "Kenji", "Omar", "Sofia", "Priya", "Noah", "Tomás",
            "Maya", "Hanna", "Ines");
    private static final List<String> ANSWERS = List.of("Tell us before a campaign starts",
            "Agree what a qualified lead is", "Report back on the leads from the trade fair",
            "One folder with the current brochures, nothing older", "Write down what customers say about our prices",
            "Case studies from companies of our customers’ size", "Ask two salespeople before a brochure is printed",
            "Say which leads were called, and when", "One calendar for fairs, mailings and launches",
            "Look at the same three numbers every month");
    private static final String LONG = "Überall dieselben Preislisten, Datenblätter und Referenzen, ehe die Messe "
            + "beginnt, und zwar in allen Ländern, Sprachen und Donaudampfschifffahrtsgesellschaftskapitänskajüten; "
            + "wer sie braucht, findet sie in einem Ordner, ohne zu fragen, und sieht zugleich, von wann sie sind "
            + "und wer sie pflegt.";

    /**
     * How large a world is.
     *
     * @param people present; half of each side
     * @param answers to the forum's question
     * @param issues raised in the prioritizing meeting, each with a share of the answers
     * @param longest whether every text is as long as its limit
     */
    public record Size(int people, int answers, int issues, boolean longest) {

        public static final Size USUAL = new Size(10, 24, 8, false);
        public static final Size SMALL = new Size(2, 0, 1, false);
        public static final Size LARGE = new Size(40, 200, 40, true);

        @Override
        public String toString() {
            return people + " people, " + answers + " answers, " + issues + " issues" + (longest ? ", long" : "");
        }
    }

    private final Size size;
    private final List<Dated> made = new ArrayList<>();
    private State state = State.empty();
    private Instant at = Instant.parse("2026-01-12T08:00:00Z");
    private long key = 1;
    private long meeting;

    /** A move, and when it was made. */
    record Dated(Move move, Instant at) {}

    private MeetingWorld(Size size) {
        this.size = size;
    }

    /** A running meeting of a kind, at a step, with all that has come before. */
    public static State at(MeetingKind kind, Step step, Size size) {
        return made(kind, step, size).state;
    }

    /** The moves that lead there, to be made elsewhere. */
    static List<Dated> moves(MeetingKind kind, Step step, Size size) {
        return List.copyOf(made(kind, step, size).made);
    }

    private static MeetingWorld made(MeetingKind kind, Step step, Size size) {
        MeetingWorld world = new MeetingWorld(size);
        world.begin();
        world.forum(kind == MeetingKind.OPEN_FORUM ? step : Step.CLOSE);
        if (kind == MeetingKind.PRIORITIZE) {
            world.make(new MeetingMove.CloseMeeting(world.meeting, LocalDate.of(2026, 1, 20), null, null));
            world.prioritize(step);
        }
        return world;
    }

    /** The same, with the proposed duos taken. */
    public static State taken(Size size) {
        MeetingWorld world = new MeetingWorld(size);
        world.state = at(MeetingKind.PRIORITIZE, Step.PAIR, size);
        world.at = world.state.at();
        world.make(new DuoMove.TakeDuos(Meetings.running(world.state).orElseThrow().id(), null));
        return world.state;
    }

    private void begin() {
        make(new PeopleMove.ImportPeople(IntStream.range(0, size.people)
                .mapToObj(each -> new PeopleMove.ImportPeople.Line(name(each),
                        each % 2 == 0 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new CycleMove.OpenCycle("Winter 2026", size.longest ? words(200) : null, null, null, null, null));
        make(new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, details(LocalDateTime.of(2026, 1, 13, 10, 0))));
    }

    private static MeetingMove.Details details(LocalDateTime start) {
        return new MeetingMove.Details(start, "Europe/Berlin", null, null, null, null, null, null, null, null, null,
                null);
    }

    private void forum(Step until) {
        start("2026-01-13T09:00:00Z");
        if (until == Step.ATTENDANCE) {
            return;
        }
        if (until == Step.WRITING) {
            make(new MeetingMove.GoToStep(meeting, Step.WRITING));
            make(new MeetingMove.StartTimer(meeting, null));
            return;
        }
        if (until != Step.QUESTION) {
            answer();
        }
        make(new MeetingMove.GoToStep(meeting, until));
    }

    private void answer() {
        make(new MeetingMove.GoToStep(meeting, Step.SHARING));
        make(new ForumMove.BeginSharing(meeting));
        for (int i = 0; i < size.answers; i++) {
            make(new ForumMove.Respond(meeting, answer(i), i % 2 == 0 ? ResponseSide.SALES : ResponseSide.MARKETING,
                    null,
                    true));
        }
        if (size.answers > 5) {
            make(new RecordMove.AddNote(meeting, NoteKind.LATER, "Who orders the coffee for the fair", null, null));
        }
    }

    private void prioritize(Step until) {
        if (size.answers == 0) {
            make(new IssueMove.RaiseIssue(title(0), null, null, null, null));
        }
        start("2026-01-20T09:00:00Z");
        if (until == Step.ATTENDANCE) {
            return;
        }
        make(new MeetingMove.GoToStep(meeting, Step.GROUP));
        group(until == Step.GROUP ? size.answers * 2 / 3 : size.answers);
        if (until.ordinal() >= Step.VOTE.ordinal()) {
            vote(until != Step.VOTE);
        }
        if (until.ordinal() >= Step.PAIR.ordinal()) {
            make(new IssueMove.MarkHot(Ranking.of(state, Meetings.openCycle(state).orElseThrow().id()).above(),
                    "as the facilitator sees it"));
            make(new DuoMove.ProposeDuos(meeting, null));
        }
        make(new MeetingMove.GoToStep(meeting, until));
    }

    /** Groups the first answers, spread evenly over the issues. */
    private void group(int grouped) {
        List<Long> answers = state.stream(Response.class).map(Response::id).toList();
        for (int i = size.answers == 0 ? 1 : 0; i < size.issues; i++) {
            List<Long> mine = new ArrayList<>();
            for (int answer = i; answer < grouped; answer += size.issues) {
                mine.add(answers.get(answer));
            }
            make(new IssueMove.RaiseIssue(title(i), mine.isEmpty() ? null : mine, null, null, null));
        }
    }

    private void vote(boolean whole) {
        make(new MeetingMove.GoToStep(meeting, Step.VOTE));
        Round round = make(new VoteMove.OpenRound(meeting, null, null, null, null)).made(Round.class).findFirst()
                .orElseThrow();
        List<Long> voters = Voting.voters(state, round);
        int casting = whole ? voters.size() : voters.size() * 7 / 10;
        for (int i = 0; i < casting; i++) {
            make(new VoteMove.CastBallot(round.id(), voters.get(i), ballot(i, round)));
        }
        if (whole) {
            make(new VoteMove.RevealRound(round.id()));
        }
    }

    /** The first issues get the most dots. */
    private Map<Long, Integer> ballot(int voter, Round round) {
        List<Long> issues = state.stream(Issue.class).map(Issue::id).toList();
        Map<Long, Integer> dots = new HashMap<>();
        for (int spent = 0, i = voter; spent < 3; spent++, i += 1 + voter % 3) {
            dots.merge(issues.get(Math.min(i % 11 * i % 7, issues.size() - 1) % issues.size()), 1, Integer::sum);
        }
        dots.replaceAll((issue, many) -> Math.min(many, 2));
        return dots;
    }

    private void start(String moment) {
        at = Instant.parse(moment);
        meeting = state.stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        make(new MeetingMove.StartMeeting(meeting, null));
        make(new MeetingMove.MarkAttendance(meeting, state.stream(Person.class).map(Person::id).toList(),
                Mark.PRESENT));
        at = at.plusSeconds(600);
    }

    private Outcome.Accepted make(Move move) {
        at = at.plusSeconds(1);
        return switch (Rules.apply(state, move, new Acting(at, null, SEED, key++))) {
            case Outcome.Accepted accepted -> {
                state = accepted.state();
                made.add(new Dated(move, at));
                yield accepted;
            }
            case Outcome.Refused refused -> throw new AssertionError(move + " was refused: " + refused.refusal());
        };
    }

    private String name(int index) {
        if (size.longest) {
            return (index % 3 == 0 ? "Maximiliane-Alexandra von und zu Hohenlohe-Waldenburg-Schillingsfürst Nr. "
                    : "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte") + index;
        }
        return index < NAMES.size() ? NAMES.get(index) : NAMES.get(index % 10) + " " + (index / 10 + 1);
    }

    private String answer(int index) {
        return size.longest ? words(276) + " " + index : ANSWERS.get(index % 10) + (index < 10 ? "" : " " + index);
    }

    private String title(int index) {
        return size.longest ? words(116) + " " + index : ANSWERS.get(index % 10) + (index < 10 ? "" : " " + index);
    }

    private static String words(int most) {
        return LONG.substring(0, Math.min(most, LONG.length())).strip();
    }
}
