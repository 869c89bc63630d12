package app.tandem.cli;

import app.tandem.exchange.Lookup;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says in which cycle numbers count. */
final class CycleOption {

    @Option(names = "--cycle", paramLabel = "C",
            description = "the cycle in which numbers count; left out, the open one, or "
                    + "the last where none is open") private @Nullable Integer number;

    boolean given() {
        return number != null;
    }

    /** The cycle meant; empty where there is none yet and none was asked for. */
    Optional<Cycle> find(State state) {
        var found = new Lookup(state).cycleOrCurrent(number);
        if (number != null && found.isEmpty()) {
            throw new Misuse("There is no cycle " + number + ".");
        }
        return found;
    }

    Meeting meeting(State state, int wanted) {
        return find(state).flatMap(each -> new Lookup(state).meeting(each, wanted))
                .orElseThrow(() -> new Misuse("There is no meeting " + wanted + where(state) + "."));
    }

    Issue issue(State state, int wanted) {
        return find(state).flatMap(each -> new Lookup(state).issue(each, wanted))
                .orElseThrow(() -> new Misuse("There is no issue " + wanted + where(state) + "."));
    }

    private String where(State state) {
        return find(state).map(each -> " in cycle " + each.number()).orElse("");
    }
}
