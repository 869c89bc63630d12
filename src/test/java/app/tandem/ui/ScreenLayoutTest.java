package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.home.HomeWorlds;
import app.tandem.ui.welcome.WelcomePane;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole screens at real sizes: nothing is cut, nothing lies on anything, nothing sticks out. */
@ExtendWith(OnFx.class)
class ScreenLayoutTest {

    static Stream<Arguments> homes() {
        return Stream.of(HomeWorlds.northRegion(), HomeWorlds.nothing(), HomeWorlds.young(), HomeWorlds.worst())
                .flatMap(view -> Stream.of(Arguments.of(view, 1280, 720), Arguments.of(view, 1440, 900),
                        Arguments.of(view, 1920, 1080)));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void homeHoldsItsWords(HomeView view, int width, int height) {
        Parent root = Screens.home(view);
        Pictures.scene(root, Theme.LIGHT, width, height);

        assertThat(Layout.faults(root)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1440,900", "1920,1080"})
    void welcomeHoldsItsWords(int width, int height) {
        WelcomePane root = Screens.welcome();
        root.showTrouble("This folder is no workspace of Tandem. ".repeat(8).strip());
        Pictures.scene(root, Theme.LIGHT, width, height);

        assertThat(Layout.faults(root)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 200})
    void whatWasJustDoneIsSaidInFullHoweverLong(int length) {
        ConsolePane root = new ConsolePane(Screens.TEXTS,
                new Rail(Screens.TEXTS, () -> {}, page -> {}, new IconButton(() -> {})),
                new StackPane());
        root.offer("Done: " + "again ".repeat(length / 5).strip(), () -> {});
        Pictures.scene(root, Theme.LIGHT, 1280, 720);

        assertThat(Layout.faults(root)).isEmpty();
        assertThat(((Region) root.lookup(".toast")).getWidth()).isBetween(100.0, 660.0);
    }

    @Test
    void aTextThatIsCutIsFound() {
        Label label = new Label("Report back on the leads from trade fairs");
        label.setMaxWidth(100);

        assertThat(faultsOf(new Pane(label), label, 100)).singleElement().asString().startsWith("cut: Report back");
    }

    @Test
    void wordsOnWordsAreFound() {
        Label one = new Label("Stuck");
        Label other = new Label("Working");

        assertThat(faultsOf(new Pane(one, other))).containsExactly("overlap: Stuck / Working");
    }

    @Test
    void whatSticksOutIsFound() {
        Region wide = new Region();
        wide.setPrefSize(300, 10);
        Pane narrow = new Pane(wide);
        narrow.setMaxWidth(200);
        narrow.setPrefWidth(200);

        assertThat(faultsOf(new Pane(narrow))).singleElement().asString().startsWith("sticks out: Region");
    }

    private static List<String> faultsOf(Pane root) {
        Pictures.scene(root, Theme.LIGHT, 400, 200);
        return Layout.faults(root);
    }

    private static List<String> faultsOf(Pane root, Node node, double width) {
        Pictures.scene(root, Theme.LIGHT, 400, 200);
        node.resize(width, node.prefHeight(width));
        root.layout();
        ((Parent) node).layout();
        return Layout.faults(root);
    }
}
