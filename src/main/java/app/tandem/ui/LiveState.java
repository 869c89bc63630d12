package app.tandem.ui;

import app.tandem.rules.State;
import app.tandem.workspace.Workspace;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The published state of a workspace, to be watched on the JavaFX thread: every window draws this one value. */
public final class LiveState implements AutoCloseable {

    private final ReadOnlyObjectWrapper<State> state;
    private final Runnable stopListening;
    private boolean closed;

    public LiveState(Workspace workspace) {
        Consumer<State> draw = Bridge.latest(this::publish);
        stopListening = workspace.listen(draw);
        state = new ReadOnlyObjectWrapper<>(workspace.state());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private void publish(State now) {
        if (!closed && now.seq() >= state.get().seq()) {
            state.set(now);
        }
    }

    @Override
    public void close() {
        closed = true;
        stopListening.run();
    }
}
