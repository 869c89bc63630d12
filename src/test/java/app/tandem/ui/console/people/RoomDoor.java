package app.tandem.ui.console.people;

import app.tandem.rules.Acting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Refusal;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The door on the rules alone: a move is made at once, in memory, and drawn before its maker hears of it. */
public final class RoomDoor implements Door {

    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final List<Move> moves = new ArrayList<>();
    private State state;
    private Consumer<State> draw = now -> {};
    private Runnable meanwhile = () -> {};

    public RoomDoor(State state) {
        this.state = state;
    }

    /** Draws this state and all that come after it. */
    public void watch(Consumer<State> pane) {
        draw = pane;
        pane.accept(state);
    }

    public State state() {
        return state;
    }

    /** Does this once, before the next move is answered. */
    public void meanwhile(Runnable act) {
        meanwhile = act;
    }

    /** What was asked for, accepted or not. */
    public List<Move> moves() {
        return moves;
    }

    @Override
    public void make(Move move, Consumer<Accepted> made, Consumer<Refusal> refused) {
        moves.add(move);
        switch (Rules.apply(state, move, new Acting(NOW, null, 7, 1))) {
            case Outcome.Accepted accepted -> {
                state = accepted.state();
                draw.accept(state);
                Runnable act = meanwhile;
                meanwhile = () -> {};
                act.run();
                made.accept(accepted);
            }
            case Outcome.Refused no -> refused.accept(no.refusal());
        }
    }

    /** Makes a move that the rules must accept. */
    public RoomDoor with(Move move) {
        make(move, made -> {}, refusal -> {
            throw new AssertionError(refusal);
        });
        moves.clear();
        return this;
    }
}
