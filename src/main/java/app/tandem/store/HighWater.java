package app.tandem.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final int LONGEST = 100;

    /** Empty where there is none; throws where there is something that cannot be read as one. */
    static Optional<HighWater> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            var line = LINE.matcher(new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1));
            if (!line.matches()) {
                throw new IOException("what should be the mark is something else");
            }
            return Optional.of(new HighWater(Long.parseLong(line.group(1)), line.group(2)));
        }
    }

    void write(Path file) throws IOException {
        SafeFile.write(file, seq + " " + hash + "\n");
    }
}
