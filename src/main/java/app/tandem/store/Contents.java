package app.tandem.store;

import app.tandem.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What a database holds, of whichever schema: how many rows in each table, and a hash over all of them. Two databases
 * with the same contents hold the same.
 */
record Contents(SortedMap<String, Long> counts, String hash) {

    static Contents of(Handle handle) {
        var counts = new TreeMap<String, Long>();
        var digest = Sha256.digest();
        handle.createQuery("select table_name from information_schema.tables where table_schema = 'PUBLIC' order by 1")
                .mapTo(String.class).forEach(each -> counts.put(each, read(handle, each, digest)));
        return new Contents(counts, HexFormat.of().formatHex(digest.digest()));
    }

    private static long read(Handle handle, String table, MessageDigest digest) {
        var rows = handle.createQuery("select * from \"" + table + "\" order by 1").map((line, _) -> text(line));
        long count = 0;
        try (var lines = rows.stream()) {
            for (var each : (Iterable<String>) lines::iterator) {
                digest.update(each.getBytes(StandardCharsets.UTF_8));
                count++;
            }
        }
        return count;
    }

    /** A line's cells, each with its length, so that no two lines read alike. */
    private static String text(ResultSet line) throws SQLException {
        var text = new StringBuilder();
        for (int column = 1; column <= line.getMetaData().getColumnCount(); column++) {
            var cell = String.valueOf(line.getString(column));
            text.append(cell.length()).append(':').append(cell);
        }
        return text.append('\n').toString();
    }
}
