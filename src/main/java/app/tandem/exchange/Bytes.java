package app.tandem.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that anybody may have written: UTF-8 with or without a mark, UTF-16, or Windows-1252.
 *
 * @param charset how its characters are written
 * @param whole whether all of the file was read; of a very long one only the beginning is
 */
record Bytes(String text, Charset charset, boolean whole) {

    /** More than a thousand answers, or five hundred people, with room to spare. */
    static final int MOST = 8 * 1024 * 1024;

    private static final int LOOK = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads a file; refuses one that is missing, a folder, or no text. */
    static Bytes of(Path file) {
        Unfit.unless(Files.isRegularFile(file), "file", "is not there, or is a folder", file);
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST);
            return of(bytes, bytes.length < MOST);
        } catch (IOException wrong) {
            throw Unfit.because("file", "cannot be read", file);
        }
    }

    private static Bytes of(byte[] bytes, boolean whole) {
        var decoded = decoded(bytes, whole);
        var text = decoded.text();
        Unfit.unless(text.indexOf('\0') < 0, "file", "must be text, and this is something else", null);
        return text.startsWith("\uFEFF") ? new Bytes(text.substring(1), decoded.charset(), whole) : decoded;
    }

    private static Bytes decoded(byte[] bytes, boolean whole) {
        var utf16 = utf16(bytes);
        if (utf16 != null) {
            return new Bytes(new String(bytes, utf16), utf16, whole);
        }
        try {
            var text = strictly(bytes, whole ? bytes.length : lastWhole(bytes));
            return new Bytes(text, StandardCharsets.UTF_8, whole);
        } catch (CharacterCodingException notUtf8) {
            return new Bytes(windows(bytes), WINDOWS, whole);
        }
    }

    private static String windows(byte[] bytes) {
        var text = new String(bytes, WINDOWS);
        Unfit.unless(text.chars().noneMatch(each -> each == '\uFFFD' || each < ' ' && "\t\n\r\f".indexOf(each) < 0),
                "file", "must be text in UTF-8, UTF-16 or Windows-1252", null);
        return text;
    }

    private static String strictly(byte[] bytes, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length)).toString();
    }

    /** The length without a character that the end of what was read cuts in two. */
    private static int lastWhole(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end > 0 && bytes[end - 1] < 0 ? end - 1 : end;
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked(bytes);
    }

    /** UTF-16 without a mark: in the letters of headers every other byte is zero. */
    private static @Nullable Charset unmarked(byte[] bytes) {
        var look = Math.min(bytes.length, LOOK) / 2;
        var zeros = new int[2];
        for (int each = 0; each < look * 2; each++) {
            zeros[each % 2] += bytes[each] == 0 ? 1 : 0;
        }
        if (zeros[0] > look / 2 && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] > look / 2 && zeros[0] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** A header or a word as it is compared: without spaces around and without regard to case. */
    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
