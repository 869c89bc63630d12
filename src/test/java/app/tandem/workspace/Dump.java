package app.tandem.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** All that a database file holds, as lines of text, each table in the order in which its rows lie. */
final class Dump {

    private static final Pattern CREATED = Pattern.compile("created:(\\p{XDigit}+)");

    private Dump() {}

    static List<String> of(Path database) throws IOException, SQLException {
        var copy = Files.createTempDirectory("dump");
        Files.copy(database, copy.resolve("copy.mv.db"));
        try (var connection = DriverManager
                .getConnection("jdbc:h2:" + copy.resolve("copy") + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", "tandem", "")) {
            var lines = new ArrayList<String>();
            for (var table : tables(connection)) {
                lines.addAll(rows(connection, table));
            }
            return lines;
        } finally {
            Files.delete(copy.resolve("copy.mv.db"));
            Files.delete(copy);
        }
    }

    static List<String> ofZip(Path zip) throws IOException, SQLException {
        var folder = Files.createTempDirectory("unzipped");
        var file = folder.resolve("copy.mv.db");
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            in.getNextEntry();
            Files.copy(in, file);
            return of(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** When a database file was begun: a compaction begins a new one. */
    static Instant begun(Path database) throws IOException {
        var header = new String(Files.newInputStream(database).readNBytes(256), StandardCharsets.ISO_8859_1);
        var created = CREATED.matcher(header);
        created.find();
        return Instant.ofEpochMilli(Long.parseLong(created.group(1), 16));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var lines = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")) {
            while (lines.next()) {
                names.add(lines.getString(1));
            }
        }
        return names;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("select * from \"" + table + "\"")) {
            while (lines.next()) {
                var row = new StringBuilder(table);
                for (int column = 1; column <= lines.getMetaData().getColumnCount(); column++) {
                    row.append('|').append(lines.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
