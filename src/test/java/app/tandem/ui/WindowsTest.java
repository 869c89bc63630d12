package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the first window stands on a screen. */
class WindowsTest {

    @ParameterizedTest
    @CsvSource({"0,0,1280,720", "0,27,1280,693", "72,0,1294,768", "0,0,1000,1000", "1920,0,1366,728"})
    void onASmallScreenItTakesNoMoreThanThereIs(double x, double y, double width, double height) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);

        assertThat(screen.contains(Windows.within(screen))).isTrue();
        assertThat(Windows.within(screen).getWidth()).isEqualTo(width);
    }

    @Test
    void onALargeOneItStandsInTheMiddleAsLargeAsItIsMeantToBe() {
        assertThat(Windows.within(new Rectangle2D(0, 40, 1920, 1040))).isEqualTo(new Rectangle2D(240, 110, 1440, 900));
    }
}
