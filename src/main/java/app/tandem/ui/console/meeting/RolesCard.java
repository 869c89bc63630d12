package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Roles;
import app.tandem.model.TextRule;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.FormField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who leads, writes and minds the time, and where; recorded when a field is left or Enter is pressed. */
final class RolesCard extends VBox {

    private final MeetingTools tools;
    private final Texts texts;
    private final ChoiceField facilitator;
    private final ChoiceField scribe;
    private final ChoiceField timekeeper;
    private final TextField place = new TextField();
    private final FormField<TextField> placeField;
    private @Nullable Meeting meeting;

    RolesCard(MeetingTools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        getStyleClass().addAll("card", "roles");
        facilitator = field("role-facilitator", MeetingPart.FACILITATOR);
        scribe = field("role-scribe", MeetingPart.SCRIBE);
        timekeeper = field("role-timekeeper", MeetingPart.TIMEKEEPER);
        place.setId("meeting-place");
        place.setOnAction(event -> placed());
        place.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                placed();
            }
        });
        placeField = FormField.counted(texts, texts.get("roles.place"), place, TextRule.PLACE.most());
        Label title = new Label(texts.get("roles.title"));
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, new FormField<>(texts, texts.get("roles.facilitator"), facilitator),
                new FormField<>(texts, texts.get("roles.scribe"), scribe),
                new FormField<>(texts, texts.get("roles.timekeeper"), timekeeper), placeField);
    }

    private ChoiceField field(String id, MeetingPart part) {
        ChoiceField field = new ChoiceField(texts, id, texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
        field.whenSettled(() -> chosen(field, part));
        return field;
    }

    private void chosen(ChoiceField field, MeetingPart part) {
        Meeting now = meeting;
        Long typed = field.chosen().orElse(null);
        if (now == null || field.refusal().isPresent()) {
            return;
        }
        Long held = held(now.roles(), part);
        if (Objects.equals(typed, held) || typed == null && held != null && !field.offers(held)) {
            return;
        }
        change(now, part, new Details(null, null, null, null, only(part, MeetingPart.FACILITATOR, typed),
                only(part, MeetingPart.SCRIBE, typed), only(part, MeetingPart.TIMEKEEPER, typed), null, null, null,
                null, null), refusal -> field.refuse(texts.get("roles.refused", refusal.rule())));
    }

    private static @Nullable Long only(MeetingPart part, MeetingPart asked, @Nullable Long typed) {
        return part == asked ? typed : null;
    }

    private static @Nullable Long held(Roles roles, MeetingPart part) {
        return switch (part) {
            case FACILITATOR -> roles.facilitator();
            case SCRIBE -> roles.scribe();
            case TIMEKEEPER -> roles.timekeeper();
            case TITLE, PLACE -> throw new IllegalArgumentException(part + " is no role");
        };
    }

    private void placed() {
        Meeting now = meeting;
        String typed = place.getText().strip();
        if (now != null && !typed.equals(Objects.requireNonNullElse(now.schedule().place(), ""))) {
            change(now, MeetingPart.PLACE, new Details(null, null, null, typed.isEmpty() ? null : typed, null, null,
                    null, null, null, null, null, null), refusal -> placeField.refuse(refusal.rule()));
        }
    }

    /** What is given takes the place of what held; where nothing is given, the part is emptied. */
    private void change(Meeting now, MeetingPart part, Details given, Consumer<Refusal> refused) {
        tools.door().make(new ChangeMeeting(now.id(), given, given.equals(Details.NONE) ? List.of(part) : null),
                made -> {}, refused);
    }

    void show(State state, Meeting now) {
        Meeting before = meeting;
        meeting = now;
        List<ChoiceField.Choice> people = Recording.people(state, now);
        List.of(facilitator, scribe, timekeeper).forEach(each -> each.offer(people));
        show(facilitator, before, now, Roles::facilitator);
        show(scribe, before, now, Roles::scribe);
        show(timekeeper, before, now, Roles::timekeeper);
        String where = now.schedule().place();
        if (before == null || !Objects.equals(before.schedule().place(), where)) {
            place.setText(Objects.requireNonNullElse(where, ""));
        }
    }

    private static void show(ChoiceField field, @Nullable Meeting before, Meeting now,
            Function<Roles, @Nullable Long> role) {
        if (before == null || !Objects.equals(role.apply(before.roles()), role.apply(now.roles()))) {
            field.choose(role.apply(now.roles()));
        }
    }
}
