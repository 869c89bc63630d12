package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void equalFractionsAreOne() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2)).isNotEqualTo(Fraction.of(-3, 2));
    }

    @Test
    void reckonsExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(Fraction.of(-1, 6).abs()).isEqualTo(Fraction.of(1, 6));
        assertThat(Fraction.of(7, 2).over(7)).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(33_333_334, 100_000_000));
        assertThat(Fraction.of(1, 2).atLeast(Fraction.of(2, 4))).isTrue();
    }

    @Test
    void isRoundedOnlyToBeShown() {
        assertThat(Fraction.of(11, 3).rounded(1)).isEqualTo("3.7");
        assertThat(Fraction.of(69, 20).rounded(1)).isEqualTo("3.5");
    }

    @Test
    void hasPartsOfSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    }
}
