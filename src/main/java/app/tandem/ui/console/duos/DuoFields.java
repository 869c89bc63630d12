package app.tandem.ui.console.duos;

import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields in which duos are changed, some of which are shown. */
final class DuoFields extends VBox {

    private final Texts texts;
    final FormField<ChoiceField> sales;
    final FormField<ChoiceField> marketing;
    final FormField<ChoiceField> duo;
    final FormField<DateField> due;
    final FormField<TextField> reason;

    DuoFields(Texts texts, Runnable enter) {
        this.texts = texts;
        getStyleClass().add("issue-fields");
        sales = person("duo-sales", texts.get("duos.sales"));
        marketing = person("duo-marketing", texts.get("duos.marketing"));
        duo = new FormField<>(texts, texts.get("duos.which"), new ChoiceField(texts, "duo-which",
                texts.get("duos.which.prompt"), typed -> texts.get("duos.which.none", typed)));
        due = new FormField<>(texts, texts.get("duos.due"), new DateField(texts, "duo-due", LocalDate.EPOCH));
        reason = new FormField<>(texts, texts.get("duos.reason"), new TextField());
        reason.field().setId("duo-reason");
        reason.field().setOnAction(event -> enter.run());
    }

    private FormField<ChoiceField> person(String id, String name) {
        return new FormField<>(texts, name, new ChoiceField(texts, id, texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed)));
    }

    /** Shows these, and empties all. */
    void begin(List<FormField<?>> needed) {
        getChildren().setAll(needed);
        List.of(sales, marketing, duo).forEach(each -> each.field().choose(null));
        reason.field().clear();
        List.of(sales, marketing, duo, due, reason).forEach(FormField::clear);
    }

    /** Who or what was chosen; empty where there is none, which is then said beside the field. */
    Optional<Long> chosen(FormField<ChoiceField> in) {
        ChoiceField field = in.field();
        if (field.chosen().isEmpty()) {
            field.refusal().ifPresentOrElse(field::refuse, () -> field.refuse(texts.get("duos.lacks")));
            field.field().requestFocus();
        }
        return field.chosen();
    }

    /** The day until which a solution is due; empty where there is none, which is then said beside the field. */
    Optional<LocalDate> day() {
        LocalDate day = due.field().value().get();
        if (day == null) {
            due.field().refusal().ifPresentOrElse(due.field()::refuse, () -> due.say(texts.get("duos.lacks.due")));
            due.typed().requestFocus();
        }
        return Optional.ofNullable(day);
    }

    /** Says a refusal beside its field; false where it is of none that is shown. */
    boolean refuse(Refusal why) {
        FormField<?> field = field(why);
        if (field == null || !getChildren().contains(field)) {
            return false;
        }
        field.refuse(why.rule());
        return true;
    }

    private @Nullable FormField<?> field(Refusal why) {
        return switch (String.valueOf(why.field())) {
            case "sales" -> sales;
            case "marketing" -> marketing;
            case "duo" -> duo;
            case "due" -> due;
            case "reason" -> reason;
            default -> null;
        };
    }
}
