package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BAD_COPY;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the database out of a backup, which may come from anywhere: it goes where it is told to, whatever the zip says,
 * and nothing else is taken. Throws CannotOpen where the file is no backup.
 */
final class Unpacking {

    /** Far more than any workspace; what unpacks to more was made to fill a disk. */
    private static final long LARGEST = 4L << 30;

    private final Path zip;
    private final long largest;

    Unpacking(Path zip) {
        this(zip, LARGEST);
    }

    /** @param largest how many bytes may come out of it */
    Unpacking(Path zip, long largest) {
        this.zip = zip;
        this.largest = largest;
    }

    /** Writes the database into a file that is not there yet. */
    void to(Path file) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            var entry = in.getNextEntry();
            if (entry == null || !entry.getName().equals("workspace.mv.db")) {
                throw CannotOpen.because(BAD_COPY, "There is no database of Tandem in the zip file.");
            }
            try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                copy(in, out);
            }
            if (in.getNextEntry() != null) {
                throw CannotOpen.because(BAD_COPY, "There is more in the zip file than a database.");
            }
        } catch (ZipException | EOFException | IllegalArgumentException wrong) {
            throw CannotOpen.because(BAD_COPY, "The zip file is damaged.", wrong);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        var part = new byte[1 << 16];
        long all = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            all += read;
            if (all > largest) {
                throw CannotOpen.because(BAD_COPY, "What is in the zip file is too large.");
            }
            out.write(part, 0, read);
        }
    }
}
