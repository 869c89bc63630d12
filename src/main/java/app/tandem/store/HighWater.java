package app.tandem.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the journal had come when it was last synced, kept beside the database: so a database that lost its end is
 * known from one that is whole.
 */
record HighWater(long seq, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\n");

    /** Empty where there is no mark, or none that can be read. */
    static Optional<HighWater> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var line = LINE.matcher(Files.readString(file));
        return line.matches() ? Optional.of(new HighWater(Long.parseLong(line.group(1)), line.group(2)))
                : Optional.empty();
    }

    void write(Path file) throws IOException {
        SafeFile.write(file, seq + " " + hash + "\n");
    }
}
