package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The palettes, read as they are: what can be seen on what, by the figures of WCAG 2. */
class PaletteTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsb\\(");
    private static final List<String> SURFACES = List.of("-color-bg-subtle", "-color-bg-default");

    @ParameterizedTest
    @ValueSource(strings = {"console-light.css", "console-dark.css"})
    void textIsReadOnWhateverItStandsOn(String sheet) {
        Map<String, String> palette = palette(sheet);
        Stream<List<String>> pairs = Stream.of(onSurfaces("-color-fg-default"), onSurfaces("-color-fg-muted"),
                onSurfaces("-color-fg-subtle"), onSurfaces("-color-warning-fg"), onSurfaces("-color-success-fg"),
                onSurfaces("-color-danger-fg"),
                on("-color-accent-subtle", "-color-fg-default", "-color-fg-muted", "-color-accent-fg"),
                on("-color-neutral-subtle", "-color-fg-muted", "-color-fg-default"),
                on("-color-success-subtle", "-color-success-fg"), on("-color-warning-subtle", "-color-warning-fg"),
                on("-color-accent-emphasis", "-color-fg-emphasis"), on("-color-accent-6", "-color-fg-emphasis"),
                on("-color-bg-overlay", "-color-fg-default"), on("-tandem-sales-soft", "-tandem-sales-text"),
                on("-tandem-marketing-soft", "-tandem-marketing-text")).flatMap(List::stream);

        assertThat(pairs).allSatisfy(pair -> assertThat(contrast(palette, pair)).as(pair.toString())
                .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"console-light.css", "console-dark.css"})
    void marksAreSeenOnWhateverTheyStandOn(String sheet) {
        Map<String, String> palette = palette(sheet);
        Stream<List<String>> pairs = Stream.of(onSurfaces("-color-accent-emphasis"), onSurfaces("-tandem-field"),
                onSurfaces("-tandem-sales"), onSurfaces("-tandem-marketing"),
                on("-color-accent-subtle", "-color-accent-fg"), on("-tandem-sales-soft", "-tandem-sales"),
                on("-tandem-marketing-soft", "-tandem-marketing"),
                on("-color-success-subtle", "-color-success-fg")).flatMap(List::stream);

        assertThat(pairs).allSatisfy(pair -> assertThat(contrast(palette, pair)).as(pair.toString())
                .isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage-light.css", "stage-dark.css"})
    void textOnTheStageIsReadFromTheLastRow(String sheet) {
        Map<String, String> palette = palette(sheet);
        Stream<List<String>> pairs = Stream.of(onSurfaces("-color-fg-default"), onSurfaces("-color-fg-muted"),
                onSurfaces("-color-accent-fg"), onSurfaces("-color-warning-fg"), onSurfaces("-color-danger-fg"),
                onSurfaces("-color-success-fg"), on("-color-bg-inset", "-color-fg-default", "-color-fg-muted"),
                on("-color-neutral-subtle", "-color-fg-default", "-color-fg-muted"),
                on("-color-accent-subtle", "-color-fg-default", "-color-fg-muted", "-color-accent-fg"),
                on("-color-success-subtle", "-color-success-fg"), on("-color-warning-subtle", "-color-warning-fg"),
                on("-color-danger-subtle", "-color-danger-fg"), on("-color-accent-emphasis", "-color-fg-emphasis"),
                on("-tandem-sales-soft", "-tandem-sales-text", "-color-fg-default", "-color-fg-muted"),
                on("-tandem-marketing-soft", "-tandem-marketing-text", "-color-fg-default", "-color-fg-muted"))
                .flatMap(List::stream);

        assertThat(pairs).allSatisfy(pair -> assertThat(contrast(palette, pair)).as(pair.toString())
                .isGreaterThanOrEqualTo(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage-light.css", "stage-dark.css"})
    void marksOnTheStageAreSeen(String sheet) {
        Map<String, String> palette = palette(sheet);
        Stream<List<String>> pairs = Stream.of("-color-accent-emphasis", "-color-warning-emphasis",
                "-color-danger-emphasis", "-color-border-default", "-tandem-sales", "-tandem-marketing")
                .flatMap(mark -> onSurfaces(mark).stream());

        assertThat(pairs).allSatisfy(pair -> assertThat(contrast(palette, pair)).as(pair.toString())
                .isGreaterThanOrEqualTo(3));
    }

    @Test
    void theStageLightAndDarkDifferInColoursAlone() {
        assertThat(palette("stage-dark.css").keySet()).isEqualTo(palette("stage-light.css").keySet());
    }

    @Test
    void contrastIsReckonedAsTheStandardDoes() {
        assertThat(contrast(Map.of("a", "#000000", "b", "#ffffff"), List.of("a", "b"))).isEqualTo(21);
        assertThat(contrast(Map.of("a", "#777777", "b", "#ffffff"), List.of("a", "b"))).isBetween(4.47, 4.49);
    }

    @Test
    void lightAndDarkDifferInColoursAlone() {
        Map<String, String> light = palette("console-light.css");
        Map<String, String> dark = palette("console-dark.css");

        assertThat(dark.keySet()).filteredOn(name -> !name.startsWith("-color-base-"))
                .containsExactlyElementsOf(light.keySet().stream().filter(name -> !name.startsWith("-color-base-"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetOfComponentsNamesItsColours(String sheet) {
        assertThat(LITERAL.matcher(read(sheet)).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetOfComponentsUsesNamesThatExist(String sheet) {
        assertThat(names(sheet)).allSatisfy(name -> assertThat(read("console-light.css")).contains(name + ":"));
    }

    @ParameterizedTest
    @MethodSource("ofTheStage")
    void aSheetOfTheStageNamesItsColoursAndUsesNamesThatExist(String sheet) {
        assertThat(LITERAL.matcher(read(sheet)).results().map(found -> found.group())).isEmpty();
        assertThat(names(sheet)).allSatisfy(name -> assertThat(read("stage-light.css")).contains(name + ":"));
    }

    private static Stream<String> names(String sheet) {
        return Pattern.compile("-tandem-[a-z-]+").matcher(read(sheet)).results().map(found -> found.group());
    }

    /** Those that only the stage has. */
    static List<String> ofTheStage() {
        return Theme.STAGE_SHEETS.stream().filter(sheet -> sheet.startsWith("stage")).toList();
    }

    static List<String> sheets() {
        return Theme.SHEETS;
    }

    private static List<List<String>> onSurfaces(String ink) {
        return SURFACES.stream().map(ground -> List.of(ink, ground)).toList();
    }

    private static List<List<String>> on(String ground, String... inks) {
        return Stream.of(inks).map(ink -> List.of(ink, ground)).toList();
    }

    private static double contrast(Map<String, String> palette, List<String> pair) {
        double one = luminance(palette.get(pair.get(0)));
        double other = luminance(palette.get(pair.get(1)));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> palette(String sheet) {
        Map<String, String> palette = new TreeMap<>();
        Matcher colours = COLOUR.matcher(read(sheet));
        while (colours.find()) {
            palette.put(colours.group(1), colours.group(2));
        }
        return palette;
    }

    private static String read(String sheet) {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("css/" + sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
