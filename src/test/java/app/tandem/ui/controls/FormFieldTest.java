package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A field says of itself what it is called, what helps, and why its value was refused. */
@ExtendWith(OnFx.class)
class FormFieldTest {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts = Texts.english();

    @Test
    void aRefusalNamesTheFieldAndStaysUntilSomethingElseIsTyped() {
        var place = new FormField<>(texts, "Place", new TextField("x"));

        place.refuse("needs 2 to 120 characters, this has 1");
        assertThat(said(place)).containsExactly("“Place” needs 2 to 120 characters, this has 1.");
        assertThat(place.field().getPseudoClassStates()).contains(REFUSED);
        assertThat(place.field().getText()).isEqualTo("x");

        place.field().setText("xy");
        assertThat(said(place)).isEmpty();
        assertThat(place.field().getPseudoClassStates()).doesNotContain(REFUSED);
    }

    @Test
    void whatIsChosenAnewIsNotRefusedAnyMore() {
        var side = new FormField<>(texts, "Side", new ComboBox<String>());

        side.say("Choose a side.");
        side.field().setValue("Sales");

        assertThat(said(side)).isEmpty();
    }

    @Test
    void aHintStaysWhileAValueIsRefused() {
        var zone = new FormField<>(texts, "Time", new TextField());

        zone.hint("Europe/Vienna");
        zone.refuse("is needed");

        assertThat(said(zone)).containsExactly("Europe/Vienna", "“Time” is needed.");
    }

    @Test
    void aDayIsRefusedOnceAndItsDistanceIsNotSaidMeanwhile() {
        var day = new FormField<>(texts, "Day", new DateField(texts, "day", LocalDate.of(2026, 6, 1)));
        day.field().field().setText("15 Jun");
        assertThat(said(day)).containsExactly("14 days from today");

        day.refuse("may not be later than the next meeting");

        assertThat(said(day)).containsExactly("“Day” may not be later than the next meeting.");
        assertThat(day.typed()).isSameAs(day.field().field());
        assertThat(day.typed().getPseudoClassStates()).contains(REFUSED);
    }

    @Test
    void aFieldIsAsWideAsItsPlace() {
        var side = new FormField<>(texts, "Side", new ComboBox<String>());
        side.resize(400, 100);
        side.layout();

        assertThat(side.field().getWidth()).isEqualTo(400);
    }

    /** What is said below the field. */
    private static List<String> said(Node field) {
        return field.lookupAll(".label").stream().filter(Node::isVisible)
                .filter(each -> each.getStyleClass().contains("field-hint")
                        || each.getStyleClass().contains("refusing"))
                .map(each -> ((Label) each).getText()).toList();
    }
}
