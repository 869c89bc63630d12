package app.tandem.ui.console.people;

import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.Anonymise;
import app.tandem.rules.State;
import app.tandem.store.Backup;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.PageHeading;
import app.tandem.ui.controls.Seen;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everybody of both sides: found, added, corrected, moved and let go in place. */
public final class PeoplePane extends ScrollPane {

    private final Texts texts;
    private final Door door;
    private final InstantSource clock;
    private final Ways ways;
    private final PageHeading heading;
    private final TextField find = new TextField();
    private final ToggleButton all;
    private final ActButton add;
    private final MembersTable table;
    private final VBox empty;
    private final VBox narrow = new VBox();
    private final AddCard addCard;
    private final PersonCard person;
    private final Label kept = new Label();
    private @Nullable PeopleView shown;
    private int presses;

    /**
     * Where the page leads, and what it has to ask.
     *
     * @param importFile opens the import of a file of people
     * @param paste opens the page on which names are pasted
     * @param backups tells all verified backups there are
     * @param oldNames tells the backups that were made before the last anonymising
     */
    public record Ways(Runnable importFile, Runnable paste, Consumer<Consumer<List<Backup>>> backups,
            Consumer<Consumer<List<Backup>>> oldNames) {}

    public PeoplePane(Texts texts, Door door, InstantSource clock, Ways ways) {
        this.texts = texts;
        this.door = door;
        this.clock = clock;
        this.ways = ways;
        all = new ToggleButton(texts.get("people.all"));
        add = new ActButton(texts.get("people.add.open"), "add-person", this::add).with(Feather.USER_PLUS).accent();
        heading = heading();
        addCard = new AddCard(texts, door);
        person = new PersonCard(texts, door, this::today, this::anonymise);
        table = new MembersTable(texts, this::today, this::showCard);
        empty = emptyState();
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(page());
        addEventHandler(KeyEvent.KEY_PRESSED, this::findByKey);
        showCard(null);
    }

    /** Draws what holds. */
    public void show(State now) {
        PeopleView view = PeopleView.of(now);
        if (!view.equals(shown)) {
            shown = view;
            draw(view);
        }
    }

    /** Its turn has come. */
    public void entered() {
        applyCss();
        if (table.isVisible()) {
            table.focus();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private VBox page() {
        HBox columns = new HBox(table, narrow);
        columns.getStyleClass().add("columns");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        narrow.getStyleClass().add("narrow");
        kept.getStyleClass().add("quiet-card");
        kept.setId("old-backups");
        kept.setWrapText(true);
        VBox page = new VBox(heading, empty, columns);
        page.getStyleClass().addAll("people-page", "form");
        page.setMinHeight(USE_PREF_SIZE);
        return page;
    }

    private PageHeading heading() {
        find.setId("find-people");
        find.setPromptText(texts.get("people.find"));
        find.textProperty().subscribe((before, now) -> filter());
        all.setId("all-people");
        all.selectedProperty().subscribe((before, now) -> filter());
        all.setMinWidth(USE_PREF_SIZE);
        return new PageHeading(texts.get("people.title"), find, all,
                new ActButton(texts.get("people.import.open"), "import-people", ways.importFile())
                        .with(Feather.FILE_TEXT),
                add);
    }

    private void add() {
        table.choosesNobody();
        showCard(null);
        addCard.entered();
    }

    private VBox emptyState() {
        Label words = new Label(texts.get("people.empty"));
        words.setWrapText(true);
        HBox acts = new HBox(new ActButton(texts.get("people.empty.paste"), "paste-people", ways.paste()),
                new ActButton(texts.get("people.import.open"), "import-first", ways.importFile()));
        acts.getStyleClass().add("head-acts");
        VBox state = new VBox(words, acts);
        state.getStyleClass().addAll("card", "empty", "people-empty");
        return state;
    }

    private void draw(PeopleView view) {
        Seen.when(view.empty(), empty);
        Seen.when(!view.empty(), table);
        heading.say(view.empty() ? "" : texts.get("people.count", view.count(Side.SALES),
                view.count(Side.MARKETING), view.count(Side.NEITHER)));
        filter();
    }

    /** Who has just left is shown until another is chosen. */
    private void filter() {
        PeopleView view = shown;
        if (view != null) {
            Member chosen = table.chosen();
            String words = find.getText().strip();
            Optional<Member> now = view.people().stream().filter(each -> chosen != null && each.id() == chosen.id())
                    .findFirst();
            table.show(view.found(words, all.isSelected()), texts.get("people.find.none", words), now);
            showCard(now.orElse(null));
        }
    }

    private void showCard(@Nullable Member chosen) {
        Region card = chosen == null ? addCard : person;
        if (chosen != null) {
            person.show(chosen);
        }
        List<Node> cards = kept.getText().isEmpty() ? List.of(card) : List.of(card, kept);
        if (!narrow.getChildren().equals(cards)) {
            boolean worked = narrow.isFocusWithin();
            narrow.getChildren().setAll(cards);
            keepFocus(worked);
        }
    }

    /** Where the card that had the focus is gone, the list has it. */
    private void keepFocus(boolean worked) {
        if (worked && !narrow.isFocusWithin()) {
            table.focus();
        }
    }

    private void findByKey(KeyEvent event) {
        if (Keys.FIND.combination().match(event)) {
            find.requestFocus();
            find.selectAll();
            event.consume();
        }
    }

    /** Asks once, however often it is pressed while the backups are looked through, and only while this is in sight. */
    private void anonymise(Member member) {
        int press = ++presses;
        ways.backups().accept(backups -> {
            if (press == presses && getScene() != null) {
                AnonymiseWords.about(texts, member, backups).ask(getScene(), () -> door.make(
                        new Anonymise(member.id()), made -> listOldBackups(),
                        refused -> keep(Refusals.of(texts, refused))));
            }
        });
    }

    /** Names the files that hold the name still, for whoever has to remove them. */
    private void listOldBackups() {
        ways.oldNames()
                .accept(backups -> keep(backups.isEmpty() ? "" : AnonymiseWords.files(texts, backups)));
    }

    /** Says below the card what is to be remembered. */
    private void keep(String words) {
        kept.setText(words);
        showCard(table.chosen());
    }
}
