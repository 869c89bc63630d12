package app.tandem.ui.console.people;

import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.console.people.PeopleView.Standing;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.SideLabel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One person: name and address to correct in place, and what else can be done, one unfolded at a time. */
final class PersonCard extends VBox {

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Avatar face;
    private final Label title = new Label();
    private final Label standing = new Label();
    private final NameForm names;
    private final ToggleGroup chosen = new ToggleGroup();
    private final ToggleButton side;
    private final ToggleButton leave;
    private final ToggleButton back;
    private final Button anonymise;
    private final Map<ToggleButton, ActForm> forms = new LinkedHashMap<>();
    private @Nullable Member shown;

    /** @param anonymised is told whom to anonymise */
    PersonCard(Texts texts, Door door, Supplier<LocalDate> today, Consumer<Member> anonymised) {
        this.texts = texts;
        this.today = today;
        PersonMoves moves = new PersonMoves(door);
        face = new Avatar(texts);
        names = new NameForm(texts, moves);
        side = toggle("people.change-side", "change-side", new SideForm(texts, moves, today));
        leave = toggle("people.leave", "leave", new LeaveForm(texts, moves));
        back = toggle("people.back", "back", new BackForm(texts, moves));
        anonymise = new Button(texts.get("people.anonymise"));
        anonymise.setId("anonymise");
        anonymise.setOnAction(event -> {
            if (shown != null) {
                anonymised.accept(shown);
            }
        });
        FlowPane acts = new FlowPane(side, leave, back, anonymise);
        acts.getStyleClass().add("acts");
        chosen.selectedToggleProperty().subscribe(this::unfold);
        getStyleClass().addAll("card", "person-card");
        getChildren().addAll(head(), names, acts);
        getChildren().addAll(forms.values());
        unfold();
    }

    private ToggleButton toggle(String key, String id, ActForm form) {
        ToggleButton toggle = new ToggleButton(texts.get(key));
        toggle.setId(id);
        toggle.setToggleGroup(chosen);
        forms.put(toggle, form);
        return toggle;
    }

    private HBox head() {
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        standing.getStyleClass().add("quiet");
        standing.setWrapText(true);
        VBox words = new VBox(title, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(face, words);
        head.getStyleClass().add("head");
        return head;
    }

    private void unfold() {
        forms.forEach((toggle, form) -> Seen.when(toggle.isSelected(), form));
    }

    /** Shows a person; what was typed about the same one stays. */
    void show(Member now) {
        Member before = shown;
        if (now.equals(before)) {
            return;
        }
        shown = now;
        face.show(new Face(now.name(), now.side()));
        title.setText(now.name());
        standing.setText(texts.get("people.standing", SideLabel.word(texts, now.side()),
                texts.days().date(now.since(), today.get()), Involvement.words(texts, now)));
        if (before == null || before.id() != now.id() || now.standing() != before.standing()
                || now.side() != before.side()) {
            chosen.selectToggle(null);
        }
        names.show(now);
        forms.values().forEach(each -> each.show(now));
        Seen.when(now.standing() != Standing.ANONYMISED, names, anonymise);
        Seen.when(now.active(), side, leave);
        Seen.when(now.standing() == Standing.LEFT, back);
    }
}
