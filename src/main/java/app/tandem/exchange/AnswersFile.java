package app.tandem.exchange;

import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Lines;
import app.tandem.exchange.Preview.Remark;
import app.tandem.exchange.Preview.Right;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.TextRule;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of answers: a plain text with one on each line, or columns of which one is named "text". */
public final class AnswersFile {

    private static final String TEXT = "text";
    private static final String SIDE = "side";
    private static final String AUTHOR = "author";
    private static final Map<String, String> COLUMNS = Map.of("text", TEXT, "side", SIDE, "seite", SIDE, "author",
            AUTHOR);

    private final Lookup known;
    private final List<Right<ImportResponses.Answer>> right = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private AnswersFile(State state, Meeting forum) {
        known = new Lookup(state);
        state.stream(Response.class).filter(each -> each.meeting() == forum.id())
                .forEach(each -> seen.put(each.text(), "answer " + each.number()));
    }

    /** What the file would add to a forum; changes nothing. */
    public static Preview<ImportResponses.Answer> read(Path file, State state, Meeting forum) {
        try {
            return new AnswersFile(state, forum).preview(Bytes.of(file), inColumns(file));
        } catch (Unfit unfit) {
            return Preview.unreadable(unfit.refusal());
        }
    }

    private static boolean inColumns(Path file) {
        return !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private Preview<ImportResponses.Answer> preview(Bytes file, boolean inColumns) {
        if (inColumns) {
            var table = new Table(file.text(), COLUMNS);
            table.read(TEXT, ImportResponses.MOST, this::take);
            remarks.addAll(table.remarks());
        } else {
            takeLines(file.text());
        }
        Unfit.unless(file.whole(), "file", "may hold " + Bytes.MOST + " bytes at most", null);
        return new Preview<>(right, refused, remarks, null);
    }

    private void takeLines(String text) {
        var lines = text.split("\r\n|[\r\n\u0085\u2028\u2029]", -1);
        var read = 0;
        for (int each = 0; each < lines.length; each++) {
            if (!lines[each].isBlank()) {
                Unfit.unless(++read <= ImportResponses.MOST, "file", "may hold 1,000 answers at most, this has more",
                        read);
                take(new Table.Line(new Lines(each + 1, each + 1), Map.of(TEXT, lines[each])));
            }
        }
        Unfit.unless(read > 0, "file", "is empty", null);
    }

    private void take(Table.Line line) {
        try {
            right.add(answer(line));
        } catch (Unfit unfit) {
            refused.add(line.unfit(unfit.refusal()));
        }
    }

    private Right<ImportResponses.Answer> answer(Table.Line line) {
        var text = line.text(TEXT, TextRule.RESPONSE);
        var side = SideWords.ofAnswer(line.cell(SIDE))
                .orElseThrow(() -> Unfit.because(SIDE, SideWords.KNOWN_OF_ANSWERS, line.cell(SIDE)));
        var answer = new ImportResponses.Answer(text, side, author(line.cell(AUTHOR)));
        var earlier = seen.putIfAbsent(text, "line " + line.lines());
        if (earlier != null) {
            remarks.add(new Remark(line.lines(), "the same words as " + earlier + "; both are kept"));
        }
        return new Right<>(line.lines(), answer, false);
    }

    private @Nullable Long author(String name) {
        return name.isBlank() ? null
                : known.person(name).filter(Person::active).map(Person::id)
                        .orElseThrow(() -> Unfit.because(AUTHOR, "must be the name of somebody active", name));
    }
}
