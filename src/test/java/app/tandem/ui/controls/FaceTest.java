package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

    @ParameterizedTest
    @CsvSource({"Lena Okafor,Lena,Le", "Tomás,Tomás,To", "A,A,A", "王小明,王小明,王小", "Ágnes Nagy,Ágnes,Ág",
            "👩‍🔧 Kit,👩‍🔧,👩‍🔧"})
    void aPersonIsNamedByFirstNameAndTwoLetters(String name, String first, String letters) {
        Face face = new Face(name, Side.SALES);

        assertThat(face.firstName()).isEqualTo(first);
        assertThat(face.letters()).isEqualTo(letters);
    }
}
