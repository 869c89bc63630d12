package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.Duo;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Issues;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.Wait;
import app.tandem.ui.console.meeting.ClosePane;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingPane.Surroundings;
import app.tandem.ui.console.meeting.MeetingPane;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The panes of a follow-up in a window, on a real workspace with three of each side; everybody is present. */
final class FollowUpRoom {

    private static final int SECONDS = 30;

    final Showing showing = new Showing();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Bridge bridge = new Bridge();
    private final Workspace workspace;
    private final MeetingTools tools;
    private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
    private final MeetingPane frame;
    private final Stage stage = new Stage();
    private final Runnable stopListening;

    /** On the JavaFX thread. */
    FollowUpRoom(Path folder, int issues) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        prepare(issues);
        tools = new MeetingTools(Texts.english(), door(), showing, this::now, words -> {});
        panes.put(Step.PLAN, new PlanPane(tools));
        panes.put(Step.SLOTS, new SlotsPane(tools));
        panes.put(Step.BALANCE, new BalancePane(tools));
        panes.put(Step.CLOSE, new ClosePane(tools, new Nowhere()));
        frame = new MeetingPane(tools, panes::get, new Surroundings(new Region(), new Label(),
                Map.of(FrameCard.TIMER, new Region(), FrameCard.SPOKEN, new Region()), Map.of(),
                new SimpleBooleanProperty(true)));
        Scene scene = new Scene(frame, 1000, 960);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, frame::acts, () -> true);
        draw(state());
        stopListening = workspace.listen(Bridge.latest(this::draw));
        stage.setScene(scene);
        stage.show();
    }

    private void prepare(int issues) {
        List<String> names = List.of("Ada", "Hannah", "Bruno", "Ines", "Cleo", "Jona");
        make(new ImportPeople(names.stream().map(each -> new ImportPeople.Line(each,
                names.indexOf(each) % 2 == 0 ? Side.SALES : Side.MARKETING, null)).toList()));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        IntStream.rangeClosed(1, issues)
                .forEach(each -> make(new RaiseIssue("Issue number " + each, null, null, null, null)));
        List<Long> all = state().stream(Issue.class).map(Issue::id).toList();
        make(new MarkHot(all, "as we see it"));
        List<Long> people = people();
        List<Long> duos = new ArrayList<>();
        for (int i = 0; i < people.size(); i += 2) {
            duos.add(((Outcome.Accepted) workspace.apply(new FormDuo(people.get(i), people.get(i + 1)), Stamp.NOW))
                    .made(Duo.class).findFirst().orElseThrow().id());
        }
        for (int i = 0; i < issues; i++) {
            make(new Assign(all.get(i), duos.get(i % duos.size()), null));
        }
        make(new PlanMeeting(MeetingKind.FOLLOW_UP, null));
        make(new StartMeeting(meeting().id(), null));
        make(new MarkAttendance(meeting().id(), people, Mark.PRESENT));
        make(new GoToStep(meeting().id(), Step.PLAN));
    }

    private Door door() {
        return (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
    }

    private void draw(State now) {
        Meeting meeting = now.stream(Meeting.class).findFirst().orElseThrow();
        frame.show(now, meeting);
    }

    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    State state() {
        return workspace.state();
    }

    Meeting meeting() {
        return state().stream(Meeting.class).findFirst().orElseThrow();
    }

    List<Long> people() {
        return state().stream(Person.class).map(Person::id).toList();
    }

    LocalDate today() {
        return Meetings.day(meeting());
    }

    Slot slot(int place) {
        return Slots.of(state(), meeting().id()).get(place - 1);
    }

    /** Makes a move past the panes, which draw it. */
    void make(Move move) {
        assertThat(workspace.apply(move, Stamp.NOW)).isInstanceOf(Outcome.Accepted.class);
    }

    void goTo(Step step) throws Exception {
        make(new GoToStep(meeting().id(), step));
        Wait.until(() -> seen(panes.get(step).work()) && panes.get(step).work().getScene() != null);
    }

    Node node(String css) {
        return stage.getScene().getRoot().lookupAll(css).stream().filter(FollowUpRoom::seen).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + css));
    }

    boolean sees(String css) {
        return stage.getScene().getRoot().lookupAll(css).stream().anyMatch(FollowUpRoom::seen);
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    /** All words that are seen. */
    List<String> words() {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(FollowUpRoom::seen)
                .map(each -> ((Labeled) each).getText()).filter(each -> each != null && !each.isEmpty()).toList();
    }

    boolean says(String part) {
        return words().stream().anyMatch(each -> each.contains(part));
    }

    boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    String typed(String id) {
        return ((TextInputControl) node("#" + id)).getText();
    }

    void type(String id, String words) throws Exception {
        Wait.until(() -> sees("#" + id));
        press(() -> ((TextInputControl) node("#" + id)).setText(words));
    }

    void fire(String id) throws Exception {
        Wait.until(() -> sees("#" + id));
        press(() -> ((ButtonBase) node("#" + id)).fire());
    }

    void focus(String id) throws Exception {
        Wait.until(() -> sees("#" + id));
        press(() -> node("#" + id).requestFocus());
    }

    static void press(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The first slot is discussed. */
    void discussing() throws Exception {
        long issue = slot(1).issue();
        goTo(Step.SLOTS);
        make(new StartSlot(meeting().id(), issue));
        make(new DiscussSlot(meeting().id(), issue));
        Wait.until(() -> sees("#slot-early"));
    }

    void deciding() throws Exception {
        discussing();
        make(new PauseTimer(meeting().id(), true));
        Wait.until(() -> sees("#slot-undecided"));
    }

    void count(int... hands) throws Exception {
        int before = counts().size();
        for (int fingers = 0; fingers < hands.length; fingers++) {
            type("fist-" + fingers, hands[fingers] == 0 ? "" : Integer.toString(hands[fingers]));
        }
        fire("fist-count");
        Wait.until(() -> counts().size() == before + 1);
    }

    /** The first of the duo that has the issue in a place, or both, leave. */
    void away(int place, int howMany) {
        var duo = Issues.duo(state(), slot(place).issue()).orElseThrow();
        make(new MarkAttendance(meeting().id(),
                List.of(duo.sales(), duo.marketing()).subList(0, howMany), Mark.ABSENT));
    }

    Timer timer() {
        return state().stream(Timer.class).filter(each -> each.slot() != null).findFirst().orElseThrow();
    }

    List<String> notes(NoteKind kind) {
        return state().stream(Note.class).filter(each -> each.kind() == kind).map(Note::text).toList();
    }

    List<FistCount> counts() {
        return state().stream(FistCount.class).toList();
    }

    List<Decision> decisions() {
        return state().stream(Decision.class).toList();
    }

    /** What keys do now. */
    Set<Keys> keys() {
        return frame.acts().keySet();
    }

    /** What time the panes take it to be. */
    Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /** Lets so much time go by for the panes. */
    void later(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    private static final class Nowhere implements Onward {

        @Override
        public void meeting(long id) {}

        @Override
        public void home() {}
    }
}
