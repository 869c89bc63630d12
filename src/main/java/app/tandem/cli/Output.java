package app.tandem.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** A file that a command was asked to write; where it cannot be, that is the asker's to mend. */
interface Output {

    void write() throws IOException;

    /** Writes a file, or says in a sentence which one cannot be written and why. */
    static void to(Path file, Output output) {
        try {
            output.write();
        } catch (IOException wrong) {
            throw new Misuse(file + " cannot be written: " + why(wrong) + ".");
        }
    }

    private static String why(IOException wrong) {
        return switch (wrong) {
            case FileAlreadyExistsException there -> there.getFile() + " is a file and no folder";
            case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is not there and cannot be made";
            case FileSystemException other -> Objects.requireNonNullElse(other.getReason(), "the system refuses it");
            default -> Objects.requireNonNullElse(wrong.getMessage(), "the system refuses it");
        };
    }
}
