package app.tandem.ui.console.meetings;

import app.tandem.model.TextRule;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.Line;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.TimeField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When, where and with whom a meeting is: typed for a new one, or changed for one that is planned. */
final class MeetingForm extends VBox {

    /**
     * What was changed of a meeting.
     *
     * @param without what was emptied
     */
    record Said(Details details, List<MeetingPart> without) {

        boolean nothing() {
            return details.equals(Details.NONE) && without.isEmpty();
        }
    }

    private final Texts texts;
    private final DateField day;
    private final TimeField time;
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final ChoiceField facilitator;
    private final FormField<DateField> dayField;
    private final FormField<TimeField> timeField;
    private final FormField<TextField> titleField;
    private final FormField<TextField> placeField;
    private final FormField<ChoiceField> facilitatorField;
    private final RefusalLine refused;
    private List<String> filled = List.of();
    private @Nullable String zone;

    /**
     * @param prefix what the ids of its fields begin with
     * @param enter runs on Enter in a field
     */
    MeetingForm(Texts texts, String prefix, Runnable enter) {
        this.texts = texts;
        getStyleClass().add("meeting-form");
        day = new DateField(texts, prefix + "-day", LocalDate.EPOCH);
        day.whenPast(texts.get("date.past.meeting"));
        time = new TimeField(texts, prefix + "-time");
        title.setId(prefix + "-title");
        place.setId(prefix + "-place");
        facilitator = new ChoiceField(texts, prefix + "-facilitator", texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
        dayField = new FormField<>(texts, texts.get("meetings.day"), day);
        timeField = new FormField<>(texts, texts.get("meetings.time"), time);
        titleField = FormField.counted(texts, texts.get("meetings.title.own"), title, TextRule.MEETING_TITLE.most());
        placeField = FormField.counted(texts, texts.get("meetings.place"), place, TextRule.PLACE.most());
        facilitatorField = new FormField<>(texts, texts.get("meetings.facilitator"), facilitator);
        refused = new RefusalLine(texts);
        List.of(day.field(), time.field(), title, place).forEach(each -> each.setOnAction(event -> enter.run()));
        HBox when = new HBox(dayField, timeField);
        dayField.setMinWidth(0);
        timeField.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass().add("dated");
        HBox.setHgrow(dayField, Priority.ALWAYS);
        getChildren().addAll(when, placeField, facilitatorField, titleField, refused);
    }

    /** Who may facilitate. */
    void offer(List<ChoiceField.Choice> people) {
        facilitator.offer(people);
    }

    /** Puts in what is usual for a new meeting. */
    void fill(LocalDate today, Upcoming next, LocalTime at) {
        zone = next.zone();
        day.today(today);
        day.set(next.on());
        time.set(at);
        title.clear();
        place.clear();
        facilitator.choose(null);
        clear();
    }

    /** Puts in what holds of a meeting. */
    void fill(LocalDate today, Line line) {
        zone = null;
        day.today(today);
        day.set(line.when().day());
        LocalTime at = line.when().at();
        if (at == null) {
            time.field().clear();
        } else {
            time.set(at);
        }
        title.setText(Objects.requireNonNullElse(line.own(), ""));
        title.setPromptText(line.title());
        place.setText(Objects.requireNonNullElse(line.place(), ""));
        facilitator.choose(line.facilitator());
        clear();
    }

    private List<String> words() {
        return Stream.of(day.field(), time.field(), title, place, facilitator.field())
                .map(TextField::getText).toList();
    }

    /** Whether something was typed in the place of what was put in. */
    boolean typed() {
        return !words().equals(filled);
    }

    private void clear() {
        filled = words();
        refused.clear();
        List.of(dayField, timeField, titleField, placeField, facilitatorField).forEach(FormField::clear);
    }

    void entered() {
        day.field().requestFocus();
        day.field().selectAll();
    }

    /**
     * What was typed; empty where something stands for nothing, which is then said beside its field. What was not
     * changed is left out.
     *
     * @param before what held; null for a new meeting
     */
    Optional<Said> said(@Nullable Line before) {
        LocalDate on = day.value().get();
        LocalTime at = time.value();
        if (on == null || at == null || facilitator.refusal().isPresent()) {
            lacking(on, at);
            return Optional.empty();
        }
        boolean moved = before == null || !on.equals(before.when().day()) || !at.equals(before.when().at());
        Emptied texts = new Emptied();
        String named = texts.now(MeetingPart.TITLE, title, before == null ? null : before.own());
        String where = texts.now(MeetingPart.PLACE, place, before == null ? null : before.place());
        Long leads = texts.now(MeetingPart.FACILITATOR, facilitator.chosen().orElse(null), led(before));
        return Optional.of(new Said(new Details(moved ? on.atTime(at) : null, zone, named, where, leads, null, null,
                null, null, null, null, null), texts.parts()));
    }

    /** Who stood in the field: one who left is not named there, and so is not taken away either. */
    private @Nullable Long led(@Nullable Line before) {
        Long leader = before == null ? null : before.facilitator();
        return leader != null && facilitator.offers(leader) ? leader : null;
    }

    private void lacking(@Nullable LocalDate on, @Nullable LocalTime at) {
        facilitator.refusal().ifPresent(facilitator::refuse);
        if (at == null) {
            time.refusal().ifPresentOrElse(time::refuse, () -> time.refuse(texts.get("meetings.lacks.time")));
            time.field().requestFocus();
        }
        if (on == null) {
            day.refusal().ifPresentOrElse(day::refuse, () -> day.refuse(texts.get("meetings.lacks.day")));
            day.field().requestFocus();
        }
    }

    /** Says a refusal beside its field. */
    void refuse(Refusal why) {
        switch (String.valueOf(why.field())) {
            case "details.start" -> dayField.refuse(why.rule());
            case "details.title", "title" -> titleField.refuse(why.rule());
            case "details.place", "place" -> placeField.refuse(why.rule());
            case "details.facilitator" -> facilitatorField.refuse(why.rule());
            default -> refused.say(Refusals.of(texts, why));
        }
    }
}
