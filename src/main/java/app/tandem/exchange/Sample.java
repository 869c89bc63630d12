package app.tandem.exchange;

import java.io.InputStream;
import java.util.Objects;

/** The sample: a believable cycle of two teams, as a file of moves. */
public final class Sample {

    private Sample() {}

    /** The sample's moves; whoever opens them closes them. */
    public static InputStream open() {
        return Objects.requireNonNull(Sample.class.getResourceAsStream("/app/tandem/sample/sample.jsonl"),
                "sample.jsonl");
    }
}
