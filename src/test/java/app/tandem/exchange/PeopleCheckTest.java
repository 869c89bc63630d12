package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.PeopleTable.Encoding;
import app.tandem.exchange.PeopleTable.Separator;
import app.tandem.exchange.RowVerdict.Changed;
import app.tandem.exchange.RowVerdict.Flagged;
import app.tandem.exchange.RowVerdict.LeftOut;
import app.tandem.exchange.RowVerdict.New;
import app.tandem.exchange.RowVerdict.Problem;
import app.tandem.exchange.RowVerdict.Same;
import app.tandem.model.Side;
import app.tandem.rules.Acting;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleCheckTest {

    private static final String NORTH = """
            Name;Side;E-mail
            Lena;Sales;lena@example.com
            Priya;Telesales;priya@example.com
            Tomás;Sales;
            Sofia;Marketing;sofia.example.com
            lena;Marketing;
            Ada;Sales;ada@example.com
            Hannah;Marketing;
            """;

    @TempDir Path folder;

    @Test
    void aTableSaysHowItIsWrittenAndSeparated() throws IOException {
        var table = read("name;side\nZoë;Sales".getBytes(StandardCharsets.UTF_8)).table();
        var other = read("name\tside\nZoë\tSales".getBytes("windows-1252")).table();

        assertThat(table.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(table.separator()).isEqualTo(Separator.SEMICOLON);
        assertThat(table.headers()).containsExactly("name", "side");
        assertThat(other.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(other.separator()).isEqualTo(Separator.TAB);
        assertThat(other.rows().getFirst().cells()).containsExactly("Zoë", "Sales");
    }

    @Test
    void eachRowIsSaidToBeNewKnownOrFlagged() throws IOException {
        var check = PeopleCheck.of(rows(NORTH), withAda(null));

        assertThat(check.verdicts()).containsExactly(new New(new Line("Lena", Side.SALES, "lena@example.com")),
                new Flagged(PeopleColumn.SIDE, Problem.UNKNOWN_SIDE, "Telesales"),
                new New(new Line("Tomás", Side.SALES, null)),
                new Flagged(PeopleColumn.EMAIL, Problem.NO_AT, "sofia.example.com"),
                new Flagged(PeopleColumn.NAME, Problem.SAME_NAME, "2"),
                new Changed(new Line("Ada", Side.SALES, "ada@example.com"), true, true, null, List.of()),
                new Same(Side.MARKETING));
        assertThat(check.lines()).extracting(Line::name).containsExactly("Lena", "Tomás", "Ada");
        assertThat(check.afterwards()).isEqualTo(Map.of(Side.SALES, 3, Side.MARKETING, 1));
    }

    @Test
    void aRowThatIsCorrectedIsFlaggedNoMore() throws IOException {
        var rows = rows(NORTH);
        var corrected = IntStream.range(0, rows.size()).mapToObj(each -> switch (each) {
            case 1 -> rows.get(each).withSide(Side.SALES);
            case 3 -> rows.get(each).withEmail("");
            case 4 -> rows.get(each).withName("Lena B.");
            default -> rows.get(each);
        }).toList();

        var check = PeopleCheck.of(corrected, withAda(null));

        assertThat(check.count(Flagged.class)).isZero();
        assertThat(check.lines()).hasSize(6);
    }

    @Test
    void ofTwoRowsWithOneNameTheSecondIsFreeOnceTheFirstIsLeftOut() throws IOException {
        var rows = rows("name,side\nLena,sales\nLENA,marketing\n");

        var check = PeopleCheck.of(List.of(rows.get(0).withLeftOut(true), rows.get(1)), State.empty());

        assertThat(check.verdicts()).containsExactly(new LeftOut(), new New(new Line("LENA", Side.MARKETING, null)));
    }

    @Test
    void aChangeOfSideIsSaidBeforeItHappens() throws IOException {
        var check = PeopleCheck.of(rows("name,side\nAda,marketing\n"), withAda("ada@example.com"));

        assertThat(check.verdicts()).containsExactly(
                new Changed(new Line("Ada", Side.MARKETING, null), false, false, Side.SALES, List.of()));
        assertThat(check.afterwards()).containsEntry(Side.SALES, 0).containsEntry(Side.MARKETING, 2);
    }

    @ParameterizedTest
    @CsvSource({"'',sales,'',NAME,RULE", "Ada,'','',SIDE,NO_SIDE", "Ada,legal,'',SIDE,UNKNOWN_SIDE",
            "Ada,sales,a@@b,EMAIL,RULE", "Ada,sales,@b,EMAIL,RULE", "Ada,sales,none,EMAIL,NO_AT"})
    void whatIsWrongIsSaidInItsColumn(String name, String side, String email, PeopleColumn column, Problem problem) {
        var row = new PersonRow(new Preview.Lines(2, 2), name, side, email, List.of(), false);

        assertThat(PeopleCheck.of(List.of(row), State.empty()).verdicts()).singleElement()
                .isInstanceOfSatisfying(Flagged.class, flag -> {
                    assertThat(flag.column()).isEqualTo(column);
                    assertThat(flag.problem()).isEqualTo(problem);
                });
    }

    @Test
    void whatTheCheckLetsThroughTheRulesAccept() throws IOException {
        for (var name : List.of("people.csv", "people-with-errors.csv")) {
            var table = PeopleTable.read(given(name)).table();
            var lines = PeopleCheck.of(rows(table), State.empty()).lines();

            assertThat(imported(new ImportPeople(lines))).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void theRowsOfTheFileWithErrorsAreFlaggedEachInItsColumn() throws IOException {
        var table = PeopleTable.read(given("people-with-errors.csv")).table();
        var rows = rows(table);

        assertThat(PeopleCheck.of(rows, State.empty()).verdicts()).filteredOn(Flagged.class::isInstance)
                .extracting(each -> ((Flagged) each).column()).containsExactly(PeopleColumn.NAME, PeopleColumn.NAME,
                        PeopleColumn.EMAIL, PeopleColumn.NAME);
        assertThat(rows.getLast().further()).containsExactly("extra");
    }

    @Test
    void columnsAreGuessedAndClearOnlyWhereTheyAreNamed() {
        assertThat(PeopleColumn.guess(List.of("E-Mail", "Seite", "Phone", "NAME"))).isEqualTo(
                Map.of(PeopleColumn.EMAIL, 0, PeopleColumn.SIDE, 1, PeopleColumn.NAME, 3));
        assertThat(PeopleColumn.clear(List.of("E-Mail", "Seite", "Phone", "NAME"))).isTrue();
        assertThat(PeopleColumn.guess(List.of("Vorname", "Team"))).isEqualTo(
                Map.of(PeopleColumn.NAME, 0, PeopleColumn.SIDE, 1));
        assertThat(PeopleColumn.clear(List.of("Vorname", "Team"))).isFalse();
        assertThat(PeopleColumn.clear(List.of("name", "name", "side"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|is empty", "name;side\\n|holds nobody", "Ada;sales;ada@b.c\\nBruno;sales|"
            + "must name its columns", "name\\n\"Ada|quotes do not close"})
    void whatIsNoTableIsRefused(String text, String rule) throws IOException {
        assertThat(read(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)).refused().rule()).contains(rule);
    }

    @Test
    void whatIsNoTextOrTooLongIsRefused() throws IOException {
        var bytes = new byte[2_000];
        new Random(7).nextBytes(bytes);
        var many = IntStream.range(0, 501).mapToObj(each -> "Zoë " + each + ",sales").collect(Collectors.joining("\n"));

        assertThat(read(bytes).refused().rule()).contains("text");
        assertThat(read(("name,side\n" + many).getBytes(StandardCharsets.UTF_8)).refused().rule())
                .contains("500 records at most");
    }

    private static State withAda(String email) {
        var lines = List.of(new Line("Ada", Side.SALES, email), new Line("Hannah", Side.MARKETING, null));
        return ((Outcome.Accepted) imported(new ImportPeople(lines))).state();
    }

    private static Outcome imported(ImportPeople move) {
        return Rules.apply(State.empty(), move, new Acting(Instant.parse("2026-01-12T09:00:00Z"), null, 7, 1));
    }

    private List<PersonRow> rows(String text) throws IOException {
        return rows(read(text.getBytes(StandardCharsets.UTF_8)).table());
    }

    private static List<PersonRow> rows(PeopleTable table) {
        return PersonRow.of(table, PeopleColumn.guess(table.headers()));
    }

    private PeopleTable.Reading read(byte[] bytes) throws IOException {
        return PeopleTable.read(Files.write(folder.resolve("people.csv"), bytes));
    }

    private Path given(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
