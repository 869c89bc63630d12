package app.tandem.ui.console.pair;

import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.ChangeDue;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.Reassign;
import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Line;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.ChoiceField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What can be put right once the duos are confirmed; one form is open at a time, below what it is about. */
final class Corrections {

    private final Texts texts;
    private final Door door;
    private final Runnable changed;
    private @Nullable PairView view;
    private @Nullable CorrectionForm form;
    private long duo;
    private long issue;

    /**
     * @param changed is told when a form opens or goes
     */
    Corrections(Texts texts, Door door, Runnable changed) {
        this.texts = texts;
        this.door = door;
        this.changed = changed;
    }

    /** Takes what holds now; a form about what is gone goes with it. */
    void show(PairView now) {
        view = now;
        boolean there = duo == 0 ? has(now.stayHot(), issue)
                : now.duos().stream().filter(each -> each.duo() == duo)
                        .anyMatch(each -> issue == 0 || has(each.issues(), issue));
        if (!now.taken() || !there) {
            form = null;
        }
    }

    private static boolean has(List<Line> lines, long issue) {
        return lines.stream().anyMatch(each -> each.issue() == issue);
    }

    /** The form that is open below a duo. */
    Optional<Region> under(Pair pair) {
        return duo != 0 && duo == pair.duo() ? Optional.ofNullable(form) : Optional.empty();
    }

    /** The form that is open below an issue that no duo has. */
    Optional<Region> under(Line line) {
        return duo == 0 && issue == line.issue() ? Optional.ofNullable(form) : Optional.empty();
    }

    /** What can be corrected about a duo. */
    List<MenuItem> of(Pair pair) {
        List<MenuItem> items = new ArrayList<>();
        for (Line each : pair.issues()) {
            if (each.due() != null) {
                items.add(item("correct-due-" + each.number(), texts.get("pair.correct.due.menu", each.number()),
                        () -> moveDue(pair, each)));
            }
            if (!now().others(pair.duo()).isEmpty()) {
                items.add(item("correct-give-" + each.number(), texts.get("pair.correct.give.menu", each.number()),
                        () -> handOn(pair.duo(), each)));
            }
        }
        items.add(item("correct-end", texts.get("pair.correct.end.menu"), () -> end(pair)));
        return items;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> act.run());
        return item;
    }

    /** Opens the way to give an issue that no duo has to one. */
    void give(Line line) {
        if (line.hot()) {
            assign(line);
        } else {
            handOn(0, line);
        }
    }

    /** A hot button goes to a duo by the date that the others have. */
    private void assign(Line line) {
        LocalDate due = now().duos().stream().flatMap(each -> each.issues().stream())
                .flatMap(each -> Stream.ofNullable(each.due())).findFirst().orElse(now().usualDue());
        CorrectionForm made = made(texts.get("pair.correct.give.title", line.title()), texts.get("pair.correct.assign"))
                .askDuo(duos(0)).askDue(now().today(), due);
        open(0, line.issue(), made, () -> {
            Long to = made.duo();
            LocalDate day = made.due();
            return to == null || day == null ? null : new Assign(line.issue(), to, day);
        });
    }

    private void handOn(long from, Line line) {
        CorrectionForm made = made(texts.get("pair.correct.give.title", line.title()), texts.get("pair.correct.assign"))
                .askDuo(duos(from)).askReason();
        open(from, line.issue(), made, () -> {
            Long to = made.duo();
            return to == null ? null : new Reassign(line.issue(), to, made.reason());
        });
    }

    private void moveDue(Pair pair, Line line) {
        CorrectionForm made = made(texts.get("pair.correct.due.title", line.title()),
                texts.get("pair.correct.due.save")).askDue(now().today(), Objects.requireNonNull(line.due()));
        open(pair.duo(), line.issue(), made, () -> {
            LocalDate day = made.due();
            return day == null ? null : new ChangeDue(line.issue(), day);
        });
    }

    private void end(Pair pair) {
        CorrectionForm made = made(texts.get("pair.correct.end.title", names(pair)), texts.get("pair.correct.end"))
                .askReason();
        open(pair.duo(), 0, made, () -> new EndDuo(pair.duo(), made.reason()));
    }

    private List<ChoiceField.Choice> duos(long but) {
        return now().others(but).stream()
                .map(each -> new ChoiceField.Choice(each.duo(), names(each), each.sales().face())).toList();
    }

    private String names(Pair pair) {
        return texts.get("duo.names", pair.sales().face().firstName(), pair.marketing().face().firstName());
    }

    private CorrectionForm made(String title, String verb) {
        return new CorrectionForm(texts, title, verb, this::leave);
    }

    private void open(long of, long about, CorrectionForm made, Supplier<@Nullable Move> asked) {
        made.whenSaved(() -> {
            Move move = asked.get();
            if (move != null) {
                door.make(move, accepted -> leave(), made::refuse);
            }
        });
        duo = of;
        issue = about;
        form = made;
        changed.run();
        made.focus();
    }

    private void leave() {
        form = null;
        changed.run();
    }

    private PairView now() {
        return Objects.requireNonNull(view);
    }
}
