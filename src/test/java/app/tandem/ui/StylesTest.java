package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static Stream<String> looks(Path source) {
        try {
            List<String> lines = Files.readAllLines(source);
            return lines.stream().filter(LOOK_IN_JAVA.asPredicate()).map(line -> source.getFileName() + ": " + line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
