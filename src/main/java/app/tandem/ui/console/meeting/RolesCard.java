package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Roles;
import app.tandem.model.TextRule;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.FormField;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
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
        facilitator = field("role-facilitator", Roles::facilitator, id -> details(id, null, null, null));
        scribe = field("role-scribe", Roles::scribe, id -> details(null, id, null, null));
        timekeeper = field("role-timekeeper", Roles::timekeeper, id -> details(null, null, id, null));
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

    private static Details details(@Nullable Long facilitator, @Nullable Long scribe, @Nullable Long timekeeper,
            @Nullable String place) {
        return new Details(null, null, null, place, facilitator, scribe, timekeeper, null, null, null, null, null);
    }

    private ChoiceField field(String id, Function<Roles, @Nullable Long> role, LongFunction<Details> details) {
        ChoiceField field = new ChoiceField(texts, id, texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
        field.whenSettled(() -> chosen(field, role, details));
        return field;
    }

    private void chosen(ChoiceField field, Function<Roles, @Nullable Long> role, LongFunction<Details> details) {
        Meeting now = meeting;
        if (now == null) {
            return;
        }
        Long held = role.apply(now.roles());
        if (field.isBlank()) {
            field.choose(held);
        } else {
            field.chosen().filter(each -> !each.equals(held)).ifPresent(each -> tools.door().make(
                    new ChangeMeeting(now.id(), details.apply(each)), made -> {},
                    refusal -> field.refuse(texts.get("roles.refused", refusal.rule()))));
        }
    }

    private void placed() {
        Meeting now = meeting;
        String typed = place.getText();
        if (now != null && !typed.isBlank() && !typed.strip().equals(now.schedule().place())) {
            tools.door().make(new ChangeMeeting(now.id(), details(null, null, null, typed)), made -> {},
                    refusal -> placeField.refuse(refusal.rule()));
        }
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
