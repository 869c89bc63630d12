package app.tandem.ui.console.people;

import app.tandem.rules.PeopleMove.CorrectPerson;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.controls.FormField;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Name and address of a person, corrected in place; Enter saves them. */
final class NameForm extends VBox {

    private final PersonMoves moves;
    private final FormField<TextField> name;
    private final FormField<TextField> email;
    private final Button save;
    private @Nullable Member shown;

    NameForm(Texts texts, PersonMoves moves) {
        this.moves = moves;
        name = new FormField<>(texts, texts.get("people.name"), field("person-name"));
        email = new FormField<>(texts, texts.get("people.email"), field("person-email"));
        email.field().setPromptText(texts.get("people.email.prompt"));
        save = new Button(texts.get("people.save"));
        save.setId("save-person");
        save.setOnAction(event -> save());
        getStyleClass().add("fields");
        getChildren().addAll(name, email, save);
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().subscribe((before, now) -> changed());
        field.setOnAction(event -> save());
        return field;
    }

    /** Shows a person; what was typed about the same one stays while nothing else was recorded. */
    void show(Member now) {
        Member before = shown;
        shown = now;
        if (before == null || before.id() != now.id() || !now.name().equals(before.name())
                || !Objects.equals(now.email(), before.email())) {
            name.field().setText(now.name());
            email.field().setText(address(now));
        }
        changed();
    }

    private static String address(Member member) {
        return member.email() == null ? "" : member.email();
    }

    private void changed() {
        Member member = shown;
        save.setDisable(member == null || name.field().getText().equals(member.name())
                && email.field().getText().equals(address(member)));
    }

    private void save() {
        if (shown != null && !save.isDisabled()) {
            String typed = email.field().getText();
            moves.make(new CorrectPerson(shown.id(), name.field().getText(), typed.isBlank() ? null : typed), name,
                    Map.of("email", email));
        }
    }
}
