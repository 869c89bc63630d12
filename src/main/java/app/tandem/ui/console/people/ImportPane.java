package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.PeopleColumn;
import app.tandem.exchange.PeopleTable;
import app.tandem.exchange.PersonRow;
import app.tandem.model.Meeting;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.PageHeading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** People come in from a file, in four steps; nothing is changed before the third. */
public final class ImportPane extends ScrollPane {

    private static final int FILE = 0;
    private static final int COLUMNS = 1;
    private static final int CHECK = 2;
    private static final int DONE = 3;

    private final Texts texts;
    private final Door door;
    private final Files files;
    private final StepsBar steps;
    private final PageHeading heading;
    private final FileStep file;
    private final ColumnsStep columns;
    private final CheckStep check;
    private final DoneStep done;
    private final VBox page;
    private State state = State.empty();
    private @Nullable PeopleTable table;
    private String name = "";
    private int at;
    private boolean busy;

    /**
     * Where files come from.
     *
     * @param choose asks for a file; empty where the person thought better of it
     * @param read reads it away from the JavaFX thread, and tells on it what came of that
     */
    public record Files(Supplier<Optional<Path>> choose, BiConsumer<Path, Consumer<PeopleTable.Reading>> read) {}

    /**
     * Where one goes when all is imported.
     *
     * @param people shows the list of people
     * @param meeting leads on to the first meeting
     */
    public record Ways(Runnable people, Runnable meeting) {}

    public ImportPane(Texts texts, Door door, Files files, Ways ways) {
        this.texts = texts;
        this.door = door;
        this.files = files;
        steps = new StepsBar(texts);
        heading = new PageHeading(texts.get("people.import"), steps).sign(Feather.FILE);
        file = new FileStep(texts, this::choose);
        columns = new ColumnsStep(texts, this::check, this::choose);
        check = new CheckStep(texts, this::take, () -> go(COLUMNS));
        done = new DoneStep(texts, ways, () -> go(FILE));
        page = new VBox(heading);
        page.getStyleClass().addAll("import-page", "form");
        page.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(page);
        go(FILE);
    }

    /** Draws what holds. */
    public void show(State now) {
        state = now;
        if (at == CHECK && !busy) {
            check.show(now);
        }
    }

    /** Its turn has come: an import that was done begins anew. */
    public void entered() {
        applyCss();
        if (at == DONE) {
            go(FILE);
        } else {
            focus();
        }
    }

    private void go(int step) {
        at = step;
        steps.show(step);
        Region body = switch (step) {
            case FILE -> file;
            case COLUMNS -> columns;
            case CHECK -> check;
            default -> done;
        };
        VBox.setVgrow(body, step == CHECK ? Priority.ALWAYS : Priority.NEVER);
        page.getChildren().setAll(page.getChildren().getFirst(), body);
        describe();
        focus();
    }

    private void focus() {
        switch (at) {
            case FILE -> file.entered();
            case COLUMNS -> columns.entered();
            case CHECK -> check.entered();
            default -> done.entered();
        }
    }

    private void choose() {
        if (!busy) {
            files.choose().get().ifPresent(this::read);
        }
    }

    private void read(Path chosen) {
        busy = true;
        go(FILE);
        String called = String.valueOf(chosen.getFileName());
        file.reading(texts.get("people.import.reading", called));
        files.read().accept(chosen, reading -> {
            busy = false;
            file.read();
            name = called;
            PeopleTable read = reading.table();
            Refusal refused = reading.refused();
            if (read != null) {
                read(read);
            } else if (refused != null) {
                file.refuse(words(refused));
            }
        });
    }

    private String words(Refusal refused) {
        Object value = refused.value();
        return value instanceof String ? texts.get("people.import.refused.value", refused.rule(), value)
                : texts.get("people.import.refused", refused.rule());
    }

    private void read(PeopleTable read) {
        table = read;
        columns.show(read);
        if (PeopleColumn.clear(read.headers())) {
            check(columns.columns());
        } else {
            go(COLUMNS);
        }
    }

    private void check(Map<PeopleColumn, Integer> chosen) {
        PeopleTable now = table;
        if (now != null) {
            check.show(PersonRow.of(now, chosen), state);
            go(CHECK);
        }
    }

    private void describe() {
        PeopleTable now = table;
        if (at == FILE || now == null) {
            heading.say(texts.get("people.import.lead"));
            return;
        }
        String words = texts.get("people.import.described", name, now.rows().size(), encoding(now), separator(now));
        String without = columns.without(now, columns.columns());
        heading.say(at == COLUMNS || without.isEmpty() ? words
                : String.join(texts.get("list.comma"), words, texts.get("people.import.left-out", without)));
    }

    private String encoding(PeopleTable of) {
        return switch (of.encoding()) {
            case UTF_8 -> texts.get("people.import.utf-eight");
            case UTF_16 -> texts.get("people.import.utf-sixteen");
            case WINDOWS_1252 -> texts.get("people.import.windows");
        };
    }

    private String separator(PeopleTable of) {
        return switch (of.separator()) {
            case COMMA -> texts.get("people.import.comma");
            case SEMICOLON -> texts.get("people.import.semicolon");
            case TAB -> texts.get("people.import.tab");
            case NOTHING -> texts.get("people.import.one-column");
        };
    }

    private void take(PeopleCheck checked) {
        if (!busy) {
            busy = true;
            check.importing();
            List<String> without = check.leftOut();
            door.make(new ImportPeople(checked.lines()), made -> taken(checked, without, made.state()), this::refused);
        }
    }

    private void taken(PeopleCheck checked, List<String> without, State now) {
        busy = false;
        check.imported();
        done.show(checked, without, now.stream(Meeting.class).findAny().isEmpty());
        go(DONE);
    }

    private void refused(Refusal refusal) {
        busy = false;
        check.imported();
        check.refuse(texts.get("people.import.move-refused", Refusals.of(texts, refusal)));
    }
}
