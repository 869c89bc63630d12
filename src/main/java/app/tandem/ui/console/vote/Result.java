package app.tandem.ui.console.vote;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.rules.Issues;
import app.tandem.rules.Ranking;
import app.tandem.rules.State;
import app.tandem.ui.stage.vote.RevealView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the vote came to, as the console shows it: also the issues that no vote ranked.
 *
 * @param rows what is hot, or is proposed to be, first; what is parked last
 * @param last the round that may be void, null for none
 */
record Result(RevealView result, Ranking ranking, List<RevealView.Row> rows, @Nullable Round last) {

    Result {
        rows = List.copyOf(rows);
    }

    static Result of(State state, Meeting meeting) {
        RevealView result = RevealView.of(state, meeting);
        Stream<RevealView.Row> unranked = Issues.of(state, meeting.cycle())
                .filter(each -> each.standing().rank() == null)
                .filter(each -> each.state() == IssueState.RAISED || each.state() == IssueState.HOT)
                .sorted(Comparator.comparingInt(Issue::number)).map(Result::unranked);
        List<RevealView.Row> rows = Stream.concat(result.rows().stream(), unranked)
                .sorted(RevealView.Row.IN_ORDER).toList();
        return new Result(result, Ranking.of(state, meeting.cycle()), rows, VoteView.of(state, meeting).last());
    }

    private static RevealView.Row unranked(Issue issue) {
        return new RevealView.Row(issue.id(), issue.number(), 0, issue.title(), 0, null, null,
                issue.state() != IssueState.RAISED, issue.state());
    }

    /** Where the line falls by itself. */
    int line() {
        return (int) rows.stream().filter(RevealView.Row::above).count();
    }

    /** How far down the line goes: what is parked stays below it. */
    int lowest() {
        return (int) rows.stream().filter(each -> !each.parked()).count();
    }

    /** Below the whole of a tie across the line. */
    int belowTie() {
        return IntStream.range(line(), rows.size()).filter(each -> ranking.tied(rows.get(each).issue()))
                .map(each -> each + 1).max().orElse(line());
    }

    /** What a line after so many would make hot. */
    List<Long> toMark(int cut) {
        return rows.stream().limit(cut).filter(each -> each.state() == IssueState.RAISED).map(RevealView.Row::issue)
                .toList();
    }

    /** What a line after so many would take back. */
    List<Long> toTakeBack(int cut) {
        return rows.stream().skip(cut).filter(each -> each.state() == IssueState.HOT).map(RevealView.Row::issue)
                .toList();
    }

    /** Whether making these hot is not what the vote said, so that it needs a reason. */
    boolean needsReason(List<Long> marking) {
        boolean outside = marking.stream().anyMatch(each -> !ranking.above(each) && !ranking.tied(each));
        long taken = marking.stream().filter(ranking::tied).count();
        return outside || taken > 0 && taken < openTie();
    }

    /** How many issues of the tie across the line are still to be decided on. */
    int openTie() {
        return (int) rows.stream().filter(each -> ranking.tied(each.issue()))
                .filter(each -> each.state() == IssueState.RAISED).count();
    }

    /** Whether the results on both sides of the line are the same. */
    boolean parts(int cut) {
        return cut > 0 && cut < lowest() && rows.get(cut).rank() > 0
                && rows.get(cut - 1).rank() == rows.get(cut).rank();
    }

    /** Whether the results on both sides of the line are a single dot apart. */
    boolean near(int cut) {
        return cut > 0 && cut < lowest() && rows.get(cut - 1).rank() > 0 && rows.get(cut).rank() > 0
                && rows.get(cut - 1).total() - rows.get(cut).total() == 1;
    }

    /** Whether there are hot ones, and others that may be parked. */
    boolean hasRest() {
        return rows.stream().anyMatch(each -> each.state() == IssueState.RAISED)
                && rows.stream().anyMatch(each -> each.state() != IssueState.RAISED && !each.parked());
    }
}
