package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.PersonRow;
import app.tandem.exchange.RowVerdict;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.LongWork;
import app.tandem.ui.controls.RefusalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every row of the file with what will happen to it; flagged rows are corrected in place or stay out. */
final class CheckStep extends HBox {

    private final Texts texts;
    private final ShortCard inShort;
    private final CheckList list;
    private final ToggleButton onlyFlagged;
    private final Button go = new Button();
    private final LongWork work = new LongWork(go);
    private final RefusalLine refusal;
    private final Button back;
    private List<PersonRow> rows = List.of();
    private List<CheckRow> all = List.of();
    private PeopleCheck check = PeopleCheck.of(List.of(), State.empty());
    private State state = State.empty();

    /** @param imports is told to import what the check lets through */
    CheckStep(Texts texts, Consumer<PeopleCheck> imports, Runnable back) {
        this.texts = texts;
        inShort = new ShortCard(texts);
        refusal = new RefusalLine(texts, go);
        onlyFlagged = new ToggleButton(texts.get("people.import.only-flagged"));
        this.back = new Button(texts.get("people.import.back"));
        getStyleClass().add("check-step");
        list = new CheckList(texts, this::correct, go::requestFocus);
        VBox.setVgrow(list, Priority.ALWAYS);
        onlyFlagged.setId("only-flagged");
        onlyFlagged.selectedProperty().subscribe((before, now) -> filter());
        go.setId("import");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        go.setOnAction(event -> imports.accept(check));
        this.back.setId("back-to-columns");
        this.back.setMaxWidth(Double.MAX_VALUE);
        this.back.setOnAction(event -> back.run());
        VBox table = new VBox(names(), list, foot());
        table.getStyleClass().addAll("card", "check-table");
        HBox.setHgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, narrow());
    }

    private HBox names() {
        HBox names = new HBox(name("number", texts.get("people.import.row")),
                name("name-column", texts.get("people.import.name")),
                name("side-column", texts.get("people.import.side")),
                name("email-column", texts.get("people.import.email")),
                name("what", texts.get("people.import.what")));
        names.getStyleClass().addAll("check-row", "names");
        return names;
    }

    private static Label name(String style, String text) {
        Label name = new Label(text);
        name.getStyleClass().add(style);
        return name;
    }

    private HBox foot() {
        Label hint = new Label(texts.get("people.import.hint"), new Icon(Feather.ALERT_TRIANGLE));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        onlyFlagged.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(hint, onlyFlagged);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private VBox narrow() {
        Label quiet = new Label(texts.get("people.import.quiet"));
        quiet.getStyleClass().add("quiet-card");
        quiet.setWrapText(true);
        refusal.setId("import-refused");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox narrow = new VBox(inShort, quiet, space, refusal, work, back);
        narrow.getStyleClass().add("narrow");
        return narrow;
    }

    /** Shows the rows of another file, or by other columns. */
    void show(List<PersonRow> now, State holds) {
        rows = new ArrayList<>(now);
        state = holds;
        check = PeopleCheck.of(rows, state);
        all = CheckRow.of(rows, check);
        onlyFlagged.setSelected(false);
        refusal.clear();
        filter();
        draw();
    }

    /** What holds has changed: what will happen to the rows may be something else. */
    void show(State holds) {
        state = holds;
        again();
    }

    private void correct(int index, PersonRow row) {
        rows.set(index, row);
        refusal.clear();
        again();
    }

    private void again() {
        check = PeopleCheck.of(rows, state);
        all = CheckRow.again(all, rows, state);
        list.again(all);
        draw();
    }

    /** Only those that were flagged at some time, so that a row stays while it is corrected. */
    private void filter() {
        boolean only = onlyFlagged.isSelected();
        onlyFlagged.setText(only ? texts.get("people.import.all-rows") : texts.get("people.import.only-flagged"));
        list.getItems().setAll(all.stream().filter(each -> !only || !each.open().isEmpty()).toList());
    }

    private void draw() {
        inShort.show(check);
        int news = check.count(RowVerdict.New.class);
        int changed = check.count(RowVerdict.Changed.class);
        int out = check.count(RowVerdict.Flagged.class) + check.count(RowVerdict.LeftOut.class);
        go.setText(news > 0 ? texts.get("people.import.go", news, changed, out)
                : changed > 0 ? texts.get("people.import.go.update", changed, out)
                        : texts.get("people.import.go.nothing"));
        go.setDisable(news + changed == 0);
        onlyFlagged.setDisable(all.stream().allMatch(each -> each.open().isEmpty()));
    }

    /** The rows that will not be imported, by their lines in the file. */
    List<String> leftOut() {
        return all.stream().filter(each -> each.flagged() || each.leftOut()).map(each -> each.row().lines().toString())
                .toList();
    }

    void importing() {
        work.begin(texts.get("people.import.importing", Math.min(check.lines().size(), ImportPeople.MOST)));
    }

    void imported() {
        work.end();
    }

    void refuse(String why) {
        refusal.say(why);
    }

    /** Gives the focus to the first row that needs a look, or else to the button. */
    void entered() {
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        if (!list.enterFirst()) {
            go.requestFocus();
        }
    }
}
