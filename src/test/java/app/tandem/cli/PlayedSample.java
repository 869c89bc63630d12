package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.Labels;
import app.tandem.exchange.MoveLine;
import app.tandem.exchange.MoveReader;
import app.tandem.exchange.Sample;
import app.tandem.rules.Acting;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The sample, played by the rules alone. */
public final class PlayedSample {

    private static final State WHOLE = until(state -> false);

    private PlayedSample() {}

    /** All of it. */
    public static State state() {
        return WHOLE;
    }

    /** As far as the first state for which this holds; all of it where there is none. */
    public static State until(Predicate<State> enough) {
        var labels = new Labels();
        var state = State.empty();
        long ballotKey = 1_000_000;
        for (var line : lines()) {
            var read = MoveReader.read(line, state, labels);
            assertThat(read).as(line).isInstanceOf(MoveLine.Read.class);
            var move = (MoveLine.Read) read;
            var acting = new Acting(Objects.requireNonNull(move.at()), move.by(),
                    Objects.requireNonNullElse(move.seed(), 0L), ballotKey++);
            var outcome = Rules.apply(state, FinalMinutes.complete(state, move.move()), acting);
            assertThat(outcome).as(line).isInstanceOf(Outcome.Accepted.class);
            var accepted = (Outcome.Accepted) outcome;
            state = accepted.state();
            if (enough.test(state)) {
                return state;
            }
            if (move.label() != null) {
                labels.keep(move.label(), accepted);
            }
        }
        return state;
    }

    static List<String> lines() {
        try (var in = Sample.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(each -> !each.startsWith("#")).toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
