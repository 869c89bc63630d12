package app.tandem.ui.console.issues;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.IssueStatus;
import java.text.ListFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an issue comes from, and how it was voted for. */
record Beginning(Source source) {

    void tell(Life life) {
        Long from = issue().links().from();
        life.at(issue().id(), from == null ? raised() : again(source.state().get(Issue.class, from)));
        List<RoundTotal> totals = source.state().stream(RoundTotal.class)
                .filter(each -> each.issue() == issue().id() && round(each).status() == RoundStatus.REVEALED).toList();
        for (RoundTotal each : totals) {
            life.at(each.id(), voted(each, each.equals(totals.getLast())));
        }
        if (totals.isEmpty() && issue().standing().hotReason() != null) {
            life.after(issue().id(), hot(texts().get("status.hot"), null, List.of()));
        }
    }

    private Issue issue() {
        return source.issue();
    }

    private Texts texts() {
        return source.texts();
    }

    private Round round(RoundTotal total) {
        return source.state().get(Round.class, total.round());
    }

    private Event raised() {
        List<Response> answers = source.state().stream(Response.class)
                .filter(each -> Objects.equals(each.issue(), issue().id())).toList();
        List<String> said = new ArrayList<>();
        if (!answers.isEmpty()) {
            said.add(texts().get("issues.from", answers.size(), listed(answers)));
        }
        answers.forEach(each -> said.add(source.quoted(each.text())));
        source.state().stream(Issue.class).filter(each -> Objects.equals(each.links().mergedInto(), issue().id()))
                .forEach(each -> said.add(texts().get("issues.took-in", each.number(), each.title())));
        LocalDate day = answers.isEmpty() ? null : source.dayOf(answers.getFirst().meeting());
        return new Event(IssueStatus.RAISED, texts().get("status.raised"), day, said, null);
    }

    /** "4, 7, and 9", as the language has it. */
    private String listed(List<Response> answers) {
        return ListFormat.getInstance(texts().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(answers.stream().map(each -> String.valueOf(each.number())).toList());
    }

    private Event again(Issue from) {
        List<String> where = List.of(texts().get("issues.goes-on-from", source.inItsCycle(from)));
        return from.state() == IssueState.CARRIED
                ? new Event(IssueStatus.CARRIED, texts().get("issues.carried"),
                        source.state().get(Cycle.class, from.cycle()).closedOn(), where, null)
                : new Event(IssueStatus.RAISED, texts().get("issues.again"), null, where, null);
    }

    private Event voted(RoundTotal total, boolean last) {
        LocalDate day = source.dayOf(round(total).meeting());
        String place = texts().get("issues.ranked", texts().get("issues.rank", total.rank()));
        boolean above = issue().state() == IssueState.HOT || !source.assignments().isEmpty();
        return last && above
                ? hot(texts().get("issues.hot", place), day, List.of(dots(total)))
                : new Event(IssueStatus.RAISED, texts().get("issues.voted", place), day, List.of(dots(total)), null);
    }

    private Event hot(String headline, @Nullable LocalDate day, List<String> said) {
        String why = issue().standing().hotReason();
        List<String> all = new ArrayList<>(said);
        if (why != null) {
            all.add(source.because(why));
        }
        return new Event(IssueStatus.HOT, headline, day, all, why == null ? null
                : new Correction(Correction.Kind.HOT, issue().id(),
                        List.of(new Words("reason", texts().get("issues.reason"), why))));
    }

    private String dots(RoundTotal total) {
        Integer sales = total.sales();
        Integer marketing = total.marketing();
        if (round(total).kind() == RoundKind.TALLY) {
            return texts().get("issues.hands", total.total());
        }
        return sales == null || marketing == null ? texts().get("issues.dots", total.total())
                : texts().get("issues.dots.sides", sales, marketing);
    }
}
