package app.tandem.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows in columns, aligned for people; as data each row is an object by the columns' names. */
final class Sheet {

    private static final String BETWEEN = "  ";
    private static final int BRIEF = 120;

    /** A line of JSON that may be very long: whole as data, shortened where it is read. */
    record Brief(String json) {

        private String words() {
            var said = json.replaceAll("\"[A-Za-z]+\":null,?", "").replace(",}", "}").replace("\"details\":{},", "");
            return width(said) <= BRIEF ? said : said.substring(0, said.offsetByCodePoints(0, BRIEF - 1)) + "…";
        }
    }

    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row; a cell that is null is blank. */
    void add(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells in " + columns);
        }
        rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
    }

    List<Map<String, @Nullable Object>> data() {
        return rows.stream().map(this::data).toList();
    }

    private Map<String, @Nullable Object> data(List<@Nullable Object> row) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        IntStream.range(0, columns.size()).forEach(each -> data.put(columns.get(each), whole(row.get(each))));
        return data;
    }

    private static @Nullable Object whole(@Nullable Object cell) {
        return cell instanceof Brief brief ? brief.json() : cell;
    }

    String text() {
        if (rows.isEmpty()) {
            return "None.";
        }
        var lines = new ArrayList<List<String>>();
        lines.add(columns.stream().map(Words::apart).toList());
        rows.forEach(row -> lines.add(row.stream().map(Sheet::words).toList()));
        var widths = IntStream.range(0, columns.size())
                .map(column -> lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0)).toArray();
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(each -> cells.get(each) + " ".repeat(widths[each] - width(cells.get(each))))
                .collect(Collectors.joining(BETWEEN)).stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String words(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Boolean truth -> truth ? "yes" : "no";
            case Enum<?> name -> Words.of(name);
            case Brief brief -> brief.words();
            case Collection<?> list -> list.stream().map(Sheet::words).collect(Collectors.joining(", "));
            default -> cell.toString().replace("\n", " / ");
        };
    }
}
