package app.tandem.store;

import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The verified backups of a workspace; a file has its final name only once it is one. */
public final class Backups {

    private static final Pattern NAME = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3})Z_(\\d{1,18})(_cover|_upgrade)?\\.zip");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS")
            .withZone(ZoneOffset.UTC);

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final int ATTEMPTS = 3;
    private static final String MAKING = "making.zip";
    private static final String CHECKING = "checking";

    private final Folder folder;

    public Backups(Folder folder) {
        this.folder = folder;
    }

    /** All verified backups, newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.map(Backups::named).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    /** Removes what a process that died at a backup left: copies with all names, in the order that ballots came. */
    void sweep() {
        for (var each : leftovers()) {
            try {
                SafeFile.removeAll(each);
            } catch (IOException wrong) {
                LOG.warn("What an earlier backup left could not be removed: {}", Faults.words(wrong));
            }
        }
    }

    private List<Path> leftovers() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(Backups::isLeftover).toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder of backups cannot be read: {}", Faults.words(unreadable));
            return List.of();
        }
    }

    private static boolean isLeftover(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.equals(MAKING) || name.startsWith(CHECKING);
    }

    /** Makes a backup, and reads it back before it counts as one; throws where that fails. */
    Backup make(Database database, Instant now, long seq, Purpose purpose) throws IOException {
        Files.createDirectories(folder.backups());
        sweep();
        var fresh = folder.backups().resolve(MAKING);
        for (int attempt = 1; !whole(database, fresh); attempt++) {
            LOG.warn("Attempt {} at a backup did not hold what the database holds", attempt);
            if (attempt == ATTEMPTS) {
                throw new IOException("a backup does not hold what the database holds");
            }
        }
        var file = folder.backups().resolve(TIME.format(now) + "Z_" + seq + purpose.ending() + ".zip");
        SafeFile.replace(fresh, file);
        return new Backup(file, now, seq, purpose);
    }

    private boolean whole(Database database, Path fresh) throws IOException {
        Files.deleteIfExists(fresh);
        database.sync();
        database.backUpTo(fresh);
        SafeFile.sync(fresh);
        return contents(fresh).equals(Contents.of(database.handle()));
    }

    /** What a backup holds, read from a copy that is removed again. */
    Contents contents(Path zip) throws IOException {
        var copy = Files.createTempDirectory(folder.backups(), CHECKING);
        var file = copy.resolve("copy.mv.db");
        try {
            new Unpacking(zip).to(file);
            try (var handle = Jdbi.create(Database.reading(copy.resolve("copy"))).open()) {
                return Contents.of(handle);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(copy);
        }
    }

    /** Removes what only covered a compaction, and what need not be kept any longer. */
    void clear(Instant now) throws IOException {
        for (var each : all()) {
            if (each.purpose() == Purpose.COVER) {
                Files.delete(each.file());
            }
        }
        for (var each : Keeping.surplus(all(), now)) {
            Files.delete(each.file());
        }
    }

    private static Purpose purpose(@Nullable String ending) {
        return Arrays.stream(Purpose.values()).filter(each -> each.ending().equals(ending)).findFirst()
                .orElse(Purpose.AFTER);
    }

    private static Optional<Backup> named(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(new Backup(file, TIME.parse(name.group(1), Instant::from),
                Long.parseLong(name.group(2)), purpose(name.group(3)))) : Optional.empty();
    }
}
