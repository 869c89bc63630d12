package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleColumn;
import app.tandem.exchange.PersonRow;
import app.tandem.model.Side;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RowCell;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.SideChooser;
import app.tandem.ui.controls.SideLabel;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of a file: what it says, what will happen, and a field wherever it was flagged. */
final class CheckCell extends RowCell<CheckRow> {

    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final Texts texts;
    private final BiConsumer<Integer, PersonRow> corrected;
    private final Label number = new Label();
    private final Label name = new Label();
    private final SideLabel side;
    private final Label email = new Label();
    private final WordsOrField<TextField> nameColumn;
    private final WordsOrField<SideChooser> sideColumn;
    private final WordsOrField<TextField> emailColumn;
    private final Label what = new Label();
    private final Icon icon = new Icon(Feather.CIRCLE);
    private final IconButton leave = new IconButton(this::leave);
    private boolean drawing;

    /** @param corrected is told a row's index and what it says now */
    CheckCell(Texts texts, BiConsumer<Integer, PersonRow> corrected) {
        this.texts = texts;
        this.corrected = corrected;
        side = new SideLabel(texts);
        nameColumn = new WordsOrField<>("name-column", name,
                () -> field(texts.get("people.import.name"), PersonRow::withName));
        sideColumn = new WordsOrField<>("side-column", side, this::chooser);
        emailColumn = new WordsOrField<>("email-column", email,
                () -> field(texts.get("people.import.email"), PersonRow::withEmail));
        getStyleClass().add("check-cell");
        number.getStyleClass().add("number");
        name.getStyleClass().add("name");
        email.getStyleClass().add("email");
        what.getStyleClass().add("what");
        what.setGraphic(icon);
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        email.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(number, nameColumn, sideColumn, emailColumn, what, leave);
        row.getStyleClass().add("check-row");
        columns(row);
    }

    private TextField field(String name, BiFunction<PersonRow, String, PersonRow> with) {
        TextField field = new TextField();
        field.setAccessibleText(name);
        field.textProperty().subscribe((before, now) -> correct(with, now));
        return field;
    }

    private SideChooser chooser() {
        SideChooser chooser = new SideChooser(texts);
        chooser.valueProperty().subscribe((before, now) -> choose(now));
        return chooser;
    }

    private void correct(BiFunction<PersonRow, String, PersonRow> with, String now) {
        CheckRow item = getItem();
        if (!drawing && item != null) {
            corrected.accept(item.index(), with.apply(item.row(), now));
        }
    }

    private void choose(@Nullable Side now) {
        CheckRow item = getItem();
        if (!drawing && item != null && now != null) {
            corrected.accept(item.index(), item.row().withSide(now));
        }
    }

    /** Gives the focus to the first field that can be corrected; false where there is none. */
    boolean enter() {
        return getGraphic() != null && (nameColumn.enter() || sideColumn.enter() || emailColumn.enter());
    }

    private void leave() {
        CheckRow item = getItem();
        if (item != null) {
            corrected.accept(item.index(), item.row().withLeftOut(!item.leftOut()));
        }
    }

    @Override
    protected void updateItem(@Nullable CheckRow item, boolean empty) {
        super.updateItem(item, empty);
        CheckRow shown = empty ? null : item;
        pseudoClassStateChanged(FLAGGED, shown != null && shown.flagged());
        pseudoClassStateChanged(LEFT_OUT, shown != null && shown.leftOut());
        see(shown != null);
        if (shown != null) {
            drawing = true;
            try {
                draw(shown);
            } finally {
                drawing = false;
            }
        }
    }

    private void draw(CheckRow item) {
        PersonRow person = item.row();
        number.setText(person.lines().toString());
        text(name, nameColumn, person.name(), item.open().contains(PeopleColumn.NAME) && !item.leftOut());
        text(email, emailColumn, person.email(), item.open().contains(PeopleColumn.EMAIL) && !item.leftOut());
        if (person.email().isBlank()) {
            email.setText(texts.get("people.import.none"));
        }
        drawSide(person, item.open().contains(PeopleColumn.SIDE) && !item.leftOut());
        Happening happening = Happening.of(texts, person, item.verdict());
        icon.setIconCode(happening.icon());
        what.setText(happening.words());
        happening.tone().on(what);
        leave.show(item.leftOut() ? Feather.CORNER_UP_LEFT : Feather.X, item.leftOut()
                ? texts.get("people.import.take-in")
                : texts.get("people.import.leave-out"));
    }

    /** A line break cannot be seen in a field, so that it is a space there; the row keeps it until it is corrected. */
    private static void text(Label label, WordsOrField<TextField> column, String value, boolean open) {
        String line = value.replaceAll("\\R", " ");
        label.setText(line);
        TextField field = column.open(open);
        if (field != null && !field.getText().equals(line)) {
            field.setText(line);
        }
    }

    private void drawSide(PersonRow person, boolean open) {
        side.show(person.understood().orElse(Side.NEITHER));
        if (person.understood().isEmpty()) {
            side.setText(texts.get("people.import.none"));
        }
        SideChooser chooser = sideColumn.open(open);
        if (chooser != null) {
            chooser.setValue(person.understood().orElse(null));
        }
    }
}
