package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void itGoesWhereItAlwaysGoesByDayWhenNothingIsSaid() {
        assertThat(terminal.run("tour")).isZero();

        assertThat(terminal.shown()).containsExactly("tour target/tour usual LIGHT");
    }

    @Test
    void sizeAndThemeCanBeChosen() {
        assertThat(terminal.run("tour", "there", "--size", "1920x1080", "--theme", "dark")).isZero();

        assertThat(terminal.shown()).containsExactly("tour there 1920 by 1080 DARK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1023x640", "1024x639", "4097x1080", "1920x4097", "99999x99999"})
    void aSizeThatNoWindowHasIsRefusedWithItsLimits(String size) {
        assertThat(terminal.run("tour", "there", "--size", size)).isEqualTo(2);

        assertThat(terminal.err()).contains("is from 1024x640 to 4096x4096, this is " + size);
        assertThat(terminal.shown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"big", "1920", "1920*1080", "-1920x1080", "1920x1080x3"})
    void whatIsNoSizeIsRefusedWithAnExample(String size) {
        assertThat(terminal.run("tour", "there", "--size=" + size)).isEqualTo(2);

        assertThat(terminal.err()).contains("is width x height, such as 1920x1080, this is \"" + size + "\"");
    }

    @Test
    void aThemeThatThereIsNotIsRefused() {
        assertThat(terminal.run("tour", "there", "--theme", "pink")).isEqualTo(2);

        assertThat(terminal.err()).contains("--theme").contains("pink");
    }
}
