package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.RowVerdict;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What an import has brought, and what it has left out. */
final class DoneStep extends VBox {

    private final Texts texts;
    private final Label title = new Label("", new Icon(Feather.CHECK_CIRCLE));
    private final Label updated = new Label();
    private final Label leftOut = new Label();
    private final Button people;

    DoneStep(Texts texts, Runnable toPeople, Runnable again) {
        this.texts = texts;
        getStyleClass().addAll("card", "done-step");
        title.getStyleClass().add("done-title");
        updated.getStyleClass().add("words");
        leftOut.getStyleClass().add("words");
        leftOut.setWrapText(true);
        people = new Button(texts.get("people.import.done.people"));
        people.setId("show-people");
        people.getStyleClass().add("accent");
        people.setDefaultButton(true);
        people.setOnAction(event -> toPeople.run());
        Button other = new Button(texts.get("people.import.done.again"));
        other.setId("import-again");
        other.setOnAction(event -> again.run());
        HBox acts = new HBox(people, other);
        acts.getStyleClass().add("act");
        getChildren().addAll(title, updated, leftOut, acts);
    }

    void show(PeopleCheck check, List<String> rowsLeftOut) {
        title.setText(texts.get("people.import.done.title", check.count(RowVerdict.New.class)));
        int changed = check.count(RowVerdict.Changed.class);
        Seen.saying(updated, changed == 0 ? "" : texts.get("people.import.done.updated", changed));
        Seen.saying(leftOut, rowsLeftOut.isEmpty() ? ""
                : texts.get("people.import.done.left-out", rowsLeftOut.size(),
                        rowsLeftOut.stream().collect(Collectors.joining(texts.get("list.comma")))));
    }

    void entered() {
        people.requestFocus();
    }
}
