package app.tandem.minutes;

import app.tandem.model.Assignment;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decisions in their exact words, and the issues that were said to be done. */
final class DecisionsPart {

    private DecisionsPart() {}

    static List<Block> draw(Sitting sitting) {
        var decided = sitting.state().stream(Decision.class)
                .filter(each -> each.meeting() == sitting.meeting().id()).map(each -> decision(sitting, each));
        return Stream.concat(decided, finished(sitting)).toList();
    }

    private static Block decision(Sitting sitting, Decision decision) {
        var issue = decision.issue();
        var name = issue == null ? Texts.phrase("decision.of-all") : sitting.named(issue);
        return new Block.Item(name, outcome(sitting, decision), List.of(Phrase.of(decision.wording())),
                remarks(sitting, decision));
    }

    private static Phrase outcome(Sitting sitting, Decision decision) {
        var until = decision.kind() == DecisionKind.TRIAL ? decision.reviewOn() : decision.due();
        return Texts.phrase("decision." + decision.kind().name(), until == null ? "" : sitting.brief(until));
    }

    private static List<Phrase> remarks(Sitting sitting, Decision decision) {
        var remarks = new ArrayList<Phrase>();
        remarks.add(vote(sitting, decision));
        if (decision.weak()) {
            remarks.add(Texts.phrase("decision.weak"));
        }
        var reason = decision.reason();
        if (reason != null) {
            remarks.add(Texts.phrase(decision.override() ? "decision.override" : "decision.reason", reason));
        }
        return remarks;
    }

    private static Phrase vote(Sitting sitting, Decision decision) {
        var fist = decision.fist();
        if (fist == null) {
            return Texts.phrase("decision.no-vote");
        }
        var count = sitting.state().get(FistCount.class, fist);
        return Texts.phrase(count.vote() == 1 ? "fist.first" : "fist.second", hands(count));
    }

    /** The hands in words: "3 threes, 5 fours, 2 fives". */
    private static Phrase hands(FistCount count) {
        var shown = IntStream.range(0, count.hands().size()).filter(each -> count.hands().get(each) > 0)
                .mapToObj(each -> Texts.counted("fist." + each, count.hands().get(each))).toList();
        return Phrase.joined(shown, Texts.words("list.between"));
    }

    /** Issues that this meeting confirmed as done, each with its closing note. */
    private static Stream<Block> finished(Sitting sitting) {
        return sitting.state().stream(Issue.class)
                .filter(each -> each.cycle() == sitting.meeting().cycle() && each.state() == IssueState.DONE)
                .filter(each -> finishedHere(sitting, each)).sorted(Comparator.comparingInt(Issue::number))
                .map(each -> new Block.Item(sitting.named(each.id()), Phrase.of(Sitting.state(IssueState.DONE)),
                        List.of(Phrase.of(Objects.requireNonNullElse(each.links().reason(), ""))), List.of()));
    }

    private static boolean finishedHere(Sitting sitting, Issue issue) {
        var last = sitting.state().stream(Assignment.class).filter(each -> each.issue() == issue.id())
                .max(Comparator.comparingLong(Assignment::id));
        return lastOfItsDay(sitting) && last.filter(each -> sitting.day().equals(each.endedOn())).isPresent();
    }

    /** Of meetings that followed each other in one sitting, the last one tells what was finished that day. */
    private static boolean lastOfItsDay(Sitting sitting) {
        return Meetings.of(sitting.state(), sitting.meeting().cycle())
                .filter(each -> sitting.day().equals(each.schedule().heldOn()))
                .map(Meeting::number).max(Comparator.naturalOrder()).orElse(0) == sitting.meeting().number();
    }
}
