package app.tandem.ui.console.group;

import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Meetings;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A step of a prioritizing meeting in a window, on a real workspace: eight answers, of which two are in issues. */
final class Grouping {

    static final List<String> ANSWERS = List.of("Tell us before a campaign starts", "Agree what a qualified lead is",
            "Report back on the leads from the trade fair", "One folder with the current brochures",
            "Write down what customers say about our prices", "Case studies of our customers’ size",
            "Say which leads were called, and when", "One calendar for fairs and mailings");
    private static final int SECONDS = 20;

    private final Bridge bridge = new Bridge();
    private final Workspace workspace;
    private final StepPane pane;
    private final Stage stage = new Stage();
    private final Runnable stopListening;
    final Showing showing = new Showing();

    <P extends StepPane> Grouping(Path folder, Step step, Function<MeetingTools, P> make) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        begin(step);
        Door door = (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
        pane = make.apply(new MeetingTools(Texts.english(), door, showing, InstantSource.system(), said -> {}));
        stopListening = workspace.listen(Bridge.latest(this::draw));
        draw(state());
        HBox root = new HBox();
        root.getChildren().addAll(pane.left());
        root.getChildren().add(pane.work());
        pane.primary().ifPresent(root.getChildren()::add);
        root.getStyleClass().add("meeting");
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        show(root);
    }

    private void begin(Step step) {
        make(new AddPerson("Ada", Side.SALES, null));
        make(new AddPerson("Hannah", Side.MARKETING, null));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        make(new PlanMeeting(MeetingKind.OPEN_FORUM, null));
        make(new ImportResponses(state().stream(Meeting.class).findFirst().orElseThrow().id(), ANSWERS.stream()
                .map(each -> new ImportResponses.Answer(each, null, null)).toList()));
        start();
        make(new CloseMeeting(meeting().id(), null, "at once", null));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        start();
        make(new GoToStep(meeting().id(), step));
        IntStream.range(0, 2).forEach(each -> make(
                new RaiseIssue(ANSWERS.get(each), List.of(answer(each + 1).id()), null, null, null)));
    }

    private void start() {
        make(new StartMeeting(state().stream(Meeting.class).reduce((one, last) -> last).orElseThrow().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
    }

    private void show(Parent root) {
        Scene scene = new Scene(root, 1000, 700);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, pane::acts, () -> true);
        stage.setScene(scene);
        stage.show();
        pane.entered();
    }

    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    private void draw(State state) {
        pane.show(state, Meetings.running(state).orElseThrow());
    }

    State state() {
        return workspace.state();
    }

    Meeting meeting() {
        return Meetings.running(state()).orElseThrow();
    }

    Scene scene() {
        return stage.getScene();
    }

    Response answer(int number) {
        return state().stream(Response.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    Issue issue(int number) {
        return state().stream(Issue.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    boolean inside(int answer, int issue) {
        Long in = answer(answer).issue();
        return in != null && in == issue(issue).id();
    }

    void make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + ": " + refused.refusal());
        }
    }

    static void await(BooleanSupplier come) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(come::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
