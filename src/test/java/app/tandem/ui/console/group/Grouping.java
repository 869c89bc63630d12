package app.tandem.ui.console.group;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.State;
import app.tandem.ui.Keyboard;
import app.tandem.ui.LivePane;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A step of a prioritizing meeting in a window, on a real workspace: eight answers, of which two are in issues. */
final class Grouping {

    static final List<String> ANSWERS = List.of("Tell us before a campaign starts", "Agree what a qualified lead is",
            "Report back on the leads from the trade fair", "One folder with the current brochures",
            "Write down what customers say about our prices", "Case studies of our customers’ size",
            "Say which leads were called, and when", "One calendar for fairs and mailings");

    private final LivePane live;
    final Showing showing = new Showing();

    <P extends StepPane> Grouping(Path folder, Step step, Function<MeetingTools, P> make) {
        live = new LivePane(folder);
        begin(step);
        StepPane pane = make.apply(new MeetingTools(Texts.english(), live.door(), showing, InstantSource.system(),
                said -> {}));
        HBox root = new HBox();
        root.getChildren().addAll(pane.left());
        root.getChildren().add(pane.work());
        pane.primary().ifPresent(root.getChildren()::add);
        root.getStyleClass().add("meeting");
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        live.show(root, 1000, 700, pane::show);
        Keyboard.listen(live.scene(), pane::acts, () -> true);
        pane.entered();
    }

    private void begin(Step step) {
        make(new AddPerson("Ada", Side.SALES, null));
        make(new AddPerson("Hannah", Side.MARKETING, null));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        make(new PlanMeeting(MeetingKind.OPEN_FORUM, null));
        make(new ImportResponses(meeting().id(), ANSWERS.stream()
                .map(each -> new ImportResponses.Answer(each, null, null)).toList()));
        live.start();
        make(new CloseMeeting(meeting().id(), null, "at once", null));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        live.start();
        make(new GoToStep(meeting().id(), step));
        IntStream.range(0, 2).forEach(each -> make(
                new RaiseIssue(ANSWERS.get(each), List.of(answer(each + 1).id()), null, null, null)));
    }

    void close() throws Exception {
        live.close();
    }

    State state() {
        return live.state();
    }

    Meeting meeting() {
        return live.meeting();
    }

    Scene scene() {
        return live.scene();
    }

    void make(Move move) {
        live.make(move);
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
}
