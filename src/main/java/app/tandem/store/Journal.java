package app.tandem.store;

import app.tandem.model.Row;
import app.tandem.rules.Act;
import app.tandem.rules.Kinds;
import app.tandem.rules.NotUndone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The journal: a line for every move, each with a hash that stands on all lines before it. */
final class Journal {

    /** How many acts undo can look back on after a workspace is opened. */
    private static final int TRAIL = 1_000;

    private static final String SELECT = """
            select seq, at, by_person, meeting, move, seed, fields, made, changes, undoes, redoes, hash
            from journal
            """;

    private static final String INSERT = """
            insert into journal
                (seq, at, by_person, meeting, move, seed, fields, made, changes, undoes, redoes, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private Journal() {}

    static void write(Handle handle, JournalLine line) {
        handle.execute(INSERT, line.seq(), line.at().atOffset(ZoneOffset.UTC), line.by(), line.meeting(), line.move(),
                line.seed(), line.fields(), line.made(), line.changes(), line.undoes(), line.redoes(), line.hash());
    }

    /** Every line, oldest first. */
    static List<JournalLine> lines(Handle handle) {
        return handle.createQuery(SELECT + "order by seq").map((line, _) -> line(line)).list();
    }

    static Optional<JournalLine> last(Handle handle) {
        return handle.createQuery(SELECT + "order by seq desc limit 1").map((line, _) -> line(line)).findFirst();
    }

    static Optional<JournalLine> line(Handle handle, long seq) {
        return handle.createQuery(SELECT + "where seq = ?").bind(0, seq).map((line, _) -> line(line)).findFirst();
    }

    /** The acts that undo looks back on, newest first. */
    static List<Act> trail(Handle handle) {
        return handle.createQuery(SELECT + "order by seq desc limit " + TRAIL).map((line, _) -> line(line)).list()
                .stream().filter(each -> !JournalMoves.isToggle(each.move())).map(each -> act(handle, each)).toList();
    }

    /** The number of the newest of these moves, 0 where there is none. */
    static long newest(Handle handle, List<String> moves) {
        return handle.createQuery("select coalesce(max(seq), 0) from journal where move in (<moves>)")
                .bindList("moves", moves).mapTo(long.class).one();
    }

    private static Act act(Handle handle, JournalLine line) {
        return new Act(line.seq(), line.at(), line.by(), line.meeting(), line.move(),
                JournalMoves.barrier(line.move()).map(NotUndone::value).orElse(null), line.undoes(), line.redoes(),
                Changes.read(line.changes(), (kind, id) -> find(handle, kind, id)));
    }

    private static Row find(Handle handle, Class<? extends Row> kind, long id) {
        return Tables.of(kind).find(handle, id)
                .orElseThrow(() -> new IllegalStateException("the journal names a lost " + Kinds.name(kind)));
    }

    private static JournalLine line(ResultSet line) throws SQLException {
        return new JournalLine(line.getLong("seq"), line.getObject("at", OffsetDateTime.class).toInstant(),
                number(line, "by_person"), number(line, "meeting"), line.getString("move"), line.getLong("seed"),
                line.getString("fields"), line.getString("made"), line.getString("changes"), number(line, "undoes"),
                number(line, "redoes"), line.getString("hash"));
    }

    private static @Nullable Long number(ResultSet line, String column) throws SQLException {
        return line.getObject(column, Long.class);
    }

    /** What is wrong with the chain of hashes, in words. */
    static Stream<String> faults(List<JournalLine> lines) {
        var faults = Stream.<String>builder();
        var before = JournalLine.START;
        long seq = 0;
        for (var line : lines) {
            seq++;
            if (line.seq() != seq) {
                return faults.add("journal: line " + seq + " is missing").build();
            }
            if (!line.hash().equals(line.hash(before))) {
                faults.add("journal: line " + seq + " is not as it was written");
            }
            before = line.hash();
        }
        return faults.build();
    }
}
