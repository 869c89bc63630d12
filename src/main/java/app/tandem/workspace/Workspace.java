package app.tandem.workspace;

import app.tandem.model.Ballot;
import app.tandem.model.Round;
import app.tandem.rules.Acting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.store.DatabaseThread;
import app.tandem.store.Durability;
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
        return with(now -> Store.open(new Folder(folder), Durability.FULL, now), InstantSource.system());
    }

    /** Makes a new workspace with all that a copy holds; throws CannotOpen, and then leaves nothing behind. */
    public static Workspace load(Path folder, Snapshot snapshot) {
        return with(now -> Store.load(new Folder(folder), Durability.FULL, now, snapshot), InstantSource.system());
    }

    static Workspace with(Function<Instant, Store> opening, InstantSource clock) {
        var thread = new DatabaseThread();
        return thread.call(() -> {
            var store = opening.apply(clock.instant());
            return new Workspace(thread, store, clock, store.state());
        });
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
        var acting = new Acting(at(stamp), stamp.by(), stamp.seed() == null ? random.nextLong(SEEDS) : stamp.seed(),
                ballotKey());
        var outcome = Rules.apply(state, move, acting);
        if (outcome instanceof Accepted accepted) {
            store.save(state, accepted, move, acting);
            publish(accepted.state());
        }
        return outcome;
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
            LOG.error("A listener failed: {}", wrong.getClass().getName());
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
