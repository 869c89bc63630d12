package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Mark;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.State;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Panes of a meeting in a window, on a real workspace: drawn for each of its states, with a door to it. */
public final class LivePane {

    private static final int SECONDS = 20;

    private final Bridge bridge = new Bridge();
    private final Workspace workspace;
    private final Stage stage = new Stage();
    private BiConsumer<State, Meeting> drawing = (state, meeting) -> {};
    private Runnable stopListening = () -> {};

    /** Makes a workspace that has nothing in it; on the JavaFX thread. */
    public LivePane(Path folder) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
    }

    /** A door to the workspace. */
    public Door door() {
        return (move, made, refused) -> bridge.work(() -> attempt(move), outcome -> {
            redraw();
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
    }

    /** Shows it, dressed, and draws it from now on. */
    public void show(Parent root, int width, int height, BiConsumer<State, Meeting> draw) {
        drawing = draw;
        stopListening = workspace.listen(Bridge.latest(state -> redraw()));
        redraw();
        Scene scene = new Scene(root, width, height);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    public void redraw() {
        drawing.accept(state(), meeting());
    }

    public void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    public Scene scene() {
        return stage.getScene();
    }

    public State state() {
        return workspace.state();
    }

    /** The meeting that was planned last. */
    public Meeting meeting() {
        return state().stream(Meeting.class).reduce((one, later) -> later).orElseThrow();
    }

    public Outcome attempt(Move move) {
        return workspace.apply(move, Stamp.NOW);
    }

    public void make(Move move) {
        if (attempt(move) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    /** Starts the meeting that was planned last, with everybody. */
    public void start() {
        make(new StartMeeting(meeting().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
    }

    /** Waits until what was begun is done: the work goes one after the other. */
    public void settle() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        bridge.work(() -> done, CountDownLatch::countDown, wrong -> {});
        if (!done.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("what was begun is not done");
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Does something on the JavaFX thread. */
    public static void press(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }
}
