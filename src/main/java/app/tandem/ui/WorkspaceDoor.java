package app.tandem.ui;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.Refusal;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The door of an open workspace, for the facilitator at the console. */
final class WorkspaceDoor implements Door {

    private final Workspace workspace;
    private final Bridge bridge;
    private final Consumer<Exception> failed;
    private final Refusal notKept;
    private BiConsumer<Move, Accepted> hearing = (move, made) -> {};

    /**
     * @param failed is told of what could not be kept
     */
    WorkspaceDoor(Workspace workspace, Bridge bridge, Texts texts, Consumer<Exception> failed) {
        this.workspace = workspace;
        this.bridge = bridge;
        this.failed = failed;
        this.notKept = new Refusal("", texts.get("door.not-kept"), null);
    }

    /** Tells of every move that was made here, after whoever made it. */
    void listen(BiConsumer<Move, Accepted> listener) {
        hearing = listener;
    }

    @Override
    public void make(Move move, Consumer<Accepted> made, Consumer<Refusal> refused) {
        bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            switch (outcome) {
                case Accepted accepted -> {
                    made.accept(accepted);
                    hearing.accept(move, accepted);
                }
                case Refused no -> refused.accept(no.refusal());
            }
        }, reason -> {
            refused.accept(notKept);
            failed.accept(reason);
        });
    }
}
