package app.tandem.ui.console.people;

import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.SideChooser;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Adds one person; Enter adds and makes room for the next. */
final class AddCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final FormField<TextField> name;
    private final FormField<SideChooser> side;
    private final FormField<TextField> email;

    AddCard(Texts texts, Door door) {
        this.texts = texts;
        this.door = new SingleFile(door);
        name = new FormField<>(texts, texts.get("people.name"), new TextField());
        side = new FormField<>(texts, texts.get("people.side"), new SideChooser(texts));
        email = new FormField<>(texts, texts.get("people.email"), new TextField());
        getStyleClass().addAll("card", "person-card");
        name.field().setId("add-name");
        side.field().setId("add-side");
        email.field().setId("add-email");
        email.field().setPromptText(texts.get("people.email.prompt"));
        Button add = new Button(texts.get("people.add"));
        add.setId("add");
        add.setOnAction(event -> add());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                add();
                event.consume();
            }
        });
        getChildren().addAll(new CardHeader(texts.get("people.add.title")), name, side, email, add);
    }

    void entered() {
        name.field().requestFocus();
    }

    private void add() {
        @Nullable Side chosen = side.field().getValue();
        if (chosen == null) {
            side.say(texts.get("people.side.needed"));
            side.field().requestFocus();
        } else {
            String address = email.field().getText();
            door.make(new AddPerson(name.field().getText(), chosen, address.isBlank() ? null : address), made -> {
                name.field().clear();
                email.field().clear();
                name.field().requestFocus();
            }, this::refused);
        }
    }

    private void refused(Refusal refusal) {
        FormField<?> field = switch (refusal.field()) {
            case "email" -> email;
            case "side" -> side;
            default -> name;
        };
        field.refuse(refusal.rule());
        field.field().requestFocus();
    }
}
