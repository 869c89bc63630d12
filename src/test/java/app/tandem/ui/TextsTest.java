package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/app/tandem/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.tandem.ui.texts", Locale.ROOT);

    private final Texts texts = Texts.english();

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> sections = BUNDLE.keySet().stream().map(TextsTest::section).collect(Collectors.toSet());

        assertThat(literals()).filteredOn(literal -> sections.contains(section(literal))).isNotEmpty()
                .allMatch(BUNDLE::containsKey);
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        assertThat(BUNDLE.keySet()).isSubsetOf(literals());
    }

    @Test
    void everyTextCanBeSaid() {
        assertThat(BUNDLE.keySet()).allSatisfy(
                key -> assertThatCode(() -> new MessageFormat(BUNDLE.getString(key))).doesNotThrowAnyException());
    }

    @Test
    void aTextThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> texts.get("home.nowhere")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void countsAreSaidInTheRightNumber() {
        assertThat(texts.get("path.prioritize", "Tue 21 Oct", 1, 2)).isEqualTo("Tue 21 Oct · 1 hot button, 2 duos");
        assertThat(texts.get("path.prioritize", "Tue 21 Oct", 6, 1)).isEqualTo("Tue 21 Oct · 6 hot buttons, 1 duo");
        assertThat(texts.get("home.next.reports", 0, 1)).isEqualTo("0 of 1 report is in");
        assertThat(texts.get("home.next.reports", 3, 4)).isEqualTo("3 of 4 reports are in");
    }

    @Test
    void whatAPersonWroteIsSaidAsItStands() {
        assertThat(texts.get("home.question", "Who's {0} {next}?")).isEqualTo("“Who's {0} {next}?”");
    }

    @Test
    void meansAreRoundedAsPeopleRound() {
        assertThat(texts.mean(4.25)).isEqualTo("4.3");
        assertThat(texts.mean(2.35)).isEqualTo("2.4");
        assertThat(texts.mean(4)).isEqualTo("4.0");
    }

    private static String section(String key) {
        return key.split("\\.")[0];
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(path -> path.toString().endsWith(".java")).map(TextsTest::read)
                    .flatMap(source -> LITERAL.matcher(source).results()).map(found -> found.group(1))
                    .filter(literal -> !literal.endsWith(".css") && !literal.startsWith("app.tandem."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
