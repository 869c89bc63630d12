package app.tandem.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Side;
import app.tandem.rules.State;
import app.tandem.ui.Layout;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.setup.SetupPane;
import app.tandem.ui.controls.IconButton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of people at real sizes, with few, many and the longest names: nothing is cut or lies on anything. */
@ExtendWith(OnFx.class)
class PeopleLayoutTest {

    private static final Texts TEXTS = Texts.english();

    @TempDir private static Path folder;

    static Stream<Arguments> pages() {
        Map<String, Supplier<ScrollPane>> pages = Map.ofEntries(
                Map.entry("nobody", () -> LookPeople.people(State.empty(), -1)),
                Map.entry("two", () -> LookPeople.people(PeopleWorlds.two(), 0)),
                Map.entry("forty", () -> unfolded(LookPeople.people(PeopleWorlds.forty(), 7), "#change-side")),
                Map.entry("forty, one leaves", () -> unfolded(LookPeople.people(PeopleWorlds.forty(), 7), "#leave")),
                Map.entry("five hundred", () -> LookPeople.people(PeopleWorlds.fiveHundred(), 3)),
                Map.entry("first meeting", () -> LookPeople.setup(State.empty())),
                Map.entry("first meeting, typed", PeopleLayoutTest::typed),
                Map.entry("first meeting, people here", () -> LookPeople.setup(PeopleWorlds.two())),
                Map.entry("file", () -> LookPeople.imports(State.empty(), Optional.empty())),
                Map.entry("check", () -> LookPeople.imports(State.empty(), Optional.of(file(11)))),
                Map.entry("check, five hundred", () -> LookPeople.imports(State.empty(), Optional.of(file(500)))),
                Map.entry("columns", () -> pressed(LookPeople.imports(State.empty(), Optional.of(file(11))),
                        "#back-to-columns")),
                Map.entry("done", () -> pressed(LookPeople.imports(State.empty(), Optional.of(file(500))), "#import")));
        return pages.entrySet().stream().flatMap(page -> Stream.of(Arguments.of(page.getKey(), page.getValue(), 1280,
                720), Arguments.of(page.getKey(), page.getValue(), 1440, 900)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pages")
    void aPageHoldsItsWords(String name, Supplier<ScrollPane> page, int width, int height) {
        Rail rail = new Rail(TEXTS, () -> {}, to -> {}, new IconButton(() -> {}));
        rail.show("North region");
        Parent root = new ConsolePane(TEXTS, rail, page.get());
        Pictures.scene(root, Theme.LIGHT, width, height);

        assertThat(Layout.faults(root)).isEmpty();
    }

    private static ScrollPane typed() {
        SetupPane pane = LookPeople.setup(State.empty());
        ((TextArea) pane.getContent().lookup("#names-sales")).setText("Lena\n" + "x".repeat(90) + "\nlena\nOmar\n@b\n"
                + "Ada <c>\nAda <d>");
        ((TextArea) pane.getContent().lookup("#names-marketing")).setText("Omar\n" + "y".repeat(80));
        return pane;
    }

    private static ScrollPane unfolded(ScrollPane pane, String toggle) {
        ((ToggleButton) pane.getContent().lookup(toggle)).fire();
        return pane;
    }

    private static ScrollPane pressed(ScrollPane pane, String button) {
        ((Button) pane.getContent().lookup(button)).fire();
        return pane;
    }

    /** Names and addresses as long as they may be, and longer; every third row is flagged. */
    private static Path file(int rows) {
        StringBuilder text = new StringBuilder("name;side;email;Phone\n");
        for (int each = 0; each < rows; each++) {
            text.append("Wilhelmina-Bartholomea von und zu Hohenstaufen-Waldburg ").append(each)
                    .append(each % 3 == 0 ? "x".repeat(40) : "").append(';').append(Side.values()[each % 3]).append(';')
                    .append(each % 5 == 0 ? "" : "x".repeat(200) + "@example.com").append(";1\n");
        }
        try {
            return Files.writeString(folder.resolve("people-" + rows + ".csv"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
