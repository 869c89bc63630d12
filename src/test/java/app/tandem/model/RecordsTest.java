package app.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records cannot be wrong, whichever way they come in. */
class RecordsTest {

    @ParameterizedTest
    @CsvSource({"DOTS,1,1", "DOTS,10,10", "DOTS,5,2", "TALLY,0,0"})
    void aRoundHasDotsWithinTheLimits(RoundKind kind, int dots, int most) {
        assertThat(round(kind, dots, most).dotsPerPerson()).isEqualTo(dots);
    }

    @ParameterizedTest
    @CsvSource({"DOTS,0,0", "DOTS,11,2", "DOTS,5,6", "DOTS,5,0", "TALLY,5,0", "TALLY,0,1"})
    void aRoundHasNoOther(RoundKind kind, int dots, int most) {
        assertThatThrownBy(() -> round(kind, dots, most)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Round round(RoundKind kind, int dots, int most) {
        return new Round(1, 1, 1, kind, List.of(1L), dots, most, RoundStatus.OPEN, null, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.example.com", "@example.com", "ada@", "a@b@c", "a@ @"})
    void anAddressHasOneAtWithTextOnBothSides(String email) {
        assertThatThrownBy(() -> new PersonName(1, 1, "Ada", email, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
