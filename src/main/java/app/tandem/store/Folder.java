package app.tandem.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** The parts of a workspace's folder {@code Name.tandem}. */
public record Folder(Path path) {

    private static final String ENDING = ".tandem";

    public Folder {
        path = path.toAbsolutePath().normalize();
    }

    /** The workspace's name: that of its folder, without the ending. */
    public String name() {
        var last = path.getFileName();
        var name = last == null ? path.toString() : last.toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The database's path as H2 wants it: without ".mv.db". */
    Path database() {
        return path.resolve("workspace");
    }

    Path databaseFile() {
        return path.resolve("workspace.mv.db");
    }

    Path mark() {
        return path.resolve("mark");
    }

    Path lock() {
        return path.resolve("lock");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    public Path log() {
        return path.resolve("log");
    }

    /** Whether anything in it says that it is, or was, a workspace. */
    boolean hasTraces() {
        return Files.exists(databaseFile()) || Files.exists(mark()) || Files.exists(backups());
    }
}
