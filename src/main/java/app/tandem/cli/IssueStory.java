package app.tandem.cli;

import app.tandem.model.Assignment;
import app.tandem.model.Decision;
import app.tandem.model.Duo;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Note;
import app.tandem.model.Proposal;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.RoomRating;
import app.tandem.model.RoundTotal;
import app.tandem.model.Slot;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.Issues;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything about one issue, from the answers it came from to what became of it. */
final class IssueStory {

    private final State state;
    private final Issue issue;
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
    private final List<String> parts = new ArrayList<>();

    private IssueStory(State state, Issue issue) {
        this.state = state;
        this.issue = issue;
    }

    static Shown of(State state, Issue issue) {
        var story = new IssueStory(state, issue);
        story.facts();
        story.beginnings();
        story.hands();
        story.solution();
        story.life();
        return new Shown(story.data, Shown.joined(story.parts));
    }

    private void facts() {
        fact("number", issue.number());
        fact("title", issue.title());
        fact("detail", issue.detail());
        fact("state", issue.state());
        fact("touches", issue.touches());
        fact("tags", issue.tags());
        fact("reason", issue.links().reason());
        fact("progress", issue.links().progress());
        fact("dots", issue.standing().dots());
        fact("rank", issue.standing().rank());
        fact("hotBecause", issue.standing().hotReason());
        fact("measure", issue.success().measure());
        fact("baseline", issue.success().baseline());
        fact("target", issue.success().target());
        fact("unit", issue.success().unit());
        fact("duo", Lists.duo(state, issue));
        links();
        parts.add(data.entrySet().stream().filter(each -> told(each.getValue()))
                .map(each -> each.getKey() + ": " + words(each.getValue())).collect(Collectors.joining("\n")));
    }

    private void links() {
        fact("mergedInto", Lists.numbered(state, issue, issue.links().mergedInto()));
        fact("from", Lists.numbered(state, issue, issue.links().from()));
        fact("goesOnAs", state.stream(Issue.class).filter(each -> Objects.equals(each.links().from(), issue.id()))
                .map(each -> Lists.numbered(state, issue, each.id())).toList());
        fact("tookIn", state.stream(Issue.class)
                .filter(each -> Objects.equals(each.links().mergedInto(), issue.id())).map(Issue::number).toList());
    }

    private void fact(String name, @Nullable Object value) {
        data.put(name, value);
    }

    private static boolean told(@Nullable Object value) {
        return value != null && !value.equals(List.of());
    }

    private static String words(@Nullable Object value) {
        return value instanceof Enum<?> name ? Words.of(name) : String.valueOf(value);
    }

    private void part(String name, Sheet sheet) {
        data.put(name, sheet.data());
        if (!sheet.data().isEmpty()) {
            parts.add(name + "\n" + sheet.text());
        }
    }

    private void beginnings() {
        var answers = new Sheet("number", "text", "side");
        state.stream(Response.class).filter(each -> Objects.equals(each.issue(), issue.id()))
                .forEach(each -> answers.add(each.number(), each.text(), each.side()));
        part("answers", answers);
        var rounds = new Sheet("round", "total", "sales", "marketing", "rank");
        state.stream(RoundTotal.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> rounds.add("id:" + each.round(), each.total(), each.sales(), each.marketing(),
                        each.rank()));
        part("rounds", rounds);
    }

    private void hands() {
        var sheet = new Sheet("duo", "since", "due", "endedOn", "endReason");
        state.stream(Assignment.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> sheet.add(Words.duo(state, state.get(Duo.class, each.duo())), each.since(),
                        each.due(), each.endedOn(), each.endReason()));
        part("assignments", sheet);
    }

    private void solution() {
        var sheet = new Sheet("version", "at", "author", "complete", "summary", "steps", "measured", "benefit", "cost");
        Issues.proposals(state, issue.id()).forEach(each -> sheet.add(each.version(), each.at(),
                Words.nameOrNull(state, each.author()), each.complete(), each.summary(), each.steps(),
                each.measured(), each.benefit(), cost(each)));
        part("proposals", sheet);
        slots();
        fists();
        decisions();
    }

    private static @Nullable String cost(Proposal proposal) {
        var cost = proposal.cost();
        return cost == null ? null : cost.amount().toPlainString() + " " + cost.currency();
    }

    private void slots() {
        var sheet = new Sheet("meeting", "kind", "state", "plannedSeconds", "presentedSeconds", "discussedSeconds",
                "extensions");
        state.stream(Slot.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> sheet.add(Lists.meeting(state, each.meeting()), each.kind(), each.state(),
                        each.time().plannedPresent() + each.time().plannedDiscuss(), each.time().presented(),
                        each.time().discussed(), each.time().extensions()));
        part("slots", sheet);
    }

    private void fists() {
        var sheet = new Sheet("meeting", "vote", "hands");
        state.stream(FistCount.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> sheet.add(Lists.meeting(state, each.meeting()), each.vote(), each.hands()));
        part("fistsOfFive", sheet);
    }

    private void decisions() {
        var sheet = new Sheet("id", "meeting", "kind", "wording", "reason", "reviewOn", "due", "voted", "weak",
                "override");
        Issues.decisions(state, issue.id()).forEach(each -> sheet.add("id:" + each.id(),
                Lists.meeting(state, each.meeting()), each.kind(), each.wording(), each.reason(), each.reviewOn(),
                each.due(), voted(each), each.weak(), each.override()));
        part("decisions", sheet);
    }

    private static boolean voted(Decision decision) {
        return decision.fist() != null;
    }

    private void life() {
        var updates = new Sheet("at", "author", "state", "progress", "note", "help");
        state.stream(StatusUpdate.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> updates.add(each.at(), Words.nameOrNull(state, each.author()), each.state(),
                        each.progress(), each.note(), each.help()));
        part("updates", updates);
        reports();
        ratings();
        notes();
        part("actions", Lists.actions(state, issue));
    }

    private void reports() {
        var sheet = new Sheet("meeting", "at", "author", "working", "improvement", "state", "rating", "progress",
                "help", "credit", "replaced");
        state.stream(Report.class).filter(each -> each.issue() == issue.id())
                .forEach(each -> sheet.add(Lists.meeting(state, each.meeting()), each.at(),
                        Words.nameOrNull(state, each.author()), each.working(), each.improvement(), each.state(),
                        each.rating(), each.progress(), each.help(), credit(each), each.replaced()));
        part("reports", sheet);
    }

    private static @Nullable String credit(Report report) {
        var credit = report.credit();
        return credit == null ? null : "to " + Words.of(credit.to()) + ": " + credit.words();
    }

    private void ratings() {
        var sheet = new Sheet("meeting", "counts", "rated");
        state.stream(RoomRating.class).filter(each -> each.issue() == issue.id() && each.revealed())
                .forEach(each -> sheet.add(Lists.meeting(state, each.meeting()), each.counts(), each.rated()));
        part("roomRatings", sheet);
    }

    private void notes() {
        var sheet = new Sheet("id", "meeting", "kind", "text", "author");
        state.stream(Note.class).filter(each -> Objects.equals(each.issue(), issue.id()))
                .forEach(each -> sheet.add("id:" + each.id(), Lists.meeting(state, each.meeting()), each.kind(),
                        each.text(), Words.nameOrNull(state, each.author())));
        part("notes", sheet);
    }
}
