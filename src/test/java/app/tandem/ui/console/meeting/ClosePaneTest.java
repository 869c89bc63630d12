package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.NoteKind;
import app.tandem.model.Roles;
import app.tandem.model.Round;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.People;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.VoteMove.VoidRound;
import app.tandem.ui.Keys;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a meeting ends, and what can follow. */
@ExtendWith(OnFx.class)
class ClosePaneTest {

    private final Nowhere onward = new Nowhere();
    private Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM).at(Step.CLOSE);
    private Meeting meeting = sitting.meeting();
    private ClosePane pane = pane();

    @Test
    void itOffersTheUsualDayAndClosesWithTheRatings() {
        assertThat(typed("next-day")).isEqualTo("Mon 8 Jun");
        type("rating-7", "2");
        type("rating-9", "6");
        assertThat(words(".rating-line")).containsExactly("8 of 10 · mean 8.5");
        fire("close-meeting");

        Meeting closed = now();
        assertThat(closed.status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(closed.closing().nextOn()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(closed.closing().ratings()).containsExactly(0, 0, 0, 0, 0, 0, 2, 0, 6, 0);
        assertThat(planned().schedule().planned()).isEqualTo(Instant.parse("2026-06-08T09:00:00Z"));
        assertThat(words(".closed-card > .label")).contains("This meeting is closed",
                "Prioritize and pair is planned for Mon 8 June, 09:00.", "Rated 8.5 of 10 by 8");
    }

    @Test
    void theNextMeetingGetsTheTimeThatWasTyped() {
        type("next-day", "10 Jun");
        type("next-time", "14.30");
        fire("close-meeting");

        assertThat(planned().schedule().planned()).isEqualTo(Instant.parse("2026-06-10T14:30:00Z"));
        assertThat(sitting.made).as("in one move").singleElement().isInstanceOf(CloseMeeting.class);
    }

    @Test
    void aMeetingThatIsPlannedAlreadyIsNamedAndAnotherDayMovesIt() {
        plan(LocalDateTime.of(2026, 6, 12, 11, 0));
        assertThat(words(".next-card > .quiet"))
                .containsExactly("Prioritize and pair is planned for Fri 12 Jun, 11:00. Another day or time moves it.");
        assertThat(typed("next-day")).isEqualTo("Fri 12 Jun");
        type("next-day", "15 Jun");
        fire("close-meeting");

        assertThat(planned().schedule().planned()).isEqualTo(Instant.parse("2026-06-15T11:00:00Z"));
        assertThat(sitting.made).as("in one move").singleElement().isInstanceOf(CloseMeeting.class);
        assertThat(sitting.state().stream(Meeting.class)).hasSize(2);
    }

    @Test
    void aMeetingThatIsPlannedWithoutADayComesAfterThoseThatHaveOne() {
        sitting.apply(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        assertThat(typed("next-day")).as("the usual day").isEqualTo("Mon 8 Jun");
        assertThat(words(".next-card > .quiet"))
                .containsExactly("Prioritize and pair comes next. This is the usual day.");

        plan(LocalDateTime.of(2026, 6, 12, 11, 0));
        assertThat(typed("next-day")).isEqualTo("Fri 12 Jun");
    }

    @Test
    void aNextMeetingWithoutADayIsNamedWithoutOneAndIsNotTheUsualWayOn() {
        sitting.apply(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        sitting.apply(new CloseMeeting(meeting.id(), LocalDate.of(2026, 6, 8), null, null));

        assertThat(words(".closed-card > .label")).contains("Prioritize and pair is planned; its day is still open.");
        assertThat(node("close-home").getStyleClass()).contains("accent");
    }

    @Test
    void aFollowUpIsSaidToComeJustAfterTheSolutionsOnlyWhereOneIsDue() {
        sitting = Prepared.prioritize().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();

        assertThat(words(".next-card > .quiet")).containsExactly("Follow-up comes next. This is the usual day.");
    }

    @Test
    void withoutANextMeetingAReasonIsNeeded() {
        choose("None");
        fire("close-meeting");
        assertThat(refusals()).containsExactly("“Why there is none” is needed: 1 to 200 characters.");

        type("next-reason", "The cycle is over");
        fire("close-meeting");
        assertThat(now().closing().noNextReason()).isEqualTo("The cycle is over");
        assertThat(words(".closed-card > .label")).contains("No next meeting is planned: The cycle is over");
        assertThat(node("go-on").isVisible()).isFalse();
    }

    @Test
    void aDayThatIsNoneOrTooEarlyIsRefusedAndStays() {
        type("next-day", "31 Februar");
        fire("close-meeting");
        assertThat(refusals()).singleElement().asString().startsWith("“31 Februar” is no day.");
        assertThat(sitting.made).isEmpty();

        type("next-day", "30 May");
        fire("close-meeting");
        assertThat(refusals()).singleElement().asString().startsWith("The day may not be before this meeting");
        assertThat(typed("next-day")).isEqualTo("30 May");
        assertThat(now().running()).isTrue();
    }

    @Test
    void moreRatingsThanPeopleAreRefusedAndStay() {
        type("rating-5", "11");
        fire("close-meeting");

        assertThat(words(".rating-row > .refusing"))
                .containsExactly("The ratings may not be more than the 10 present.");
        assertThat(typed("rating-5")).isEqualTo("11");
    }

    @Test
    void aRefusalOfRatingsIsGoneOnceOthersAreTyped() {
        type("rating-5", "11");
        fire("close-meeting");

        type("rating-5", "10");

        assertThat(refusals()).isEmpty();
    }

    @Test
    void aRefusalToCloseIsGoneOnceItsCauseIs() {
        sitting = Prepared.voting().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();
        fire("close-meeting");
        assertThat(refusals()).containsExactly("The meeting cannot close while a vote is open.");

        sitting.apply(new AddNote(meeting.id(), NoteKind.NOTE, "The papers are still to come", null, null));
        assertThat(refusals()).hasSize(1);
        sitting.apply(new VoidRound(sitting.state().all(Round.class).iterator().next().id(), "papers were lost"));
        assertThat(refusals()).isEmpty();
    }

    @Test
    void aRefusalToGoOnIsGoneOnceSomethingWasDoneAboutIt() {
        fire("close-meeting");
        fire("go-on");
        assertThat(refusals()).hasSize(1);

        sitting.apply(new RaiseIssue("Agree on what a lead is", null, null, null, null));

        assertThat(refusals()).isEmpty();
    }

    @Test
    void aRatingTakesNothingButDigits() {
        type("rating-5", "x");

        assertThat(typed("rating-5")).isEmpty();
    }

    @Test
    void whatIsOpenIsSaidWithTheWayToIt() {
        sitting = Prepared.prioritize().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();

        assertThat(words(".open-row .words")).containsExactly("3 answers are neither in an issue nor parked.");
        fire("open-answer-loose");
        assertThat(now().step()).isEqualTo(Step.GROUP);
    }

    @Test
    void anOpenVoteStandsFirstAndKeepsTheMeetingOpen() {
        sitting = Prepared.voting().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();

        assertThat(words(".open-row .words").getFirst()).startsWith("A vote is open.");
        fire("close-meeting");
        assertThat(words(".foot > .refusing")).containsExactly("The meeting cannot close while a vote is open.");
        fire("open-round-open");
        assertThat(now().step()).isEqualTo(Step.VOTE);
    }

    @Test
    void theNextMeetingGoesOnWithTheSamePeople() {
        sitting = Prepared.answered().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();
        fire("close-meeting");
        assertThat(((Button) node("go-on")).getText())
                .isEqualTo("Go on with “Prioritize and pair” now, with the same people");
        fire("go-on");

        Meeting next = sitting.meeting();
        assertThat(next.kind()).isEqualTo(MeetingKind.PRIORITIZE);
        assertThat(next.running()).isTrue();
        assertThat(People.here(sitting.state(), next)).hasSize(10);
        assertThat(onward.went).containsExactly("meeting " + next.id());
    }

    @Test
    void onlyAMeetingOfTheSameDayIsTheUsualWayOn() {
        fire("close-meeting");
        assertThat(node("close-home").getStyleClass()).contains("accent");
        assertThat(node("go-on").getStyleClass()).doesNotContain("accent");

        sitting = Prepared.answered().at(Step.CLOSE);
        meeting = sitting.meeting();
        pane = pane();
        plan(LocalDateTime.of(2026, 6, 1, 14, 0));
        fire("close-meeting");
        assertThat(node("go-on").getStyleClass()).contains("accent");
        assertThat(node("close-home").getStyleClass()).doesNotContain("accent");
    }

    @Test
    void whoDidWhatDoesItInTheNextMeetingToo() {
        sitting = Prepared.answered();
        meeting = sitting.meeting();
        long lena = sitting.id("Lena Okafor");
        long kenji = sitting.id("Kenji Sato");
        long omar = sitting.id("Omar Haddad");
        sitting.apply(new ChangeMeeting(meeting.id(), roles(lena, kenji, omar)));
        sitting.at(Step.CLOSE);
        pane = pane();
        fire("close-meeting");
        sitting.apply(new ChangeMeeting(planned().id(), roles(null, omar, null)));
        fire("go-on");

        assertThat(sitting.meeting().running()).isTrue();
        assertThat(sitting.meeting().roles()).isEqualTo(new Roles(lena, omar, omar));
    }

    private static Details roles(@Nullable Long facilitator, @Nullable Long scribe, @Nullable Long timekeeper) {
        return new Details(null, null, null, null, facilitator, scribe, timekeeper, null, null, null, null, null);
    }

    @Test
    void aNextMeetingThatHasNothingToTalkOfIsRefusedInTheCard() {
        fire("close-meeting");
        fire("go-on");

        assertThat(words(".closed-card > .refusing"))
                .containsExactly("The next meeting needs an answer or a raised issue to prioritize.");
        fire("close-home");
        assertThat(onward.went).containsExactly("home");
    }

    @Test
    void aClosedMeetingIsReopenedWithAReason() {
        fire("close-meeting");
        fire("reopen");
        assertThat(refusals()).containsExactly("“Reason” is needed: 3 to 200 characters.");

        type("reopen-reason", "an action was left out");
        fire("reopen");
        assertThat(now().running()).isTrue();
        assertThat(pane.work().lookup(".running").isVisible()).isTrue();
    }

    @Test
    void enterClosesItAsTheButtonDoesAndNothingOnceItIsClosed() {
        Objects.requireNonNull(pane.acts().get(Keys.CLOSE_MEETING)).run();

        assertThat(now().closed()).isTrue();
        assertThat(pane.acts()).isEmpty();
    }

    @Test
    void twoPressesInOneFrameCloseOnce() {
        sitting.held = true;
        fire("close-meeting");
        fire("close-meeting");
        sitting.release();

        assertThat(sitting.made).hasSize(1);
    }

    private ClosePane pane() {
        ClosePane made = new ClosePane(sitting.tools(), onward);
        Pictures.scene(new StackPane(made.work()), Theme.LIGHT, 720, 900);
        sitting.draws(made::show);
        made.work().applyCss();
        made.work().layout();
        return made;
    }

    private void plan(LocalDateTime start) {
        sitting.apply(new PlanMeeting(MeetingKind.PRIORITIZE,
                new Details(start, null, null, null, null, null, null, null, null, null, null, null)));
    }

    private Meeting now() {
        return sitting.state().get(Meeting.class, meeting.id());
    }

    private Meeting planned() {
        return sitting.state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow();
    }

    private Node node(String id) {
        return pane.work().lookup("#" + id);
    }

    private void fire(String id) {
        pane.work().applyCss();
        pane.work().layout();
        ((Button) node(id)).fire();
    }

    private void choose(String words) {
        pane.work().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words)).forEach(ToggleButton::fire);
    }

    private void type(String id, String text) {
        ((TextInputControl) node(id)).setText(text);
    }

    private String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private List<String> words(String query) {
        return pane.work().lookupAll(query).stream().map(each -> ((Label) each).getText()).toList();
    }

    private List<String> refusals() {
        Collection<Node> lines = pane.work().lookupAll(".refusing");
        return lines.stream().map(Label.class::cast).filter(Label::isVisible)
                .map(Label::getText).toList();
    }
}
