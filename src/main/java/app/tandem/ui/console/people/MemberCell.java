package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.RowCell;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.SideLabel;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A person in the list. */
final class MemberCell extends RowCell<Member> {

    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Label name = new Label();
    private final SideLabel side;
    private final Label email = new Label();
    private final Label since = new Label();
    private final Label what = new Label();

    MemberCell(Texts texts, Supplier<LocalDate> today) {
        this.texts = texts;
        this.today = today;
        side = new SideLabel(texts);
        getStyleClass().add("member-cell");
        name.getStyleClass().add("name");
        name.setWrapText(true);
        email.getStyleClass().add("email");
        email.setWrapText(true);
        since.getStyleClass().add("since");
        what.getStyleClass().add("what");
        what.setWrapText(true);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox row = new HBox(column("name-column", name), column("side-column", side), column("email-column", email),
                since,
                what);
        row.getStyleClass().add("member-row");
        columns(row);
    }

    private static StackPane column(String style, Label label) {
        StackPane column = new StackPane(label);
        column.getStyleClass().add(style);
        return column;
    }

    @Override
    protected void updateItem(@Nullable Member member, boolean empty) {
        super.updateItem(member, empty);
        pseudoClassStateChanged(LEFT, !empty && member != null && !member.active());
        see(!empty && member != null);
        if (!empty && member != null) {
            name.setText(member.name());
            side.show(member.side());
            String address = member.email();
            email.setText(address == null ? texts.get("people.none") : address);
            since.setText(texts.days().date(member.since(), today.get()));
            what.setText(Involvement.words(texts, member));
            setAccessibleText(texts.get("people.said", member.name(), side.getText(), what.getText()));
        }
    }
}
