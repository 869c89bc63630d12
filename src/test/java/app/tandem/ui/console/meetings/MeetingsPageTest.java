package app.tandem.ui.console.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.CorrectMeeting;
import app.tandem.rules.MeetingPart;
import app.tandem.rules.Meetings;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Sight;
import app.tandem.ui.console.people.RoomDoor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class MeetingsPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final List<Long> started = new ArrayList<>();
    private final MeetingsPage page = new MeetingsPage(room.tools(new Starting()));
    private final Sight sight = Sight.of(PageRoom.console(page, Rail.Page.MEETINGS));

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
        sight.layout();
    }

    @Test
    void theNextMeetingIsChosenAndCanBeStarted() {
        sight.fire("start-meeting");

        assertThat(sight.words()).contains("Temperature check 2", "There is nothing to talk of yet.");
        assertThat(started).containsExactly(planned().id());
    }

    @Test
    void aPlannedMeetingIsMoved() {
        sight.field("meeting-day").setText("Thu 16 Jul");
        sight.field("meeting-time").setText("9.30");
        sight.fire("save-meeting");

        Meeting moved = planned();
        assertThat(LocalDateTime.ofInstant(Objects.requireNonNull(moved.schedule().planned()),
                moved.schedule().zoneId())).isEqualTo("2026-07-16T09:30");
        assertThat(moved.schedule().place()).isEqualTo("Room Alder");
    }

    @Test
    void aWordThatIsNoDayIsRefusedBesideItsFieldAndStays() {
        sight.field("meeting-day").setText("soon");
        sight.fire("save-meeting");

        assertThat(room.door().moves()).isEmpty();
        assertThat(sight.field("meeting-day").getText()).isEqualTo("soon");
        assertThat(sight.words()).anyMatch(each -> each.contains("soon"));
    }

    @Test
    void aPlaceThatIsTooLongIsRefusedWithTheRule() {
        sight.field("meeting-place").setText("x".repeat(121));
        sight.fire("save-meeting");

        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Place”") && each.contains("120"));
        assertThat(sight.field("meeting-place").getText()).hasSize(121);
        assertThat(planned().schedule().place()).isEqualTo("Room Alder");
    }

    @Test
    void placeTitleAndFacilitatorOfAPlannedMeetingAreTakenAwayAgain() {
        sight.field("meeting-title").setText("The summer check");
        sight.field("meeting-facilitator").setText("Ruth");
        sight.fire("save-meeting");
        Meeting before = planned();
        assertThat(before.roles().facilitator()).isNotNull();

        List.of("meeting-title", "meeting-place", "meeting-facilitator").forEach(each -> sight.field(each).clear());
        sight.fire("save-meeting");

        assertThat(planned().title()).isNull();
        assertThat(planned().schedule().place()).isNull();
        assertThat(planned().roles().facilitator()).isNull();
        assertThat(planned().schedule().planned()).isEqualTo(before.schedule().planned());
        sight.fire("save-meeting");
        assertThat(room.door().moves()).hasSize(2);
    }

    @Test
    void aFacilitatorWhoLeftStaysUntilSomebodyElseIsNamed() {
        sight.field("meeting-facilitator").setText("Ruth");
        sight.fire("save-meeting");
        long ruth = Objects.requireNonNull(planned().roles().facilitator());
        room.door().make(new DeactivatePerson(ruth, "moved away"), made -> {}, why -> {});
        sight.field("meeting-place").setText("Room Birch");
        sight.fire("save-meeting");

        assertThat(planned().schedule().place()).isEqualTo("Room Birch");
        assertThat(planned().roles().facilitator()).isEqualTo(ruth);
    }

    @Test
    void thePlaceOfAClosedMeetingIsTakenAway() {
        choose("Follow-up");
        assertThat(sight.field("correct-place").getText()).isNotEmpty();
        sight.field("correct-place").clear();
        sight.fire("correct-meeting");

        assertThat(room.door().moves()).containsExactly(new CorrectMeeting(
                room.door().state().stream(Meeting.class).filter(each -> each.kind() == MeetingKind.FOLLOW_UP)
                        .reduce((one, other) -> other).orElseThrow().id(),
                null, null, null, List.of(MeetingPart.PLACE)));
        assertThat(sight.field("correct-place").getText()).isEmpty();
    }

    @Test
    void whatWasTypedForAMeetingWaitsUntilItIsChosenAgain() {
        choose("Follow-up");
        sight.field("correct-place").setText("Room B");
        sight.field("reopen-reason").setText("an action");
        choose("Temperature check 2");
        sight.field("meeting-title").setText("The summer");
        choose("Follow-up");
        assertThat(sight.field("correct-place").getText()).isEqualTo("Room B");
        assertThat(sight.field("reopen-reason").getText()).isEqualTo("an action");
        choose("Temperature check 2");
        assertThat(sight.field("meeting-title").getText()).isEqualTo("The summer");

        choose("Follow-up");
        sight.fire("correct-meeting");
        assertThat(room.door().moves()).singleElement().isInstanceOfSatisfying(CorrectMeeting.class,
                made -> assertThat(made.place()).isEqualTo("Room B"));
    }

    @Test
    void whatWasNotChangedMakesNoMove() {
        sight.fire("save-meeting");

        assertThat(room.door().moves()).isEmpty();
    }

    @Test
    void aPlannedMeetingIsCancelledAndStaysInTheList() {
        long meeting = planned().id();
        sight.fire("cancel-meeting");

        assertThat(room.door().state().get(Meeting.class, meeting).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(sight.words()).contains("Cancelled", "It was cancelled and stays in the list.");
    }

    @Test
    void theNextKindAndItsDayByTheCadenceStandInTheFormOfANewMeeting() {
        page.plan();
        sight.layout();
        sight.fire("plan-meeting");

        Meeting made = room.door().state().stream(Meeting.class).reduce((one, other) -> other).orElseThrow();
        assertThat(made.kind()).isEqualTo(MeetingKind.TEMPERATURE_CHECK);
        assertThat(made.schedule().day()).isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(sight.words()).contains("Temperature check 3");
        assertThat(sight.focused()).isEqualTo("meetings-list");
    }

    @Test
    void pressingTheButtonAgainKeepsWhatWasTyped() {
        sight.press("new-meeting");
        sight.field("new-place").setText("Room Elm");
        sight.field("new-day").setText("next w");
        sight.press("new-meeting");

        assertThat(sight.focused()).isEqualTo("new-day");
        assertThat(sight.field("new-day").getText()).isEqualTo("next w");
        sight.press("show-cycle");
        sight.press("new-meeting");
        assertThat(sight.field("new-place").getText()).isEqualTo("Room Elm");
        sight.press("leave-plan");
        sight.press("new-meeting");
        assertThat(sight.field("new-place").getText()).isEmpty();
    }

    @Test
    void leavingTheCycleLosesNoWordsOfANewMeeting() {
        sight.press("new-meeting");
        sight.field("new-place").setText("Room Elm");
        sight.press("show-cycle");
        Objects.requireNonNull(page.acts().get(Keys.LEAVE)).run();
        sight.press("new-meeting");
        assertThat(sight.field("new-place").getText()).isEqualTo("Room Elm");

        Objects.requireNonNull(page.acts().get(Keys.LEAVE)).run();
        sight.press("new-meeting");
        assertThat(sight.field("new-place").getText()).isEmpty();
    }

    @Test
    void aNewMeetingThatWasPlannedLeavesNoWordsForTheNext() {
        sight.press("new-meeting");
        sight.field("new-place").setText("Room Elm");
        sight.press("plan-meeting");
        sight.press("new-meeting");

        assertThat(sight.field("new-place").getText()).isEmpty();
    }

    @Test
    void theFocusStaysInTheFieldWhenAMeetingIsSaved() {
        sight.field("meeting-place").requestFocus();
        sight.field("meeting-place").setText("Room Birch");
        sight.fire("save-meeting");

        assertThat(planned().schedule().place()).isEqualTo("Room Birch");
        assertThat(sight.focused()).isEqualTo("meeting-place");
    }

    @Test
    void aMeetingOnADayThatIsOverIsEnteredAsHeldThen() {
        page.plan();
        sight.layout();
        sight.field("new-day").setText("2026-07-01");
        assertThat(sight.words()).contains("This day has gone by. It is only for a meeting that was held then.");
        sight.fire("plan-meeting");
        sight.layout();

        assertThat(sight.words()).contains("Its day is over. Start it today, or enter it as held on that day.");
        sight.fire("start-then");
        assertThat(Meetings.running(room.door().state())).get().extracting(each -> each.schedule().heldOn())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aClosedMeetingIsCorrectedAndReopenedWithAReason() {
        choose("Follow-up");
        sight.field("correct-place").setText("Room Birch");
        sight.fire("correct-meeting");
        sight.layout();
        sight.fire("reopen-meeting");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Why it is reopened”"));
        sight.field("reopen-reason").setText("an action was left out");
        sight.fire("reopen-meeting");

        Meeting followUp = Meetings.running(room.door().state()).orElseThrow();
        assertThat(followUp.kind()).isEqualTo(MeetingKind.FOLLOW_UP);
        assertThat(followUp.schedule().place()).isEqualTo("Room Birch");
    }

    @Test
    void theFirstMeetingOfAWorkspaceIsAtItsTimeWhereOneIs() {
        PageRoom empty = new PageRoom(State.empty());
        MeetingsPage first = empty.page(MeetingsPage::new);
        Sight alone = Sight.of(first.node());
        alone.field("cycle-name").setText("Spring 2027");
        alone.fire("begin-cycle");
        first.plan();
        alone.layout();
        alone.fire("plan-meeting");

        assertThat(empty.door().moves()).last().isInstanceOfSatisfying(PlanMeeting.class,
                made -> assertThat(made.details().zone()).isEqualTo(ZoneId.systemDefault().getId()));
    }

    @Test
    void aLaterMeetingKeepsTheZoneOfTheOnesBefore() {
        page.plan();
        sight.layout();
        sight.fire("plan-meeting");

        assertThat(room.door().moves()).last().isInstanceOfSatisfying(PlanMeeting.class,
                made -> assertThat(made.details().zone()).isNull());
    }

    @Test
    void twoPressesInOneFrameMoveAMeetingOnce() {
        sight.field("meeting-place").setText("Room Birch");
        sight.fire("save-meeting");
        sight.fire("save-meeting");

        assertThat(room.door().moves()).hasOnlyElementsOfType(ChangeMeeting.class).hasSize(1);
    }

    private void choose(String title) {
        ListView<?> list = (ListView<?>) sight.at("meetings-list");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof MeetingCell.Row.Meeting(MeetingsView.Line line)
                    && line.title().equals(title)) {
                list.getSelectionModel().select(i);
                break;
            }
        }
        sight.layout();
    }

    private Meeting planned() {
        return room.door().state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow();
    }
}
