package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {

    @Test
    void whatHoldsACommaAQuoteOrALineBreakStandsInQuotesAndAnEmptyCellIsEmpty() {
        assertThat(CsvText.of(List.of("a", "b"), List.of(List.of("one, \"two\"", "first\nsecond"), List.of("x", ""))))
                .isEqualTo("\uFEFFa,b\r\n\"one, \"\"two\"\"\",\"first\nsecond\"\r\nx,\r\n");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+49 30, '''+49 30'", "-2, '''-2'", "@SUM(A1), '''@SUM(A1)'", "＝1, '''＝1'",
            "2 - 1, 2 - 1", "a=b, a=b"})
    void whatASpreadsheetWouldWorkOutStaysWords(String cell, String written) {
        assertThat(CsvText.of(List.of("a"), List.of(List.of(cell)))).isEqualTo("\uFEFFa\r\n" + written + "\r\n");
    }

    @Test
    void noRowsAreTheNamesOfTheColumnsAlone() {
        assertThat(CsvText.of(List.of("Title"), List.of())).isEqualTo("\uFEFFTitle\r\n");
    }
}
