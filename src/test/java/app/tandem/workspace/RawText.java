package app.tandem.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** The bytes of files as text in which ASCII can be searched for. */
final class RawText {

    private RawText() {}

    static String in(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    static String inZip(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            while (in.getNextEntry() != null) {
                in.transferTo(bytes);
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
