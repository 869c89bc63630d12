package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.rules.Issues;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** "You said, we did": what became of the cycle's answers. */
final class SaidAndDonePart {

    private SaidAndDonePart() {}

    static List<Block> draw(Sitting sitting) {
        var grouped = grouped(sitting);
        var blocks = new ArrayList<Block>();
        if (!grouped.isEmpty()) {
            blocks.add(table(sitting, grouped));
        }
        var parked = numbers(sitting, ResponseState.PARKED);
        var open = numbers(sitting, ResponseState.NEW);
        if (!parked.isEmpty()) {
            blocks.add(counted("said.parked", parked));
        }
        if (!open.isEmpty() && !blocks.isEmpty()) {
            blocks.add(counted("said.open", open));
        }
        return blocks;
    }

    private static Block counted(String key, List<Integer> numbers) {
        return new Block.Paragraph(Texts.counted(key, numbers.size(), listed(numbers)));
    }

    /** The numbers of the answers by the issue that they ended up in. */
    private static SequencedMap<Long, List<Integer>> grouped(Sitting sitting) {
        var byNumber = Comparator.comparingInt((Long id) -> sitting.issue(id).number());
        var grouped = new TreeMap<Long, List<Integer>>(byNumber);
        answers(sitting).forEach(each -> {
            var issue = each.issue();
            if (issue != null) {
                grouped.computeIfAbsent(home(sitting.state(), issue).id(), _ -> new ArrayList<>()).add(each.number());
            }
        });
        return grouped;
    }

    /** The issue that an issue was merged into in the end, or itself. */
    static Issue home(State state, long issue) {
        var found = state.get(Issue.class, issue);
        for (var into = found.links().mergedInto(); into != null; into = found.links().mergedInto()) {
            found = state.get(Issue.class, into);
        }
        return found;
    }

    /** The cycle's answers in the order of their numbers. */
    static List<Response> answers(Sitting sitting) {
        return sitting.state().stream(Response.class).filter(each -> each.cycle() == sitting.meeting().cycle())
                .sorted(Comparator.comparingInt(Response::number)).toList();
    }

    private static List<Integer> numbers(Sitting sitting, ResponseState state) {
        return answers(sitting).stream().filter(each -> each.state() == state).map(Response::number).toList();
    }

    private static String listed(List<Integer> numbers) {
        return String.join(Texts.words("list.between"), numbers.stream().map(String::valueOf).toList());
    }

    private static Block table(Sitting sitting, SequencedMap<Long, List<Integer>> grouped) {
        var columns = List.of(column("said.issue"), column("said.answers"),
                new Column(sitting.known("said.became"), false));
        return new Block.Table(columns, grouped.entrySet().stream().map(each -> List.of(sitting.named(each.getKey()),
                Phrase.of(listed(each.getValue())), became(sitting, sitting.issue(each.getKey())))).toList());
    }

    private static Column column(String key) {
        return new Column(Texts.phrase(key), false);
    }

    private static Phrase became(Sitting sitting, Issue issue) {
        var reason = issue.links().reason();
        return switch (issue.state()) {
            case RAISED, HOT, MERGED -> Phrase.of(Sitting.state(issue.state()));
            case ASSIGNED, SOLUTION_READY, PRESENTED, IN_PROGRESS, WORKING, STUCK -> owned(sitting, issue);
            case DONE, PARKED, DECLINED -> reason == null ? Phrase.of(Sitting.state(issue.state()))
                    : Texts.phrase("said.because", Sitting.state(issue.state()), reason);
            case CARRIED -> carried(sitting, issue);
        };
    }

    private static Phrase owned(Sitting sitting, Issue issue) {
        var state = Sitting.state(issue.state());
        return Issues.duo(sitting.state(), issue.id()).map(duo -> Texts.phrase("said.owned", state, sitting.duo(duo)))
                .orElseGet(() -> Texts.phrase("said.needs-duo", state));
    }

    private static Phrase carried(Sitting sitting, Issue issue) {
        var next = sitting.state().stream(Issue.class)
                .filter(each -> Long.valueOf(issue.id()).equals(each.links().from())).findFirst();
        return next.map(each -> Texts.phrase("said.carried", each.number(),
                sitting.state().get(Cycle.class, each.cycle()).name()))
                .orElseGet(() -> Phrase.of(Sitting.state(IssueState.CARRIED)));
    }
}
