package app.tandem.workspace;

import app.tandem.model.Ballot;
import app.tandem.model.Round;
import app.tandem.rules.Acting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.store.Backup;
import app.tandem.store.DatabaseThread;
import app.tandem.store.Durability;
import app.tandem.store.Faults;
import app.tandem.store.Folder;
import app.tandem.store.JournalLine;
import app.tandem.store.Snapshot;
import app.tandem.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to a workspace: every change is a move given to {@link #apply}. An accepted move is kept for good before
 * anybody sees its state. Safe to call from every thread; whoever opened it closes it.
 */
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final long CLOSING_SECONDS = 9;
    /** Seeds fit into the numbers of every language that reads JSON. */
    private static final long SEEDS = 1L << 53;

    private final DatabaseThread thread;
    private final Store store;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;
    private volatile boolean closed;
    /** Whether a fault left it open what the database holds; of the database's thread. */
    private boolean doubtful;

    private Workspace(DatabaseThread thread, Store store, InstantSource clock, State state) {
        this.thread = thread;
        this.store = store;
        this.clock = clock;
        this.state = state;
    }

    /** Makes a new workspace in a folder that is not there yet, or empty; throws CannotOpen. */
    public static Workspace create(Path folder) {
        return with(now -> Store.create(new Folder(folder), Durability.FULL, now), InstantSource.system());
    }

    /** Opens a workspace; throws CannotOpen, and then leaves all as it was. */
    public static Workspace open(Path folder) {
        return open(folder, InstantSource.system());
    }

    /** Opens a workspace that goes by this clock; throws CannotOpen, and then leaves all as it was. */
    public static Workspace open(Path folder, InstantSource clock) {
        return with(now -> Store.open(new Folder(folder), Durability.FULL, now), clock);
    }

    /** Makes a new workspace with all that a copy holds; throws CannotOpen, and then leaves nothing behind. */
    public static Workspace load(Path folder, Snapshot snapshot) {
        return with(now -> Store.load(new Folder(folder), Durability.FULL, now, snapshot), InstantSource.system());
    }

    /** Makes a new workspace from a backup, which stays; throws CannotOpen, and then leaves nothing behind. */
    public static Workspace restore(Path folder, Path backup) {
        return with(now -> Store.restore(new Folder(folder), Durability.FULL, now, backup), InstantSource.system());
    }

    static Workspace with(Function<Instant, Store> opening, InstantSource clock) {
        var thread = new DatabaseThread();
        try {
            var workspace = thread.call(() -> {
                var store = opening.apply(clock.instant());
                return new Workspace(thread, store, clock, store.state());
            });
            thread.later(workspace::tidy);
            return workspace;
        } catch (RuntimeException wrong) {
            thread.finish(() -> true, CLOSING_SECONDS);
            throw wrong;
        }
    }

    /**
     * Makes a move. Once this returns Accepted the move is on the disk, and listeners were told. Throws when it cannot
     * be kept; then nothing has changed.
     */
    public Outcome apply(Move move, Stamp stamp) {
        return thread.call(() -> made(Moments.cut(move), stamp));
    }

    private Outcome made(Move move, Stamp stamp) {
        if (closed) {
            throw new IllegalStateException("the workspace is closed");
        }
        settleDoubt();
        var acting = new Acting(at(stamp), stamp.by(), stamp.seed() == null ? random.nextLong(SEEDS) : stamp.seed(),
                ballotKey());
        var outcome = Rules.apply(state, move, acting);
        if (outcome instanceof Accepted accepted) {
            keep(accepted, move, acting);
            publish(accepted.state());
            if (Store.untidies(move)) {
                thread.later(this::tidy);
            }
        }
        return outcome;
    }

    /** Has a move kept. Where that fails, what the database then holds decides whether it was kept after all. */
    private void keep(Accepted accepted, Move move, Acting acting) {
        try {
            store.save(state, accepted, move, acting);
        } catch (RuntimeException wrong) {
            LOG.error("Move {} was not written at first: {}", accepted.state().seq(), Faults.words(wrong));
            doubtful = true;
            if (settled(wrong).seq() != accepted.state().seq()) {
                throw new NotKept(wrong);
            }
        }
    }

    /** The state that the database holds after a fault, once it can be read again. */
    private State settled(RuntimeException reason) {
        try {
            var kept = store.recovered();
            doubtful = false;
            return kept;
        } catch (RuntimeException still) {
            LOG.error("The database cannot be reached: {}", Faults.words(still));
            throw new NotKept(reason);
        }
    }

    private void settleDoubt() {
        if (doubtful) {
            var kept = settled(new IllegalStateException("the database failed before"));
            if (kept.seq() != state.seq()) {
                publish(kept);
            }
        }
    }

    private void tidy() {
        try {
            if (!doubtful) {
                store.tidy(state, clock.instant());
            }
        } catch (RuntimeException wrong) {
            LOG.error("Backup and compaction failed: {}", Faults.words(wrong));
            doubtful = true;
        }
    }

    /** To the microsecond, as the database keeps it: what is read back is what was shown. */
    private Instant at(Stamp stamp) {
        var given = stamp.at();
        if (given != null) {
            return given.truncatedTo(ChronoUnit.MICROS);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(state.at()) ? state.at() : now;
    }

    /** Drawn apart from any seed, so that nothing leads from a move to its ballot. */
    private long ballotKey() {
        long key = random.nextLong(1, Long.MAX_VALUE);
        return state.find(Ballot.class, key).isPresent() ? ballotKey() : key;
    }

    private void publish(State now) {
        state = now;
        listeners.forEach(each -> tell(each, now));
    }

    private static void tell(Consumer<State> listener, State now) {
        try {
            listener.accept(now);
        } catch (RuntimeException wrong) {
            LOG.error("A listener failed: {}", Faults.words(wrong));
        }
    }

    /** What holds now. */
    public State state() {
        return state;
    }

    /**
     * Tells of every state from now on, in order, on the database's thread: a listener hands it on at once and makes no
     * move of its own there. Run what is returned to hear no more.
     */
    public Runnable listen(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Every line of the journal, oldest first. */
    public List<JournalLine> journal() {
        return thread.call(store::journal);
    }

    /** All that is wrong with what is kept, in words; empty when nothing is. */
    public List<String> check() {
        return thread.call(() -> store.check(state));
    }

    /** All that it holds, for the workspace file. Throws IllegalStateException while a round is open. */
    public Snapshot snapshot() {
        return thread.call(() -> {
            if (state.stream(Round.class).anyMatch(Round::open)) {
                throw new IllegalStateException("a round is open: its ballots are not handed out");
            }
            return store.snapshot();
        });
    }

    /** The verified backups, newest first. */
    public List<Backup> backups() {
        return thread.call(store::backups);
    }

    /** The backups made before the last anonymising, which still hold the name. */
    public List<Backup> backupsWithOldNames() {
        return thread.call(store::backupsWithOldNames);
    }

    /** What time it is here, for all who show it. */
    public InstantSource clock() {
        return clock;
    }

    /** The workspace's name: that of its folder, without the ending. */
    public String name() {
        return store.folder().name();
    }

    public Path folder() {
        return store.folder().path();
    }

    /** Closes it, in ten seconds at most; all that was acknowledged is on the disk already. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            thread.finish(() -> {
                store.close();
                return true;
            }, CLOSING_SECONDS);
        }
    }
}
