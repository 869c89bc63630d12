package app.tandem.ui.console.people;

import app.tandem.model.Side;
import app.tandem.rules.Move;
import app.tandem.rules.PeopleMove.ChangeSide;
import app.tandem.rules.PeopleMove.CorrectPerson;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.rules.PeopleMove.ReactivatePerson;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.people.PeopleView.Member;
import app.tandem.ui.console.people.PeopleView.Standing;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.SideChooser;
import app.tandem.ui.controls.SideLabel;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One person: name and address to correct in place, and what else can be done, each with what it ends. */
final class PersonCard extends VBox {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Texts texts;
    private final Door door;
    private final Avatar face;
    private final Label title = new Label();
    private final Label standing = new Label();
    private final FormField<TextField> name;
    private final FormField<TextField> email;
    private final Button save;
    private final ToggleGroup chosen = new ToggleGroup();
    private final ToggleButton sideAct;
    private final ToggleButton leaveAct;
    private final ToggleButton backAct;
    private final Button anonymise;
    private final FormField<SideChooser> side;
    private final FormField<DateField> from;
    private final Label sideEnds = line();
    private final VBox sideForm;
    private final FormField<TextField> reason;
    private final Label leaveEnds = line();
    private final VBox leaveForm;
    private final FormField<SideChooser> backSide;
    private final VBox backForm;
    private final VBox correct;
    private @Nullable Member shown;
    private boolean busy;

    /** @param anonymised is told whom to anonymise */
    PersonCard(Texts texts, Door door, LocalDate today, Consumer<Member> anonymised) {
        this.texts = texts;
        this.door = door;
        face = new Avatar(texts);
        name = field(texts.get("people.name"), "person-name");
        email = field(texts.get("people.email"), "person-email");
        email.field().setPromptText(texts.get("people.email.prompt"));
        save = act("people.save", "save-person", this::save);
        sideAct = toggle("people.change-side", "change-side");
        leaveAct = toggle("people.leave", "leave");
        backAct = toggle("people.back", "back");
        anonymise = act("people.anonymise", "anonymise", () -> {
            if (shown != null) {
                anonymised.accept(shown);
            }
        });
        side = new FormField<>(texts, texts.get("people.side.new"), new SideChooser(texts));
        side.field().setId("new-side");
        from = new FormField<>(texts, texts.get("people.from"), new DateField(texts, "side-from", today));
        reason = field(texts.get("people.reason"), "leave-reason");
        backSide = new FormField<>(texts, texts.get("people.side"), new SideChooser(texts));
        backSide.field().setId("back-side");
        sideForm = form(side, from, sideEnds, act("people.change-side.do", "do-change-side", this::changeSide));
        leaveForm = form(reason, leaveEnds, act("people.leave.do", "do-leave", this::leave));
        backForm = form(backSide, act("people.back.do", "do-back", this::bringBack));
        correct = new VBox(name, email, save);
        arrange();
    }

    private void arrange() {
        getStyleClass().addAll("card", "person-card");
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        standing.getStyleClass().add("quiet");
        standing.setWrapText(true);
        VBox words = new VBox(title, standing);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(face, words);
        head.getStyleClass().add("head");
        correct.getStyleClass().add("fields");
        FlowPane acts = new FlowPane(sideAct, leaveAct, backAct, anonymise);
        acts.getStyleClass().add("acts");
        chosen.selectedToggleProperty().subscribe((before, now) -> unfold());
        name.field().textProperty().subscribe((before, now) -> changed());
        email.field().textProperty().subscribe((before, now) -> changed());
        name.field().setOnAction(event -> save());
        email.field().setOnAction(event -> save());
        reason.field().setOnAction(event -> leave());
        getChildren().addAll(head, correct, acts, sideForm, leaveForm, backForm);
        unfold();
    }

    private FormField<TextField> field(String name, String id) {
        FormField<TextField> field = new FormField<>(texts, name, new TextField());
        field.field().setId(id);
        return field;
    }

    private static Label line() {
        Label line = new Label("", new Icon(Feather.ALERT_TRIANGLE));
        line.getStyleClass().add("flag");
        line.setWrapText(true);
        return line;
    }

    private Button act(String key, String id, Runnable act) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private ToggleButton toggle(String key, String id) {
        ToggleButton toggle = new ToggleButton(texts.get(key));
        toggle.setId(id);
        toggle.setToggleGroup(chosen);
        return toggle;
    }

    private static VBox form(Node... parts) {
        VBox form = new VBox(parts);
        form.getStyleClass().add("act-form");
        return form;
    }

    private void unfold() {
        see(sideForm, chosen.getSelectedToggle() == sideAct);
        see(leaveForm, chosen.getSelectedToggle() == leaveAct);
        see(backForm, chosen.getSelectedToggle() == backAct);
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** Shows a person; what was typed about the same one stays. */
    void show(Member now, LocalDate today) {
        Member before = shown;
        if (now.equals(before)) {
            return;
        }
        shown = now;
        face.show(new Face(now.name(), now.side()));
        title.setText(now.name());
        standing.setText(texts.get("people.standing", SideLabel.word(texts, now.side()),
                texts.days().date(now.since(), today), Involvement.words(texts, now)));
        if (before == null || before.id() != now.id() || !now.name().equals(before.name())
                || !Objects.equals(now.email(), before.email())) {
            name.field().setText(now.name());
            email.field().setText(now.email() == null ? "" : now.email());
        }
        if (before == null || before.id() != now.id() || now.standing() != before.standing()
                || now.side() != before.side()) {
            chosen.selectToggle(null);
            side.field().setValue(null);
            from.field().today(today);
            from.field().set(today);
            reason.field().clear();
            backSide.field().setValue(now.side());
        }
        see(correct, now.standing() != Standing.ANONYMISED);
        see(sideAct, now.active());
        see(leaveAct, now.active());
        see(backAct, now.standing() == Standing.LEFT);
        see(anonymise, now.standing() != Standing.ANONYMISED);
        String ends = Involvement.ends(texts, now);
        Stream.of(sideEnds, leaveEnds).forEach(each -> {
            each.setText(ends);
            each.getGraphic().setVisible(!now.partners().isEmpty());
            each.setContentDisplay(now.partners().isEmpty() ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
            each.pseudoClassStateChanged(QUIET, now.partners().isEmpty());
        });
        changed();
    }

    private void changed() {
        Member member = shown;
        save.setDisable(member == null || name.field().getText().equals(member.name())
                && email.field().getText().equals(member.email() == null ? "" : member.email()));
    }

    private void save() {
        if (shown != null && !save.isDisabled()) {
            String address = email.field().getText();
            make(new CorrectPerson(shown.id(), name.field().getText(), address.isBlank() ? null : address),
                    Map.of("name", name, "email", email));
        }
    }

    private void changeSide() {
        Side to = side.field().getValue();
        if (to == null) {
            side.say(texts.get("people.side.needed"));
            side.field().requestFocus();
        } else if (from.field().refusal().isPresent()) {
            from.typed().requestFocus();
        } else if (shown != null) {
            make(new ChangeSide(shown.id(), to, from.field().value().get()), Map.of("side", side, "from", from));
        }
    }

    private void leave() {
        if (shown != null) {
            make(new DeactivatePerson(shown.id(), reason.field().getText()), Map.of("reason", reason));
        }
    }

    private void bringBack() {
        Side to = backSide.field().getValue();
        if (shown != null && to != null) {
            make(new ReactivatePerson(shown.id(), to), Map.of("name", backSide, "person", backSide));
        }
    }

    /** Makes one move at a time; a refusal is said beside the field that it names. */
    private void make(Move move, Map<String, FormField<?>> fields) {
        if (busy) {
            return;
        }
        busy = true;
        door.make(move, made -> busy = false, refusal -> {
            busy = false;
            FormField<?> place = fields.getOrDefault(refusal.field(), name);
            place.refuse(refusal.rule());
            place.typed().requestFocus();
        });
    }
}
