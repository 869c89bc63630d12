package app.tandem.ui.console.forum;

import static app.tandem.ui.LivePane.press;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.LivePane;
import app.tandem.ui.Wait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.testfx.api.FxRobot;

/** The sharing of a forum in a window, on a real workspace: four people, and no answer yet. */
final class Sharing {

    static final List<String> PEOPLE = List.of("Ada", "Bruno", "Hannah", "Ines");

    private final Path folder;
    private final LivePane live;
    private final SharingPane pane;
    private Path chosen;

    Sharing(Path folder) {
        this.folder = folder;
        live = new LivePane(folder);
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) < 2 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        make(new PlanMeeting(MeetingKind.OPEN_FORUM, null));
        live.start();
        make(new GoToStep(meeting().id(), Step.SHARING));
        pane = new SharingPane(Panes.tools(live.door()), (title, before) -> Optional.ofNullable(chosen));
        HBox root = new HBox();
        live.show(root, 900, 700, pane::show);
        root.getChildren().addAll(pane.left().getFirst(), pane.work());
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        pane.entered();
    }

    void close() throws Exception {
        live.close();
    }

    /** Begins with whoever is first. */
    void begin() throws Exception {
        make(new BeginSharing(meeting().id()));
        Wait.until(() -> live.scene().lookup("#answer").isVisible() && pane.acts().containsKey(Keys.PASS));
        press(live::redraw);
        press(pane::entered);
    }

    /** Lets a file of that content be the one that is chosen. */
    void choose(String name, byte[] content) throws IOException {
        chosen = Files.write(folder.resolve(System.identityHashCode(this) + name), content);
    }

    Runnable act(Keys key) {
        return Objects.requireNonNull(pane.acts().get(key));
    }

    Optional<Long> turn() {
        return SharingRounds.whoseTurn(state(), meeting().id());
    }

    List<Response> answers() {
        return List.copyOf(state().all(Response.class));
    }

    String name(long person) {
        return People.name(state(), person);
    }

    State state() {
        return live.state();
    }

    Meeting meeting() {
        return live.meeting();
    }

    void make(Move move) {
        live.make(move);
    }

    void settle() throws Exception {
        live.settle();
    }

    static void enter(TextArea field) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
    }

    static void paste(TextArea field, String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        field.paste();
    }

    static TextArea field(FxRobot robot) {
        return robot.lookup("#answer").queryAs(TextArea.class);
    }

    static List<String> labels(FxRobot robot, String css) {
        return robot.lookup(css).queryAllAs(Labeled.class).stream().filter(LivePane::seen)
                .map(Labeled::getText).toList();
    }

    /** How many milliseconds something took on the JavaFX thread. */
    static long clocked(Runnable act) throws Exception {
        long[] took = new long[1];
        press(() -> {
            long began = System.nanoTime();
            act.run();
            took[0] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        });
        return took[0];
    }
}
