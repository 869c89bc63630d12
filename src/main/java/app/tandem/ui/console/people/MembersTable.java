package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people who were found, a row each, of whom one can be chosen. */
final class MembersTable extends VBox {

    private final ListView<Member> list = new ListView<>();
    private final Label nobody = new Label();

    /** @param chosen is told who is chosen now; null for nobody */
    MembersTable(Texts texts, Supplier<LocalDate> today, Consumer<@Nullable Member> chosen) {
        HBox names = new HBox(name("name-column", texts.get("people.name")),
                name("side-column", texts.get("people.side")), name("email-column", texts.get("people.email")),
                name("since", texts.get("people.since")), name("what", texts.get("people.what")));
        names.getStyleClass().addAll("member-row", "names");
        list.setId("people-list");
        list.getStyleClass().add("people-list");
        list.setCellFactory(view -> new MemberCell(texts, today));
        nobody.getStyleClass().add("quiet");
        list.setPlaceholder(nobody);
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chosen.accept(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().addAll("card", "people-table");
        getChildren().addAll(names, list);
    }

    private static Label name(String style, String text) {
        Label name = new Label(text);
        name.getStyleClass().add(style);
        return name;
    }

    /**
     * Shows who was found; whoever was chosen stays so, as they are now.
     *
     * @param none what is said where nobody was
     * @param now the one who was chosen, as they are now; empty where they are not there any more
     */
    void show(List<Member> found, String none, Optional<Member> now) {
        nobody.setText(none);
        list.getItems().setAll(found);
        now.filter(found::contains).ifPresentOrElse(list.getSelectionModel()::select, this::choosesNobody);
    }

    @Nullable
    Member chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    void choosesNobody() {
        list.getSelectionModel().clearSelection();
    }

    void focus() {
        list.requestFocus();
    }
}
