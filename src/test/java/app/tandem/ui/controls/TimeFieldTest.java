package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import java.time.LocalTime;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A time, typed as people type one. */
@ExtendWith(OnFx.class)
class TimeFieldTest {

    private final TimeField field = new TimeField(Texts.english(), "time");

    @ParameterizedTest
    @ValueSource(strings = {"10", "10:00", "10.00", "1000", "10h00", " 10:00 "})
    void aTimeIsReadAsPeopleTypeIt(String typed) {
        field.field().setText(typed);

        assertThat(field.value()).isEqualTo(LocalTime.of(10, 0));
        assertThat(field.refusal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "10:60", "ten", "1:2"})
    void whatIsNoTimeIsRefusedInWordsAndStaysTyped(String typed) {
        field.field().setText(typed);

        assertThat(field.value()).isNull();
        assertThat(field.refusal())
                .contains("“" + typed + "” is no time of day. Times are typed as 10:00.");
        assertThat(field.field().getText()).isEqualTo(typed);
    }
}
