package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class RatingScaleTest {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final RatingScale scale = new RatingScale(10, 5, 100, 40, 5);

    @Test
    void theScaleIsFixedFromOneToFive() {
        assertThat(scale.y(5)).isEqualTo(5);
        assertThat(scale.y(3)).isEqualTo(25);
        assertThat(scale.y(1)).isEqualTo(45);
    }

    @Test
    void checksStandEquallyFarApart() {
        assertThat(scale.x(0)).isEqualTo(10);
        assertThat(scale.x(2)).isEqualTo(60);
        assertThat(scale.x(4)).isEqualTo(110);
    }

    @Test
    void aMissingRatingIsAGapInTheLine() {
        List<PathElement> line = scale.line(List.of(of(2), of(3), NONE, of(4), of(5)));

        assertThat(line.stream().map(Object::getClass).<Object>map(type -> type)).containsExactly(MoveTo.class,
                LineTo.class, LineTo.class, MoveTo.class, LineTo.class, LineTo.class);
    }

    @Test
    void aRatingThatStandsAloneIsADot() {
        assertThat(scale.line(List.of(NONE, of(3), NONE))).hasSize(2);
    }

    @Test
    void noRatingsAreNoLine() {
        assertThat(scale.line(List.of(NONE, NONE))).isEmpty();
        assertThat(RatingScale.last(List.of(NONE, NONE))).isEmpty();
    }

    @Test
    void theLastRatingIsTheLastThatThereIs() {
        assertThat(RatingScale.last(List.of(of(2), of(3), NONE))).hasValue(1);
    }

    private static OptionalDouble of(double rating) {
        return OptionalDouble.of(rating);
    }
}
