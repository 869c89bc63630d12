package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day as it is typed. */
@ExtendWith(OnFx.class)
class DateFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final DateField field = new DateField(Texts.english(), "due", TODAY);

    @ParameterizedTest
    @CsvSource({"4 Jun,2026-06-04", "Thu 4 Jun,2026-06-04", "4 june 2027,2027-06-04", "2026-6-4,2026-06-04",
            "4.6.,2026-06-04", "15.6.2026,2026-06-15", "31 Oct,2026-10-31", "2 Jan,2026-01-02"})
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        field.field().setText(typed);

        assertThat(field.value().get()).isEqualTo(day);
        assertThat(field.refusal()).isEmpty();
    }

    @Test
    void aDayWithoutYearThatIsLongPastIsOfTheNextYear() {
        assertThat(TypedDay.read("3 Jan", LocalDate.of(2026, 11, 20), Locale.ENGLISH))
                .contains(LocalDate.of(2027, 1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Februar", "31 Feb", "29 Feb", "soon", "2026-13-01", "31.4."})
    void whatIsNoDayIsRefusedInWordsAndStaysTyped(String typed) {
        field.field().setText(typed);

        assertThat(field.value().get()).isNull();
        assertThat(field.refusal())
                .hasValueSatisfying(words -> assertThat(words).contains("“" + typed + "” is no day"));
        field.refuse(field.refusal().orElseThrow());
        assertThat(field.field().getText()).isEqualTo(typed);
        assertThat(line()).contains(typed);
        assertThat(field.field().getPseudoClassStates()).contains(PseudoClass.getPseudoClass("refused"));
    }

    @Test
    void typingOnTakesTheRefusalAway() {
        field.refuse("may not be before today");
        field.field().setText("15 Jun");

        assertThat(field.field().getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("refused"));
        assertThat(line()).isEqualTo("14 days from today");
    }

    @Test
    void aDayThatIsSetIsSaidAsDaysAreSaid() {
        field.set(LocalDate.of(2026, 6, 15));
        assertThat(field.field().getText()).isEqualTo("Mon 15 Jun");

        field.set(LocalDate.of(2029, 6, 15));
        assertThat(field.value().get()).isEqualTo(LocalDate.of(2029, 6, 15));

        field.set(null);
        assertThat(field.isBlank()).isTrue();
        assertThat(field.refusal()).isEmpty();
    }

    @Test
    void aDayIsChosenInTheCalendar() {
        field.field().setText("31 Februar");
        ((DatePicker) field.lookup(".date-picker")).setValue(LocalDate.of(2026, 6, 22));

        assertThat(field.field().getText()).isEqualTo("Mon 22 Jun");
        assertThat(field.value().get()).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void aDayThatHasGoneByIsSaidInTheWordsOfItsForm() {
        field.whenPast("This day has gone by.");
        field.field().setText("31 May");
        assertThat(line()).isEqualTo("This day has gone by.");
        assertThat(field.lookup(".field-hint").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("past"));

        field.field().setText("1 Jun");
        assertThat(line()).isEqualTo("today");
        assertThat(field.lookup(".field-hint").getPseudoClassStates())
                .doesNotContain(PseudoClass.getPseudoClass("past"));
    }

    @Test
    void theSameDayIsCountedFromAnotherToday() {
        field.set(LocalDate.of(2026, 6, 15));
        field.today(LocalDate.of(2026, 6, 14));

        assertThat(line()).isEqualTo("1 day from today");
    }

    private String line() {
        return field.lookupAll(".label").stream().filter(each -> each.isVisible()).map(each -> ((Label) each).getText())
                .collect(Collectors.joining());
    }
}
