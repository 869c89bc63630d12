package app.tandem.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sample: a believable cycle of two teams, as a file of moves. */
public final class Sample {

    private Sample() {}

    /** The sample's moves; whoever opens them closes them. */
    public static InputStream open() {
        return Objects.requireNonNull(Sample.class.getResourceAsStream("/app/tandem/sample/sample.jsonl"),
                "sample.jsonl");
    }

    /** How many moves it has. */
    public static int moves() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return (int) lines.lines().filter(each -> each.startsWith("{")).count();
        }
    }
}
