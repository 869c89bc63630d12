package app.tandem.exchange;

import app.tandem.model.Round;
import app.tandem.model.Sha256;
import app.tandem.rules.Kinds;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.store.JournalLine;
import app.tandem.store.Snapshot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The workspace file: one private file of JSON that holds everything and reads back in without loss. The same
 * workspace gives the same bytes. What stands in it is told in {@code workspace-file.md} beside this class.
 */
public final class WorkspaceFile {

    /** What the file says it is. */
    public static final String FORMAT = "tandem-workspace";
    /** The version of the format that this program writes, and the newest that it reads. */
    public static final int VERSION = 1;
    /** A longer file is refused before it is read: 500 MB. */
    public static final long MOST_BYTES = 500_000_000;

    private static final String HEAD = "{\"format\":\"" + FORMAT + "\"";
    private static final Set<String> PARTS = Set.of("format", "version", "sha256", "counters", "rows", "journal");

    private WorkspaceFile() {}

    /** What a file turned out to be. */
    public sealed interface Content {}

    /** A whole workspace. */
    public record Whole(Snapshot snapshot) implements Content {}

    /** A file that is damaged, foreign, or of a newer Tandem. */
    public record Unreadable(Refusal refusal) implements Content {}

    /** Why a workspace may not be written to a file now; empty when it may. */
    public static Optional<Refusal> hindrance(State state) {
        return state.stream(Round.class).filter(Round::open).findFirst().map(each -> new Refusal("round",
                "must be revealed or voided first: while one is open its ballots stay where they are", null));
    }

    /** Writes a file whole or not at all. */
    public static void write(Snapshot snapshot, Path file) throws IOException {
        WholeFile.write(file, text(snapshot));
    }

    /** Whether a file says of itself that it is one of these, whatever state it is in. */
    public static boolean isOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD.length()), StandardCharsets.UTF_8).equals(HEAD);
        }
    }

    static String text(Snapshot snapshot) {
        var content = content(snapshot);
        return HEAD + ",\"version\":" + VERSION + ",\n\"sha256\":\"" + Sha256.hex(content) + "\",\n"
                + content + "}\n";
    }

    /** All but the head, a line for each row and each line of the journal. */
    private static String content(Snapshot snapshot) {
        var text = new StringBuilder("\"counters\":").append(Json.text(snapshot.counters())).append(",\n\"rows\":{");
        var before = "\n";
        for (var kind : snapshot.rows().entrySet()) {
            text.append(before).append(Json.text(kind.getKey())).append(':');
            lines(text, kind.getValue());
            before = ",\n";
        }
        lines(text.append("},\n\"journal\":"), snapshot.journal());
        return text.toString();
    }

    private static void lines(StringBuilder text, List<?> values) {
        var before = "[\n";
        for (var each : values) {
            text.append(before).append(Json.text(each));
            before = ",\n";
        }
        text.append(values.isEmpty() ? "[]" : "]");
    }

    /** Reads a file; what holds within its rows is for the workspace to judge that takes it in. */
    public static Content read(Path file) {
        try {
            return new Whole(snapshot(Json.object(textOf(file), "file")));
        } catch (Unfit unfit) {
            return new Unreadable(unfit.refusal());
        }
    }

    private static String textOf(Path file) {
        Unfit.unless(Files.isRegularFile(file), "file", "is not there, or is a folder", file);
        try {
            Unfit.unless(Files.size(file) <= MOST_BYTES, "file", "is too large for a workspace file", Files.size(file));
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw Unfit.because("file", "is no workspace file: it is not text in UTF-8", file);
        } catch (IOException wrong) {
            throw Unfit.because("file", "cannot be read", file);
        }
    }

    private static Snapshot snapshot(ObjectNode file) {
        var format = file.path("format");
        Unfit.unless(format.isString() && format.asString().equals(FORMAT), "format",
                "must be \"" + FORMAT + "\"; this is another kind of file", null);
        checkVersion(file.path("version"));
        file.propertyNames().forEach(each -> Unfit.unless(PARTS.contains(each), each, "does not belong here", null));
        var snapshot = new Snapshot(rows(need(file, "rows")), counters(need(file, "counters")),
                journal(file.path("journal")));
        Unfit.unless(file.path("sha256").asString("").equals(Sha256.hex(content(snapshot))), "sha256",
                "does not fit the content: the file was damaged or changed", null);
        return snapshot;
    }

    private static void checkVersion(JsonNode version) {
        Unfit.unless(version.isInt() && version.asInt() >= 1, "version", "must be a whole number from 1", version);
        Unfit.unless(version.asInt() <= VERSION, "version",
                "is of a newer Tandem; this one reads up to " + VERSION, version);
    }

    private static ObjectNode need(ObjectNode file, String field) {
        if (file.get(field) instanceof ObjectNode object) {
            return object;
        }
        throw Unfit.because(field, "must be an object: the file is damaged", null);
    }

    private static TreeMap<String, Long> counters(ObjectNode given) {
        var counters = new TreeMap<String, Long>();
        given.properties().forEach(each -> {
            Unfit.unless(each.getValue().canConvertToLong() && each.getValue().isIntegralNumber(), "counters",
                    "must be whole numbers: the file is damaged", each.getKey());
            counters.put(each.getKey(), each.getValue().asLong());
        });
        return counters;
    }

    private static LinkedHashMap<String, List<Map<String, @Nullable Object>>> rows(ObjectNode given) {
        var names = Kinds.all().stream().map(Kinds::name).toList();
        var rows = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        given.properties().forEach(each -> {
            Unfit.unless(names.contains(each.getKey()), "rows", "hold a kind that is not known", each.getKey());
            rows.put(each.getKey(), each.getValue().values().stream().map(row -> row(each.getKey(), row)).toList());
        });
        return rows;
    }

    private static Map<String, @Nullable Object> row(String kind, JsonNode given) {
        if (!(given instanceof ObjectNode object)) {
            throw Unfit.because("rows." + kind, "must hold objects: the file is damaged", null);
        }
        return map(object);
    }

    private static Map<String, @Nullable Object> map(ObjectNode object) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        object.properties().forEach(each -> map.put(each.getKey(), plain(each.getValue())));
        return map;
    }

    /** A tree as maps, lists, texts, numbers and truth values. */
    private static @Nullable Object plain(JsonNode given) {
        return switch (given.getNodeType()) {
            case OBJECT -> map((ObjectNode) given);
            case ARRAY -> list(given);
            case BOOLEAN -> given.asBoolean();
            case NUMBER -> given.isIntegralNumber() && given.canConvertToLong() ? (Object) given.asLong()
                    : given.decimalValue();
            case STRING -> given.asString();
            case NULL -> null;
            default -> throw new IllegalStateException("not read from JSON: " + given.getNodeType());
        };
    }

    private static List<@Nullable Object> list(JsonNode given) {
        var list = new ArrayList<@Nullable Object>();
        given.forEach(each -> list.add(plain(each)));
        return list;
    }

    private static List<JournalLine> journal(JsonNode given) {
        Unfit.unless(given.isArray(), "journal", "must be a list: the file is damaged", null);
        var values = new Values((_, _, field) -> {
            throw new IllegalStateException(field + " names nothing");
        });
        var lines = new ArrayList<JournalLine>();
        for (var each : given) {
            var path = "journal[" + (lines.size() + 1) + "].";
            if (!(each instanceof ObjectNode line)) {
                throw Unfit.because(path, "must be an object: the file is damaged", null);
            }
            lines.add(values.record(JournalLine.class, line, path, Set.of()));
        }
        return lines;
    }
}
