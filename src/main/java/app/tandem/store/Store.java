package app.tandem.store;

import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.rules.Act;
import app.tandem.rules.Acting;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove.Anonymise;
import app.tandem.rules.State;
import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a workspace in its folder: writes each move with its journal line in one transaction, forces it to the disk,
 * then notes it in the mark. All of it belongs to the database's thread.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final List<String> TIDIED = List.of(Move.name(CloseMeeting.class), Move.name(Anonymise.class));

    private final Folder folder;
    private final Backups backups;
    private final Durability durability;
    private final Held held;
    private Database database;
    private String hash;

    private Store(Folder folder, Durability durability, Held held, Database database) {
        this.folder = folder;
        this.backups = new Backups(folder);
        this.durability = durability;
        this.held = held;
        this.database = database;
        this.hash = Journal.last(database.handle()).map(JournalLine::hash).orElse(JournalLine.START);
    }

    /** Makes a new workspace in a folder that is not there yet, or empty. Throws CannotOpen. */
    public static Store create(Folder folder, Durability durability, Instant now) {
        return new Opening(folder, durability, now, Migrations.LOCATION).create();
    }

    /** Makes a new workspace with all that a copy holds. Throws CannotOpen, and leaves nothing behind. */
    public static Store load(Folder folder, Durability durability, Instant now, Snapshot snapshot) {
        return new Opening(folder, durability, now, Migrations.LOCATION).load(snapshot);
    }

    /** Makes a new workspace from a backup. Throws CannotOpen, and leaves nothing behind. */
    public static Store restore(Folder folder, Durability durability, Instant now, Path backup) {
        return new Opening(folder, durability, now, Migrations.LOCATION).restore(backup);
    }

    /** Opens the workspace of a folder. Throws CannotOpen, and leaves all as it was. */
    public static Store open(Folder folder, Durability durability, Instant now) {
        return new Opening(folder, durability, now, Migrations.LOCATION).open();
    }

    static Store on(Folder folder, Durability durability, Held held, Database database) {
        return new Store(folder, durability, held, database);
    }

    public Folder folder() {
        return folder;
    }

    /** The state as it is kept. */
    public State state() {
        var handle = database.handle();
        var last = Journal.last(handle);
        return State.restored(Tables.rows(handle), Tables.counters(handle), Journal.trail(handle),
                last.map(JournalLine::seq).orElse(0L), last.map(JournalLine::at).orElse(Instant.EPOCH));
    }

    /** Every line of the journal, oldest first. */
    public List<JournalLine> journal() {
        return Journal.lines(database.handle());
    }

    /** All that the workspace holds. */
    public Snapshot snapshot() {
        return Copies.take(database.handle());
    }

    /** All that is wrong with what is kept, in words; empty when nothing is. */
    public List<String> check(State published) {
        return new Check(folder, database.handle()).faults(published);
    }

    /** Keeps an accepted move for good; whatever it throws, the move is either kept or has left nothing behind. */
    public void save(State before, Accepted made, Move move, Acting acting) {
        var line = line(made, move, acting).after(hash);
        database.handle().useTransaction(handle -> {
            Tables.write(handle, made.changes(), line.seq(), line.redoes() != null);
            Tables.forgetNames(handle, made.changes());
            count(handle, before, made.state());
            Journal.write(handle, line);
        });
        database.sync();
        mark(new HighWater(line.seq(), line.hash()));
        hash = line.hash();
    }

    private static void count(Handle handle, State before, State after) {
        after.counters().forEach((name, reached) -> {
            if (reached != before.counter(name)) {
                Tables.count(handle, name, reached);
            }
        });
    }

    private static JournalLine line(Accepted made, Move move, Acting acting) {
        var state = made.state();
        var act = state.trail().stream().findFirst().filter(each -> each.seq() == state.seq());
        return new JournalLine(state.seq(), acting.at(), acting.by(), meeting(act, state, acting),
                Move.name(move.getClass()), acting.seed(), JournalMoves.fields(move), Changes.made(made.changes()),
                Changes.text(act.map(Act::changes).orElse(List.of())), act.map(Act::undoes).orElse(null),
                act.map(Act::redoes).orElse(null), "");
    }

    private static @Nullable Long meeting(Optional<Act> act, State state, Acting acting) {
        if (act.isPresent()) {
            return act.get().meeting();
        }
        return acting.by() == null ? Meetings.running(state).map(Meeting::id).orElse(null) : null;
    }

    /** Opens the database anew after something failed, and says what it holds; the mark then tells of that. */
    public State recovered() {
        try {
            database.close();
        } catch (RuntimeException closedAlready) {
            LOG.warn("The database could not be closed: {}", Faults.words(closedAlready));
        }
        reopen();
        markLast();
        return state();
    }

    /** Syncs, and lets the mark tell of the last line: a process may have died between the two. */
    void markLast() {
        database.sync();
        Journal.last(database.handle()).ifPresent(last -> mark(new HighWater(last.seq(), last.hash())));
    }

    private void reopen() {
        database = Database.open(Database.source(folder.database(), durability), durability);
        hash = Journal.last(database.handle()).map(JournalLine::hash).orElse(JournalLine.START);
    }

    /**
     * After a meeting's close or an anonymising: a verified backup, compaction, and another backup, which takes the
     * place of the first. Until then, and while a round's meeting runs, no backup is made: two of them would tell whose
     * ballot came between. Does nothing when nothing is due.
     */
    public void tidy(State state, Instant now) {
        if (!tidyingDue() || roundUnderWay(state)) {
            return;
        }
        try {
            var size = Files.size(folder.databaseFile());
            backups.make(database, now, state.seq(), Purpose.COVER);
            database.closeCompacting();
            reopen();
            backups.make(database, now, state.seq(), Purpose.AFTER);
            backups.clear(now);
            LOG.info("Backed up at move {}, compacted from {} to {} bytes", state.seq(), size,
                    Files.size(folder.databaseFile()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whether {@link #tidy} is due after a move. */
    public static boolean untidies(Move move) {
        return TIDIED.contains(Move.name(move.getClass()));
    }

    private boolean tidyingDue() {
        var last = backups.all().stream().filter(each -> each.purpose() == Purpose.AFTER).mapToLong(Backup::seq).max()
                .orElse(0);
        return Journal.newest(database.handle(), TIDIED) > last;
    }

    private static boolean roundUnderWay(State state) {
        return state.stream(Round.class).anyMatch(each -> state.get(Meeting.class, each.meeting()).running());
    }

    /** The verified backups, newest first. */
    public List<Backup> backups() {
        return backups.all();
    }

    /** The backups that were made before the last anonymising, and so still hold the name. */
    public List<Backup> backupsWithOldNames() {
        var anonymised = Journal.newest(database.handle(), List.of(Move.name(Anonymise.class)));
        return backups.all().stream().filter(each -> each.seq() < anonymised).toList();
    }

    /** Takes in a copy, all or nothing. */
    void put(Snapshot snapshot) {
        database.handle().useTransaction(handle -> Copies.put(handle, snapshot));
        markLast();
        hash = Journal.last(database.handle()).map(JournalLine::hash).orElse(JournalLine.START);
    }

    private void mark(HighWater mark) {
        try {
            mark.write(folder.mark());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public void close() {
        try (held) {
            database.close();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
