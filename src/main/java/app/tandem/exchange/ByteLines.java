package app.tandem.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line as UTF-8, and never past the line that is asked for. */
final class ByteLines implements Closeable {

    private static final int MOST = 32 * 1024 * 1024;

    private final InputStream in;

    /** A line as it came; without its text where it is no UTF-8, or too long to be a move. */
    record Line(@Nullable String text) {}

    ByteLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        var tooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            tooLong = tooLong || bytes.size() >= MOST;
            if (!tooLong) {
                bytes.write(read);
            }
        }
        return Optional.of(tooLong ? new Line(null) : decoded(bytes.toByteArray()));
    }

    private static Line decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Line(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new Line(null);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
