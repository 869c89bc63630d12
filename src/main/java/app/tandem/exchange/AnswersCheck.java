package app.tandem.exchange;

import app.tandem.exchange.AnswersSheet.Row;
import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Remark;
import app.tandem.exchange.Preview.Right;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges answers that were written elsewhere: what can be taken in, what cannot, and what is there twice. */
public final class AnswersCheck {

    private final Lookup known;
    private final Map<String, String> seen = new HashMap<>();
    private final List<Right<ImportResponses.Answer>> right = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private AnswersCheck(State state, Meeting forum) {
        known = new Lookup(state);
        state.stream(Response.class).filter(each -> each.meeting() == forum.id())
                .forEach(each -> seen.put(each.text(), "answer " + each.number()));
    }

    /** What these answers would add to a forum; changes nothing. */
    public static Preview<ImportResponses.Answer> of(List<Row> rows, State state, Meeting forum) {
        var check = new AnswersCheck(state, forum);
        rows.forEach(check::take);
        return new Preview<>(check.right, check.refused, check.remarks, null);
    }

    private void take(Row row) {
        try {
            right.add(answer(row));
        } catch (Unfit unfit) {
            var why = unfit.refusal();
            refused.add(new Fault(row.lines(), why.field(), why.rule(), String.valueOf(why.value())));
        }
    }

    private Right<ImportResponses.Answer> answer(Row row) {
        var text = Text.clean(row.text());
        var problem = Text.problem(text, TextRule.RESPONSE);
        Unfit.unless(problem.isEmpty(), AnswersFile.TEXT, problem, row.text());
        var side = SideWords.ofAnswer(row.side())
                .orElseThrow(() -> Unfit.because(AnswersFile.SIDE, SideWords.KNOWN_OF_ANSWERS, row.side()));
        var answer = new ImportResponses.Answer(text, side, author(row.author()));
        var earlier = seen.putIfAbsent(text, "line " + row.lines());
        if (earlier != null) {
            remarks.add(new Remark(row.lines(), "the same words as " + earlier + "; both are kept"));
        }
        return new Right<>(row.lines(), answer, false);
    }

    private @Nullable Long author(String name) {
        return name.isBlank() ? null
                : known.person(name).filter(Person::active).map(Person::id).orElseThrow(
                        () -> Unfit.because(AnswersFile.AUTHOR, "must be the name of somebody active", name));
    }
}
