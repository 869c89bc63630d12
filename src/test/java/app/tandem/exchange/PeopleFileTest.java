package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Lines;
import app.tandem.exchange.Preview.Right;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {

    @TempDir Path folder;

    @Test
    void aFileOfBothSidesIsRight() throws IOException {
        var preview = PeopleFile.read(given("people.csv"), State.empty());

        assertThat(preview.clean()).isTrue();
        assertThat(preview.right()).hasSize(14);
        assertThat(preview.values()).filteredOn(each -> each.side() == Side.SALES).hasSize(7);
        assertThat(preview.values()).contains(new Line("Lucía", Side.MARKETING, "lucia@example.com"),
                new Line("Carla", Side.SALES, null));
    }

    @Test
    void eachWrongRecordIsNamedWithItsLinesAndReason() throws IOException {
        var preview = PeopleFile.read(given("people-with-errors.csv"), State.empty());

        assertThat(preview.right()).extracting(each -> each.lines().toString()).containsExactly("2", "3", "9");
        assertThat(preview.values()).containsExactly(new Line("Zoë", Side.SALES, "zoe@example.com"),
                new Line("Sales Person", Side.SALES, null), new Line("OK Then", Side.MARKETING, "ok@example.com"));
        assertThat(preview.refused()).containsExactly(
                new Fault(new Lines(4, 4), "name", "is needed: 1 to 80 characters", ""),
                new Fault(new Lines(5, 5), "name", "is the same as on line 2", "zoë"),
                new Fault(new Lines(6, 6), "email", "needs one @ with text on both sides", "not an address"),
                new Fault(new Lines(7, 8), "name", "may not hold a line break", "Line\nbreak"));
        assertThat(preview.remarks()).hasSize(1).first().satisfies(each -> {
            assertThat(each.lines()).isEqualTo(new Lines(9, 9));
            assertThat(each.words()).contains("extra");
        });
    }

    @ParameterizedTest
    @MethodSource("encodingsAndSeparators")
    void everyEncodingAndSeparatorIsUnderstood(String encoding, String mark, String separator, String end)
            throws IOException {
        var text = mark + String.join(end, "Name,SIDE,Email", "Zoë,Sales,zoe@example.com", "\"Müller, Jörg\",Verkauf,",
                "", "\"Say \"\"hi\"\"\",marketing").replace(",", separator).replace("Müller" + separator, "Müller,");
        var preview = PeopleFile.read(written(text.getBytes(Charset.forName(encoding))), State.empty());

        assertThat(preview.file()).isNull();
        assertThat(preview.refused()).isEmpty();
        assertThat(preview.values()).containsExactly(new Line("Zoë", Side.SALES, "zoe@example.com"),
                new Line("Müller, Jörg", Side.SALES, null), new Line("Say \"hi\"", Side.MARKETING, null));
        assertThat(preview.right()).extracting(Right::lines).containsExactly(new Lines(2, 2), new Lines(3, 3),
                new Lines(5, 5));
    }

    static Stream<Arguments> encodingsAndSeparators() {
        var encodings = Stream.of(new String[]{"UTF-8", ""}, new String[]{"UTF-8", "\uFEFF"},
                new String[]{"UTF-16LE", "\uFEFF"}, new String[]{"UTF-16BE", "\uFEFF"}, new String[]{"UTF-16LE", ""},
                new String[]{"UTF-16BE", ""}, new String[]{"windows-1252", ""});
        return encodings.flatMap(each -> Stream.of(",", ";", "\t")
                .flatMap(separator -> Stream.of("\n", "\r\n", "\r")
                        .map(end -> Arguments.of(each[0], each[1], separator, end))));
    }

    @ParameterizedTest
    @CsvSource({"sales,SALES", "Vertrieb,SALES", "VERKAUF,SALES", "Marketing,MARKETING", "neither,NEITHER",
            "keine,NEITHER", "Keiner,NEITHER", "neutral,NEITHER"})
    void sidesAreUnderstoodInTwoLanguages(String word, Side side) throws IOException {
        var preview = PeopleFile.read(written("name,side\nAda, " + word + " "), State.empty());

        assertThat(preview.values()).containsExactly(new Line("Ada", side, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "legal", "sales marketing"})
    void aSideThatIsNoneIsRefused(String word) throws IOException {
        var preview = PeopleFile.read(written("name,side\nAda," + word), State.empty());

        assertThat(preview.right()).isEmpty();
        assertThat(preview.refused()).extracting(Fault::field).containsExactly("side");
    }

    @Test
    void aKnownNameWillBeUpdated() throws IOException {
        var preview = PeopleFile.read(written("name,side\nADA,sales\nPetra,sales"), World.small());

        assertThat(preview.right()).extracting(Right::known).containsExactly(true, false);
    }

    @Test
    void aChangeOfSideIsRemarkedWithTheDuosThatItEnds() throws IOException {
        var preview = PeopleFile.read(written("name,side\nADA,marketing\nNoor,sales\nBruno,sales\nPetra,sales"),
                World.small());

        assertThat(preview.clean()).isTrue();
        assertThat(preview.remarks()).containsExactly(
                new Preview.Remark(new Lines(2, 2),
                        "side changes from sales to marketing, which ends the duo with Hannah"),
                new Preview.Remark(new Lines(3, 3), "side changes from neither to sales"));
    }

    @Test
    void furtherColumnsAreNamedAndLeftOutAndMissingFieldsAreBlank() throws IOException {
        var preview = PeopleFile.read(written("phone,name,side,,\n1,Ada,sales,x\n2,Bruno,sales,,,y\n3"),
                State.empty());

        assertThat(preview.values()).extracting(Line::name).containsExactly("Ada", "Bruno");
        assertThat(preview.remarks()).extracting(Preview.Remark::words).containsExactly(
                "left out: the further columns phone", "left out: the further fields y");
        assertThat(preview.refused()).extracting(Fault::field).containsExactly("name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                              | is empty
            `\n\n  \n`                      | is empty
            `Ada,sales`                     | must name a column "name"
            `name,side,Name\nAda,sales,x`   | names a column twice
            `name,e-mail,email\nAda,x,x`    | names a column twice
            `name,side\n"Ada"x,sales`       | close too early; it begins on line 2
            `name,side\nAda,sales\n"Bo,x\n` | close too early; it begins on line 3
            """)
    void aFileThatCannotBeReadIsRefusedAsAWhole(String text, String rule) throws IOException {
        var preview = PeopleFile.read(written(text.replace("\\n", "\n")), State.empty());

        assertThat(preview.right()).isEmpty();
        assertThat(preview.file()).isNotNull();
        assertThat(preview.file().rule()).contains(rule).doesNotContain("Exception", "token", "EOF");
    }

    @Test
    void aHeaderAloneImportsNobody() throws IOException {
        var preview = PeopleFile.read(written("name,side\n"), State.empty());

        assertThat(preview.clean()).isTrue();
        assertThat(preview.right()).isEmpty();
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        var seed = System.nanoTime();
        System.out.println("PeopleFileTest: no text with seed " + seed);
        var bytes = new byte[2_000];
        new Random(seed).nextBytes(bytes);

        assertThat(PeopleFile.read(written(bytes), State.empty()).file()).isNotNull();
        assertThat(PeopleFile.read(written("PK\u0003\u0004\u0000\u0000".getBytes(StandardCharsets.UTF_8)),
                State.empty()).file().rule()).contains("text");
        assertThat(PeopleFile.read(folder, State.empty()).file().rule()).contains("is not there");
        assertThat(PeopleFile.read(folder.resolve("gone.csv"), State.empty()).file()).isNotNull();
    }

    @Test
    void fiveHundredPeopleAreReadAndOneMoreIsRefused() throws IOException {
        assertThat(PeopleFile.read(people(500), State.empty()).right()).hasSize(500);
        assertThat(PeopleFile.read(people(501), State.empty()).file().rule()).contains("500");
    }

    @Test
    void aMillionPeopleAreRefusedAtOnceByTheLimit() throws IOException {
        var file = people(1_000_000);
        var start = System.nanoTime();

        var preview = PeopleFile.read(file, State.empty());

        assertThat(preview.file().rule()).contains("500 records at most");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    private Path people(int count) throws IOException {
        var file = folder.resolve("many-" + count + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("name,side,email\n");
            for (int each = 0; each < count; each++) {
                out.write("Zoë " + each + ",sales,zoe" + each + "@example.com\n");
            }
        }
        return file;
    }

    private Path written(String text) throws IOException {
        return written(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("people.csv"), bytes);
    }

    private Path given(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
