package app.tandem.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verified backups of a workspace; a file has its final name only once it is one. */
public final class Backups {

    private static final Pattern NAME = Pattern
            .compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3})Z_(\\d{1,18})(_passing)?\\.zip");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS")
            .withZone(ZoneOffset.UTC);

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

    private static Optional<Backup> named(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Optional.of(new Backup(file, TIME.parse(name.group(1), Instant::from),
                Long.parseLong(name.group(2)), name.group(3) != null)) : Optional.empty();
    }
}
