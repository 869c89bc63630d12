package app.tandem.rules;

import app.tandem.model.Sharing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people did with their turn in the round of sharing that runs, read off the acts that undo looks back on. */
public final class TurnsTaken {

    /** What somebody did with a turn. */
    public enum Taken {
        SPOKE, PASSED
    }

    private final Set<Long> here;
    private final Map<Long, Taken> taken = new HashMap<>();
    private final Map<Long, Boolean> undone = new HashMap<>();

    private TurnsTaken(Set<Long> here) {
        this.here = here;
    }

    /**
     * By the ids of those whose turn came in this round; what somebody did last counts.
     *
     * @param here who is in the room
     */
    public static Map<Long, Taken> inRound(State state, Sharing sharing, Set<Long> here) {
        var turns = new TurnsTaken(here);
        for (var act : state.trail()) {
            var step = turns.step(act, sharing.id());
            if (step.isPresent() && !turns.takes(step.get(), sharing.round())) {
                break;
            }
        }
        return Map.copyOf(turns.taken);
    }

    /** What an act that still holds did to the rounds; empty for most. */
    private Optional<Change> step(Act act, long sharing) {
        if (act.undoes() != null) {
            undone.putIfAbsent(act.undoes(), true);
        } else if (act.redoes() != null) {
            undone.putIfAbsent(act.redoes(), false);
        }
        return undone.getOrDefault(act.seq(), false) ? Optional.empty()
                : act.changes().stream().filter(each -> each.kind() == Sharing.class && each.id() == sharing)
                        .findFirst();
    }

    /** Notes a step of this round; false for one that was taken before it began. */
    private boolean takes(Change step, int round) {
        if (!(step.before() instanceof Sharing before) || before.round() != round) {
            return false;
        }
        note(before, (Sharing) step.afterwards());
        return true;
    }

    private void note(Sharing before, Sharing after) {
        var passing = new HashSet<>(after.passed());
        before.passed().forEach(passing::remove);
        if (passing.isEmpty()) {
            inTurn(before).ifPresent(each -> taken.putIfAbsent(each, Taken.SPOKE));
        } else {
            passing.forEach(each -> taken.putIfAbsent(each, Taken.PASSED));
        }
    }

    /** Whose turn it was: the first from the turn on who is here. */
    private Optional<Long> inTurn(Sharing before) {
        var order = before.order();
        for (int place = 0; place < order.size(); place++) {
            var person = order.get((before.turn() + place) % order.size());
            if (here.contains(person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
