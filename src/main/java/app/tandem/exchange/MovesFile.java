package app.tandem.exchange;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.State;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/**
 * Plays a file of moves through the door, one move a line. Blank lines and lines that begin with # are passed over; a
 * line is read only when the one before it has its outcome.
 */
public final class MovesFile {

    /** Fills in what a move leaves to the program that makes it, such as the document of final minutes. */
    @FunctionalInterface
    public interface Completing {

        Move complete(State state, Move move);
    }

    private final Workspace workspace;
    private final Completing completing;
    private final Labels labels = new Labels();

    public MovesFile(Workspace workspace, Completing completing) {
        this.workspace = workspace;
        this.completing = completing;
    }

    /**
     * Plays all lines.
     *
     * @param goesOn hears each outcome, an accepted one only once it is durable, and says whether to go on
     * @return whether nothing was refused
     */
    public boolean play(InputStream moves, Predicate<LineOutcome> goesOn) throws IOException {
        var allAccepted = true;
        var on = true;
        var lines = new ByteLines(moves);
        var n = 0L;
        for (var line = lines.next(); on && line.isPresent(); line = on ? lines.next() : line) {
            n++;
            if (!passedOver(line.get())) {
                var outcome = new LineOutcome(n, play(line.get()));
                allAccepted &= outcome.accepted();
                on = goesOn.test(outcome);
            }
        }
        return allAccepted;
    }

    private static boolean passedOver(ByteLines.Line line) {
        return line.text() != null && (line.text().isBlank() || line.text().stripLeading().startsWith("#"));
    }

    private Outcome play(ByteLines.Line line) {
        if (line.text() == null) {
            return Outcome.refused("line", "must be text in UTF-8, of 32 MB at most", null);
        }
        return switch (MoveReader.read(line.text(), workspace.state(), labels)) {
            case MoveLine.Unread unread -> new Outcome.Refused(unread.refusal());
            case MoveLine.Read read -> play(read);
        };
    }

    private Outcome play(MoveLine.Read read) {
        var move = completing.complete(workspace.state(), read.move());
        var outcome = workspace.apply(move, new Stamp(read.at(), read.by(), read.seed()));
        if (outcome instanceof Accepted accepted && read.label() != null) {
            labels.keep(read.label(), accepted);
        }
        return outcome;
    }
}
