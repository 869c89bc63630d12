package app.tandem.ui.console.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.rules.CycleMove.CloseCycle;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.people.RoomDoor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class MeetingsPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final List<Long> started = new ArrayList<>();
    private final MeetingsPage page = new MeetingsPage(room.tools(new Starting()));
    private final Parent console = PageRoom.console(page, Rail.Page.MEETINGS);

    private final class Starting extends Nowhere {

        @Override
        public void start(long meeting, Consumer<String> refused) {
            started.add(meeting);
            refused.accept("There is nothing to talk of yet.");
        }
    }

    @BeforeEach
    void open() {
        room.door().watch(page::show);
        Scene scene = new Scene(console, 1440, 900);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void theNextMeetingIsChosenAndCanBeStarted() {
        button("start-meeting").fire();

        assertThat(words()).contains("Temperature check 2", "There is nothing to talk of yet.");
        assertThat(started).containsExactly(planned().id());
    }

    @Test
    void aPlannedMeetingIsMoved() {
        field("meeting-day").setText("Thu 16 Jul");
        field("meeting-time").setText("9.30");
        button("save-meeting").fire();

        Meeting moved = planned();
        assertThat(LocalDateTime.ofInstant(Objects.requireNonNull(moved.schedule().planned()),
                moved.schedule().zoneId())).isEqualTo("2026-07-16T09:30");
        assertThat(moved.schedule().place()).isEqualTo("Room Alder");
    }

    @Test
    void aWordThatIsNoDayIsRefusedBesideItsFieldAndStays() {
        field("meeting-day").setText("soon");
        button("save-meeting").fire();

        assertThat(room.door().moves()).isEmpty();
        assertThat(field("meeting-day").getText()).isEqualTo("soon");
        assertThat(words()).anyMatch(each -> each.contains("soon"));
    }

    @Test
    void aPlaceThatIsTooLongIsRefusedWithTheRule() {
        field("meeting-place").setText("x".repeat(121));
        button("save-meeting").fire();

        assertThat(words()).anyMatch(each -> each.startsWith("“Place”") && each.contains("120"));
        assertThat(field("meeting-place").getText()).hasSize(121);
        assertThat(planned().schedule().place()).isEqualTo("Room Alder");
    }

    @Test
    void whatWasNotChangedMakesNoMove() {
        button("save-meeting").fire();

        assertThat(room.door().moves()).isEmpty();
    }

    @Test
    void aPlannedMeetingIsCancelledAndStaysInTheList() {
        long meeting = planned().id();
        button("cancel-meeting").fire();

        assertThat(room.door().state().get(Meeting.class, meeting).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(words()).contains("Cancelled", "It was cancelled and stays in the list.");
    }

    @Test
    void theNextKindAndItsDayByTheCadenceStandInTheFormOfANewMeeting() {
        page.plan();
        layout();
        button("plan-meeting").fire();

        Meeting made = room.door().state().stream(Meeting.class).reduce((one, other) -> other).orElseThrow();
        assertThat(made.kind()).isEqualTo(MeetingKind.TEMPERATURE_CHECK);
        assertThat(made.schedule().day()).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(words()).contains("Temperature check 3");
    }

    @Test
    void aMeetingOnADayThatIsOverIsEnteredAsHeldThen() {
        page.plan();
        layout();
        field("new-day").setText("2026-07-01");
        button("plan-meeting").fire();
        layout();

        assertThat(words()).contains("Its day is over. Start it today, or enter it as held on that day.");
        button("start-then").fire();
        assertThat(Meetings.running(room.door().state())).get().extracting(each -> each.schedule().heldOn())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aClosedMeetingIsCorrectedAndReopenedWithAReason() {
        choose("Follow-up");
        field("correct-place").setText("Room Birch");
        button("correct-meeting").fire();
        layout();
        button("reopen-meeting").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Why it is reopened”"));
        field("reopen-reason").setText("an action was left out");
        button("reopen-meeting").fire();

        Meeting followUp = Meetings.running(room.door().state()).orElseThrow();
        assertThat(followUp.kind()).isEqualTo(MeetingKind.FOLLOW_UP);
        assertThat(followUp.schedule().place()).isEqualTo("Room Birch");
    }

    @Test
    void theCycleIsClosedAndWhatIsLeftGoesOnInTheNextOne() {
        button("show-cycle").fire();
        layout();
        button("close-cycle").fire();
        layout();
        button("do-close-cycle").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Name of the next cycle”"));
        field("next-cycle").setText("Autumn 2026");
        button("do-close-cycle").fire();
        assertThat(words()).anyMatch(each -> each.contains("3 to 60 days"));
        field("carry-due").setText(dayOf(RoomDoor.NOW.plus(14, ChronoUnit.DAYS)));
        button("do-close-cycle").fire();

        assertThat(room.door().moves()).last().isInstanceOf(CloseCycle.class);
        assertThat(Meetings.openCycle(room.door().state())).get().extracting(Cycle::name).isEqualTo("Autumn 2026");
        assertThat(words()).contains("Cycle “Autumn 2026”");
    }

    @Test
    void theCyclesNameAndRhythmAreChanged() {
        button("show-cycle").fire();
        layout();
        field("cycle-name").setText("Summer of 2026");
        cadence().setValue(Cadence.QUARTERLY);
        button("save-cycle").fire();

        Cycle cycle = Meetings.openCycle(room.door().state()).orElseThrow();
        assertThat(cycle.name()).isEqualTo("Summer of 2026");
        assertThat(cycle.terms().cadence()).isEqualTo(Cadence.QUARTERLY);
        field("cycle-question").setText("Why?");
        button("save-cycle").fire();
        assertThat(words()).anyMatch(each -> each.contains("10") && each.contains("200"));
        assertThat(field("cycle-question").getText()).isEqualTo("Why?");
    }

    @Test
    void howManyHotButtonsAreWantedAndDoubleDutyAreAgreedInTheCycle() {
        button("show-cycle").fire();
        layout();
        assertThat(field("cycle-target").getText()).isEqualTo("3");
        field("cycle-target").setText("13");
        button("save-cycle").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Hot buttons wanted”") && each.contains("12"));
        assertThat(field("cycle-target").getText()).isEqualTo("13");
        field("cycle-target").setText("4");
        ((CheckBox) at(console, "double-duty")).setSelected(true);
        button("save-cycle").fire();

        Cycle cycle = Meetings.openCycle(room.door().state()).orElseThrow();
        assertThat(cycle.terms().hotTarget()).isEqualTo(4);
        assertThat(cycle.terms().doubleDuty()).isTrue();
        field("cycle-target").setText("");
        button("save-cycle").fire();
        assertThat(words()).contains("“Hot buttons wanted” has to stay a number, 1 to 12.");
        assertThat(Meetings.openCycle(room.door().state()).orElseThrow().terms().hotTarget()).isEqualTo(4);
    }

    @Test
    void withoutACycleOneIsBegun() {
        PageRoom empty = new PageRoom(State.empty());
        MeetingsPage first = empty.page(MeetingsPage::new);
        Scene scene = new Scene(first.node(), 1200, 800);
        scene.getRoot().applyCss();
        scene.getRoot().layout();

        ((TextInputControl) at(first.node(), "cycle-name")).setText("Spring 2027");
        ((Button) at(first.node(), "begin-cycle")).fire();

        assertThat(Meetings.openCycle(empty.door().state())).get().extracting(Cycle::name).isEqualTo("Spring 2027");
    }

    @Test
    void twoPressesInOneFrameMoveAMeetingOnce() {
        field("meeting-place").setText("Room Birch");
        button("save-meeting").fire();
        button("save-meeting").fire();

        assertThat(room.door().moves()).hasOnlyElementsOfType(ChangeMeeting.class).hasSize(1);
    }

    private static String dayOf(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void choose(String title) {
        ListView<?> list = (ListView<?>) at(console, "meetings-list");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof MeetingCell.Row.Meeting(MeetingsView.Line line)
                    && line.title().equals(title)) {
                list.getSelectionModel().select(i);
                break;
            }
        }
        layout();
    }

    private Meeting planned() {
        return room.door().state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow();
    }

    private void layout() {
        console.applyCss();
        console.layout();
    }

    private Button button(String id) {
        return (Button) at(console, id);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) at(console, id);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Cadence> cadence() {
        return (ComboBox<Cadence>) at(console, "cadence");
    }

    private static Node at(Parent root, String id) {
        return Objects.requireNonNull(root.lookup("#" + id), id);
    }

    private List<String> words() {
        layout();
        return console.lookupAll(".label").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText())
                .toList();
    }
}
