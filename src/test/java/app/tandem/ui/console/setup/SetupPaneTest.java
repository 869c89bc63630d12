package app.tandem.ui.console.setup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.people.PeopleWorlds;
import app.tandem.ui.console.people.RoomDoor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From two pasted lists to a planned first meeting, by keyboard and by hand. */
@ExtendWith(ApplicationExtension.class)
class SetupPaneTest {

    private static final String SALES = "Lena <lena@example.com>\nOmar\nPriya\nTomás\nHanna";
    private static final String MARKETING = "Kenji\nSofia\nNoah, noah@example.com\nMaya\nInes";

    private final List<String> ways = new ArrayList<>();
    private RoomDoor door;
    private SetupPane pane;

    @Start
    void show(Stage stage) {
        begin(State.empty());
        Scene scene = new Scene(pane, 1000, 800);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        pane.entered();
    }

    private void begin(State state) {
        door = new RoomDoor(state);
        pane = new SetupPane(Texts.english(), door, () -> RoomDoor.NOW,
                new SetupPane.Ways(() -> ways.add("import"), () -> ways.add("home")));
        door.watch(pane::show);
    }

    @Test
    void twoListsPastedByKeyboardLeadToAPlannedForumInSixActs(FxRobot robot) {
        int acts = 0;
        acts += paste(robot, SALES);
        robot.type(KeyCode.TAB);
        acts++;
        acts += paste(robot, MARKETING);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        acts++;
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(acts).isLessThanOrEqualTo(6);
        assertThat(door.moves()).extracting(Object::getClass).containsExactly(ImportPeople.class, OpenCycle.class,
                PlanMeeting.class);
        assertThat(People.active(door.state())).hasSize(10);
        Cycle cycle = Meetings.openCycle(door.state()).orElseThrow();
        assertThat(cycle.name()).isEqualTo("November 2026");
        assertThat(cycle.question()).isEqualTo(Cycle.DEFAULT_QUESTION);
        Meeting forum = Meetings.of(door.state(), cycle.id()).findFirst().orElseThrow();
        assertThat(forum.kind()).isEqualTo(MeetingKind.OPEN_FORUM);
        assertThat(forum.planned()).isTrue();
        assertThat(forum.schedule().day()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(ways).containsExactly("home");
    }

    @Test
    void aFacilitatorOfNeitherSideComesInWithTheOthers(FxRobot robot) {
        type("#names-sales", "Lena");
        type("#names-marketing", "Kenji");
        WaitForAsyncUtils.asyncFx(() -> pane.getContent().lookup("#facilitator").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Noor");
        press("#plan");

        long noor = People.active(door.state(), "noor").orElseThrow().id();
        assertThat(People.newestSpan(door.state(), noor).side()).isEqualTo(Side.NEITHER);
        assertThat(door.state().stream(Meeting.class).findFirst().orElseThrow().roles().facilitator())
                .isEqualTo(noor);
    }

    @Test
    void aFacilitatorOfTheListsIsNoSecondPerson() {
        type("#names-sales", "Lena\nOmar");
        facilitator("lena");
        press("#plan");

        assertThat(People.active(door.state())).hasSize(2);
        assertThat(door.state().stream(Meeting.class).findFirst().orElseThrow().roles().facilitator())
                .isEqualTo(People.active(door.state(), "Lena").orElseThrow().id());
    }

    @Test
    void theButtonWaitsUntilThereAreNamesAndNoLineNeedsALook() {
        assertThat(button("#plan").isDisabled()).isTrue();
        assertThat(words("#left-to-do")).isEqualTo("Names are still to come.");

        type("#names-sales", "Lena\nLENA");
        assertThat(button("#plan").isDisabled()).isTrue();
        assertThat(words("#left-to-do")).isEqualTo("1 line needs a look.");
        assertThat(flags()).containsExactly("Line 2: the same name as on line 1. Names are unique, ignoring case.");

        type("#names-sales", "Lena\nOmar");
        assertThat(button("#plan").isDisabled()).isFalse();
    }

    @Test
    void aRefusalHalfWayKeepsWhatWasMadeAndTheNextPressDoesWhatIsLeft() {
        type("#names-sales", SALES);
        type("#names-marketing", MARKETING);
        type("#cycle-name", "x".repeat(90));
        press("#plan");

        assertThat(People.active(door.state())).hasSize(10);
        assertThat(Meetings.openCycle(door.state())).isEmpty();
        assertThat(lines()).contains("“Name of the cycle” needs 1 to 80 characters, this has 90.");
        assertThat(words("#left-to-do")).contains("The cycle and its open forum are left to do.");
        assertThat(text("#cycle-name").getText()).hasSize(90);

        type("#cycle-name", "Winter");
        type("#place", "y".repeat(121));
        press("#plan");
        assertThat(Meetings.openCycle(door.state()).orElseThrow().name()).isEqualTo("Winter");
        assertThat(lines()).contains("“Place” needs 1 to 120 characters, this has 121.");

        door.moves().clear();
        type("#place", "Room Alder");
        press("#plan");
        assertThat(door.moves()).hasSize(1).first().isInstanceOf(PlanMeeting.class);
        assertThat(ways).containsExactly("home");
    }

    @Test
    void tenThousandLinesAreRefusedAtOnceAndKept() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "Zoë " + i).collect(Collectors.joining("\n"));
        type("#names-sales", many);

        assertThat(flags()).containsExactly("At most 500 people can be added at once, and this has more. "
                + "Nothing of it was cut.");
        assertThat(text("#names-sales").getText()).hasSameSizeAs(many);
        assertThat(button("#plan").isDisabled()).isTrue();
    }

    @Test
    void aTimeThatIsNoneIsSaidAndKeepsTheButtonWaiting() {
        type("#names-sales", "Lena");
        type("#time", "25:00");

        assertThat(button("#plan").isDisabled()).isTrue();
        assertThat(words("#left-to-do")).isEqualTo("“25:00” is no time of day. Times are typed as 10:00.");
        type("#time", "9.30");
        press("#plan");
        assertThat(door.state().stream(Meeting.class).findFirst().orElseThrow().schedule().planned())
                .isEqualTo(LocalDate.of(2026, 11, 27).atTime(9, 30).atZone(ZoneId.systemDefault()).toInstant());
    }

    @Test
    void whereThereArePeopleOnlyTheForumIsAsked() {
        WaitForAsyncUtils.asyncFx(() -> {
            begin(PeopleWorlds.two());
            new Scene(pane, 900, 700);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(pane.getContent().lookup("#names-sales").getParent().getParent().getParent().isVisible()).isFalse();
        assertThat(words(".people-here")).isEqualTo("2 people are here: 1 of sales, 1 of marketing, 0 of neither.");
        press("#plan");
        assertThat(door.moves()).extracting(Object::getClass).containsExactly(OpenCycle.class, PlanMeeting.class);
    }

    @Test
    void pressedTwiceInOneFrameItIsPlannedOnce() {
        type("#names-sales", "Lena");
        WaitForAsyncUtils.asyncFx(() -> {
            button("#plan").fire();
            button("#plan").fire();
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(door.state().all(Meeting.class)).hasSize(1);
    }

    @Test
    void theDayIsAWorkingDayOfNextWeek() {
        assertThat(Suggested.day(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(Suggested.day(LocalDate.of(2026, 11, 21))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Suggested.day(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    private static int paste(FxRobot robot, String names) {
        WaitForAsyncUtils.asyncFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(names);
            Clipboard.getSystemClipboard().setContent(content);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        return 1;
    }

    private void facilitator(String name) {
        WaitForAsyncUtils.asyncFx(() -> ((ComboBox<?>) pane.getContent().lookup("#facilitator"))
                .getEditor().setText(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String query, String words) {
        WaitForAsyncUtils.asyncFx(() -> text(query).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String query) {
        WaitForAsyncUtils.asyncFx(() -> button(query).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextInputControl text(String query) {
        return (TextInputControl) pane.getContent().lookup(query);
    }

    private Button button(String query) {
        return (Button) pane.getContent().lookup(query);
    }

    private String words(String query) {
        return ((Labeled) pane.getContent().lookup(query)).getText();
    }

    private List<String> flags() {
        return pane.getContent().lookupAll(".flag").stream().map(each -> ((Labeled) each).getText()).toList();
    }

    private List<String> lines() {
        return pane.getContent().lookupAll(".refusing").stream().map(each -> ((Labeled) each).getText()).toList();
    }
}
