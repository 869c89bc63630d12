package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is worth another look is underlined as one types; the histogram draws five counts, none as a thin line. */
@ExtendWith(OnFx.class)
class HintedAreaTest {

    private final HintedArea field = new HintedArea("field", 5, () -> {});

    @Test
    void aHintIsUnderlinedWhereItStandsAndNoLonger() {
        StackPane root = drawn();
        field.area().setText("it is always hard, and never found");
        lay(root);
        assertThat(field.hinted()).containsExactly("always", "never");
        assertThat(waves()).hasSize(2);
        assertThat(waves().getFirst().getX()).isLessThan(waves().getLast().getX());

        field.area().setText("it is hard to find");
        lay(root);
        assertThat(waves()).isEmpty();
    }

    @Test
    void aWordThatWrapsIsUnderlinedOnItsOwnLine() {
        StackPane root = drawn();
        field.area().setText("the definition stood at the top of the lead form, and they didn’t read it there, never");
        lay(root);
        assertThat(waves()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(waves().getLast().getY()).isGreaterThan(waves().getFirst().getY());
    }

    @Test
    void linesThatArePastedBecomeOne() {
        field.area().setText("");
        field.area().replaceSelection("one\r\n two\n\nthree");

        assertThat(field.area().getText()).isEqualTo("one two three");
    }

    @Test
    void aLineThatWrapsByOneWordHasItsRow() {
        drawn();
        double one = field.prefHeight(660);
        field.area().setText("Four campaigns in a row had their two weeks. No customer knew more than we did.");

        assertThat(field.prefHeight(660)).isGreaterThan(one + 10);
    }

    @Test
    void itGrowsWithWhatIsTypedAndNoFurther() {
        StackPane root = drawn();
        double one = field.prefHeight(320);
        field.area().setText("word ".repeat(30));
        lay(root);
        assertThat(field.prefHeight(320)).isGreaterThan(one);
        double most = most("word ".repeat(90));
        assertThat(most("word ".repeat(200))).isEqualTo(most);
    }

    @Test
    void aHistogramIsAsHighAsItsLargestCountAndShowsNoneAsALine() {
        Histogram histogram = new Histogram(Texts.english(), 12, 0.5);
        histogram.show(List.of(0, 1, 0, 4, 2));
        Pictures.scene(new StackPane(histogram), Theme.LIGHT, 500, 200);

        List<Double> high = histogram.lookupAll(".bar").stream().map(each -> each.getLayoutBounds().getHeight())
                .toList();
        assertThat(high.get(3)).isGreaterThan(high.get(4)).isGreaterThan(100);
        assertThat(high.get(4)).isGreaterThan(high.get(1));
        assertThat(high.getFirst()).isEqualTo(high.get(2)).isBetween(1.0, 8.0);
        assertThat(histogram.getAccessibleText()).startsWith("1 Stuck: 0, 2 Struggling: 1");
    }

    private double most(String text) {
        field.area().setText(text);
        return field.prefHeight(320);
    }

    private StackPane drawn() {
        StackPane root = new StackPane(field);
        field.setMaxHeight(HintedArea.USE_PREF_SIZE);
        Pictures.scene(root, Theme.LIGHT, 320, 300);
        return root;
    }

    private static void lay(StackPane root) {
        root.applyCss();
        root.layout();
        root.layout();
    }

    private List<MoveTo> waves() {
        Node path = field.lookup(".wave");
        return ((Path) path).getElements().stream().filter(MoveTo.class::isInstance).map(MoveTo.class::cast).toList();
    }
}
