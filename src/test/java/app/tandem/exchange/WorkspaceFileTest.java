package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.WorkspaceFile.Unreadable;
import app.tandem.exchange.WorkspaceFile.Whole;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.Kinds;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.Refusal;
import app.tandem.store.Snapshot;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceFileTest {

    @TempDir Path folder;

    private Snapshot snapshot;
    private String text = "";

    @BeforeEach
    void writeAWorkspace() {
        try (var workspace = Workspace.create(folder.resolve("A.tandem"))) {
            var name = "Zoë \u2067\u05d0\u2069 \uD83D\uDC69\u200D\uD83D\uDCBB \"quoted\" \\ </script>";
            assertThat(workspace.apply(new AddPerson(name, Side.SALES, null), Stamp.NOW)).isInstanceOf(Accepted.class);
            assertThat(workspace.apply(new OpenCycle("Spring", null, null, null, null, null), Stamp.NOW))
                    .isInstanceOf(Accepted.class);
            snapshot = workspace.snapshot();
        }
        text = WorkspaceFile.text(snapshot);
    }

    @Test
    void whatIsReadIsWrittenAsTheSameBytes() throws IOException {
        var file = folder.resolve("a.json");
        WorkspaceFile.write(snapshot, file);

        assertThat(WorkspaceFile.read(file)).isInstanceOfSatisfying(Whole.class,
                each -> assertThat(WorkspaceFile.text(each.snapshot())).isEqualTo(text));
        assertThat(file).hasContent(text);
        assertThat(WorkspaceFile.isOne(file)).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version":1            | "version":2         | version | is of a newer Tandem
            "version":1            | "version":"1"       | version | must be a whole number
            "version":1            | "version":0         | version | must be a whole number
            tandem-workspace       | something-else      | format  | another kind of file
            "person":[             | "persons":[         | rows    | hold a kind that is not known
            "journal":[            | "journal":7,"x":[   | x       | does not belong here
            Spring                 | Sprung              | sha256  | was damaged or changed
            "counters":{           | "counters":{"a":"b",| counters | must be whole numbers
            "rows":{               | "rows":[],"row":{   | row     | does not belong here
            "seq":1                | "seq":"1"           | journal[1].seq | must be a whole number
            """)
    void aForeignNewerOrChangedFileIsRefusedInWords(String from, String to, String field, String rule)
            throws IOException {
        assertThat(text).contains(from);

        var refusal = refused(text.replace(from, to).getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(rule);
    }

    @Test
    void aFileThatWasCutOrIsNoneOfItsKindIsRefused() throws IOException {
        assertThat(refused(text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)).field())
                .isEqualTo("file");
        assertThat(refused(new byte[0]).field()).isEqualTo("file");
        assertThat(refused(new byte[]{(byte) 0xFF, 0, 1}).field()).isEqualTo("file");
        assertThat(refused("[[[[[[[[".repeat(10_000).getBytes(StandardCharsets.UTF_8)).field()).isEqualTo("file");
        assertThat(refused("{\"format\":\"tandem-workspace\"}".getBytes(StandardCharsets.UTF_8)).field())
                .isEqualTo("version");
        assertThat(WorkspaceFile.read(folder)).isInstanceOf(Unreadable.class);
    }

    @Test
    void noByteCanBeChangedWithoutARefusal() throws IOException {
        var seed = System.nanoTime();
        System.out.println("WorkspaceFileTest: changed bytes with seed " + seed);
        var random = new Random(seed);
        for (int each = 0; each < 2_000; each++) {
            var bytes = changed(text.getBytes(StandardCharsets.UTF_8), random);
            var read = WorkspaceFile.read(Files.write(folder.resolve("changed.json"), bytes));
            if (read instanceof Whole whole) {
                assertThat(WorkspaceFile.text(whole.snapshot())).as("seed %d, change %d", seed, each).isEqualTo(text);
            }
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (random.nextInt(5) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int each = 0; each <= random.nextInt(4); each++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void theSchemaTellsEveryKindAndEachOfItsParts() throws IOException {
        try (var in = Objects.requireNonNull(WorkspaceFile.class.getResourceAsStream("workspace-file.md"))) {
            var schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(schema).contains("version " + WorkspaceFile.VERSION).contains(WorkspaceFile.FORMAT);
            Kinds.all().forEach(kind -> {
                assertThat(schema).contains("- **" + Kinds.name(kind) + "**: ");
                var told = schema.substring(schema.indexOf("- **" + Kinds.name(kind) + "**: "));
                assertThat(told.substring(0, told.indexOf(".\n"))).contains(
                        Arrays.stream(kind.getRecordComponents()).map(each -> "`" + each.getName() + "`").toList());
            });
        }
    }

    private Refusal refused(byte[] bytes) throws IOException {
        var read = WorkspaceFile.read(Files.write(folder.resolve("wrong.json"), bytes));
        assertThat(read).isInstanceOf(Unreadable.class);
        return ((Unreadable) read).refusal();
    }
}
