package app.tandem.ui;

import app.tandem.model.Step;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A running meeting on a real workspace with 200 answers and 60 issues, its console and its stage laid out in full size
 * in no window: what the benchmark presses keys in.
 */
final class LiveMeeting implements AutoCloseable {

    private static final MeetingWorld.Size SIZE = new MeetingWorld.Size(20, 200, 60, false);

    private static final String FOLLOW_UP = "FOLLOW_UP_";
    private static final String CHECK = "CHECK_";

    private final Workspace workspace;
    private final Bridge bridge = new Bridge();
    private final LiveState live;
    private final OpenStage stage;
    private final RunningMeeting running;
    private final Scene console;
    private final WritableImage consolePicture = new WritableImage(1440, 900);
    private final WritableImage stagePicture = new WritableImage(1920, 1080);
    private CountDownLatch drawn = new CountDownLatch(1);

    private LiveMeeting(Workspace workspace) {
        this.workspace = workspace;
        live = new LiveState(workspace);
        stage = MeetingScreens.unshown(Texts.english(), InstantSource.system());
        WorkspaceDoor door = new WorkspaceDoor(workspace, bridge, Texts.english(), failed -> {
            throw new AssertionError(failed);
        });
        running = new RunningMeeting(new MeetingTools(Texts.english(), door, stage.showing(), InstantSource.system(),
                words -> {}), MeetingScreens.NOWHERE, stage, new SimpleBooleanProperty(true), () -> false);
        console = Pictures.scene(running.pane(), Theme.LIGHT, 1440, 900);
        stage.dress(Theme.LIGHT);
        Keyboard.listen(console, running::acts, () -> true);
        live.state().subscribe(this::draw);
    }

    /** For threads that are not the JavaFX thread. */
    static LiveMeeting in(Path folder, String step) {
        Workspace workspace = Workspace.create(folder);
        fill(workspace, step);
        return Bridge.ask(() -> new LiveMeeting(workspace));
    }

    private void draw(State state) {
        stage.show(state);
        running.show(state);
        drawn.countDown();
    }

    /** Presses a key and waits until what it did is laid out in both windows; with {@code paint}, drawn as well. */
    void press(KeyCode code, boolean control, boolean shift, boolean paint) throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        Bridge.ask(() -> {
            drawn = waiting;
            KeyEvent.fireEvent(console.getFocusOwner() == null ? console.getRoot() : console.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return true;
        });
        waiting.await();
        Bridge.ask(() -> {
            lay(console);
            lay(stage.scene());
            if (paint) {
                console.snapshot(consolePicture);
                stage.scene().snapshot(stagePicture);
            }
            return true;
        });
    }

    /** Styles and lays out what changed, as a window does before it paints; a picture of one pixel asks for it. */
    private static void lay(Scene scene) {
        SnapshotParameters pixel = new SnapshotParameters();
        pixel.setViewport(new Rectangle2D(0, 0, 1, 1));
        scene.getRoot().snapshot(pixel, null);
    }

    /** A step of the first two meetings by its name, of the two after them with the kind before it. */
    private static void fill(Workspace workspace, String step) {
        if (step.startsWith(FOLLOW_UP) || step.startsWith(CHECK)) {
            begin(workspace, Step.PAIR);
            SecondHalfWorld world = new SecondHalfWorld(workspace::state,
                    each -> make(workspace, each, new Stamp(MeetingWorld.NOW, null, MeetingWorld.SEED)));
            if (step.startsWith(FOLLOW_UP)) {
                world.followUp(Step.valueOf(step.substring(FOLLOW_UP.length())));
            } else {
                world.check(Step.valueOf(step.substring(CHECK.length())));
            }
            make(workspace, SecondHalfWorld.key(workspace.state()), Stamp.NOW);
        } else {
            begin(workspace, Step.valueOf(step));
            make(workspace, KeyMove.of(workspace.state(), Step.valueOf(step)), Stamp.NOW);
        }
    }

    private static void begin(Workspace workspace, Step step) {
        MeetingWorld.moves(KeyMove.meeting(step), step, SIZE).forEach(each -> make(workspace, each.move(),
                new Stamp(each.at(), null, MeetingWorld.SEED)));
    }

    private static void make(Workspace workspace, Move move, Stamp stamp) {
        if (workspace.apply(move, stamp) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    @Override
    public void close() {
        Bridge.ask(() -> {
            live.close();
            running.close();
            stage.close();
            return true;
        });
        bridge.close();
        workspace.close();
    }
}
