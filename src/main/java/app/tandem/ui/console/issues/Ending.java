package app.tandem.ui.console.issues;

import app.tandem.model.Assignment;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an issue came to rest, and where it goes on. */
record Ending(Source source) {

    /** How it ended stands first, where no decision says it already; above that, where it goes on. */
    List<Event> above(List<Event> all) {
        List<Event> ended = new ArrayList<>(all);
        IssueStatus status = IssueStatus.of(issue().state());
        if (rests() && all.stream().map(Event::status).filter(Objects::nonNull).findFirst().orElse(null) != status) {
            ended.addFirst(new Event(status, texts().get(status.key()), lastDay(), how(), null));
        }
        if (issue().state() != IssueState.CARRIED) {
            next().ifPresent(each -> ended.addFirst(
                    new Event(IssueStatus.CARRIED, texts().get("issues.again"), null, List.of(goesOn(each)), null)));
        }
        return ended;
    }

    private Issue issue() {
        return source.issue();
    }

    private Texts texts() {
        return source.texts();
    }

    private boolean rests() {
        return switch (issue().state()) {
            case DONE, PARKED, DECLINED, MERGED, CARRIED -> true;
            case RAISED, HOT, ASSIGNED, SOLUTION_READY, PRESENTED, IN_PROGRESS, WORKING, STUCK -> false;
        };
    }

    private List<String> how() {
        Long into = issue().links().mergedInto();
        if (into != null) {
            Issue other = source.state().get(Issue.class, into);
            return List.of(texts().get("issues.merged", other.number(), other.title()));
        }
        if (issue().state() == IssueState.CARRIED) {
            return next().map(this::goesOn).stream().toList();
        }
        String reason = issue().links().reason();
        return reason == null ? List.of()
                : List.of(issue().state() == IssueState.DONE ? source.quoted(reason) : source.because(reason));
    }

    private Optional<Issue> next() {
        return source.state().stream(Issue.class).filter(each -> Objects.equals(each.links().from(), issue().id()))
                .findFirst();
    }

    private String goesOn(Issue next) {
        return texts().get("issues.goes-on-as", source.inItsCycle(next));
    }

    private @Nullable LocalDate lastDay() {
        return source.assignments().stream().map(Assignment::endedOn).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
