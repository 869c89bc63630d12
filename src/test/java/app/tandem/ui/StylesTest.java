package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.controls.Icon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

/** Looks are the style sheets' affair. */
class StylesTest {

    private static final Pattern LOOK_IN_JAVA = Pattern
            .compile("setStyle\\(|Color\\.(?!TRANSPARENT)|Font\\.font|new Font\\(|Insets\\(|#[0-9a-fA-F]{6}");

    @Test
    void noColourFaceOrMarginIsSetInJava() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/app/tandem/ui"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")).flatMap(StylesTest::looks)).isEmpty();
        }
    }

    /** Rules that end in an icon are gone through for every icon of the window. */
    @Test
    void iconsAreColouredByWhatTheyStandIn() throws IOException {
        try (Stream<Path> sheets = Files.walk(Path.of("src/main/resources/app/tandem/ui/css"))) {
            assertThat(sheets.filter(path -> path.toString().endsWith(".css")))
                    .allSatisfy(sheet -> assertThat(sheet).content().doesNotContain("ikonli"));
        }
        assertThat(new Icon(Feather.CHECK, "tick").getStyleClass()).containsExactly("icon", "tick");
    }

    private static Stream<String> looks(Path source) {
        try {
            List<String> lines = Files.readAllLines(source);
            return lines.stream().filter(LOOK_IN_JAVA.asPredicate()).map(line -> source.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
