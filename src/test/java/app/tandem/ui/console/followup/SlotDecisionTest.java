package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.SlotState;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.Issues;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The fist of five and the decision of a slot by hand, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class SlotDecisionTest {

    private static final String WORDS = "From the spring fair on every lead is reported back.";

    @TempDir private static Path folder;

    private FollowUpRoom room;

    @Start
    void show(Stage primary) {
        room = new FollowUpRoom(folder, 3);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void moreHandsThanPeopleAreRefusedBesideTheFieldsAndStay() throws Exception {
        room.deciding();
        room.type("fist-3", "9");
        assertThat(room.words()).contains("9 of 6 present");
        room.fire("fist-count");
        Wait.until(() -> room.says("must be 1 to 6"));

        assertThat(room.typed("fist-3")).isEqualTo("9");
        assertThat(room.counts()).isEmpty();
        room.type("fist-3", "6");
        assertThat(room.says("must be 1 to 6")).isFalse();
    }

    @Test
    void aZeroIsNotAdoptedUnlessAReasonOverridesIt() throws Exception {
        room.deciding();
        room.count(1, 0, 0, 5, 0, 0);
        assertThat(room.words()).contains("Not adopted.", "1 hand shows 0.");
        room.fire("decide-adopt");
        assertThat(room.says("is an override")).isTrue();
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.says("“Reason” is needed"));
        assertThat(room.typed("slot-decision-words")).isEqualTo(WORDS);

        room.type("decision-reason", "The fair is next week");
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);
        assertThat(room.decisions()).singleElement().matches(Decision::override);
        assertThat(room.words()).contains("An override of the fist of five.", "Reason: The fair is next week");
    }

    @Test
    void doubtsAskForASecondVoteWhichIsTheLast() throws Exception {
        room.deciding();
        room.count(0, 1, 1, 4, 0, 0);
        assertThat(room.words()).contains("Once more.",
                "2 hands show 1 or 2: ask what would help, then vote once more.");
        room.fire("fist-again");
        assertThat(room.focused("fist-0")).isTrue();
        room.count(0, 1, 0, 5, 0, 0);

        assertThat(room.counts()).hasSize(2);
        assertThat(room.words()).contains("Adopted, weak support.", "second vote");
        assertThat(room.sees("#fist-again")).isFalse();
        assertThat(room.sees("#fist-count")).isFalse();
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);
        assertThat(room.decisions()).singleElement().matches(Decision::weak);
    }

    @Test
    void aCountThatIsUndoneCanBeTypedAnew() throws Exception {
        room.deciding();
        room.count(0, 0, 0, 6, 0, 0);
        room.make(new Undo());
        Wait.until(() -> room.sees("#fist-count"));

        assertThat(room.typed("fist-3")).isEqualTo("6");
        room.type("fist-3", "5");
        room.fire("fist-count");
        Wait.until(() -> room.counts().size() == 1);
        assertThat(room.counts().getFirst().hands()).containsExactly(0, 0, 0, 5, 0, 0);
    }

    @Test
    void handsThatAreTypedAreCountedWithTheDecisionThatRestsOnThem() throws Exception {
        room.deciding();
        room.type("fist-4", "6");
        room.fire("decide-adopt");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);

        assertThat(room.counts()).hasSize(1);
        assertThat(room.decisions().getFirst().fist()).isEqualTo(room.counts().getFirst().id());
    }

    @Test
    void aDecisionWithoutAKindOrWithoutWordsIsRefusedInItsPlace() throws Exception {
        room.deciding();
        room.fire("record-decision-of-issue");
        assertThat(room.says("Choose what was decided")).isTrue();
        room.fire("decide-adopt");
        room.type("slot-decision-words", "Too short");
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.says("“Exact words for the minutes” "));

        assertThat(room.typed("slot-decision-words")).isEqualTo("Too short");
        assertThat(room.decisions()).isEmpty();
    }

    @Test
    void aDecisionWithoutAVoteSaysSo() throws Exception {
        room.deciding();
        assertThat(room.says("Without a fist of five, the minutes say so")).isTrue();
        room.fire("decide-adopt-with-changes");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);

        assertThat(room.decisions().getFirst().fist()).isNull();
        assertThat(room.words()).contains("Adopted with changes", "Without a fist of five.");
    }

    @Test
    void aTrialNeedsADayThatIsOneAndLiesAhead() throws Exception {
        room.deciding();
        room.fire("decide-trial");
        assertThat(room.focused("decision-review")).isTrue();
        room.type("slot-decision-words", WORDS);
        room.type("decision-review", "when it suits");
        room.fire("record-decision-of-issue");
        assertThat(room.says("when it suits")).isTrue();
        room.type("decision-review", room.today().toString());
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.says("must be after the meeting's day"));
        room.type("decision-review", room.today().plusDays(60).toString());
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);

        assertThat(room.decisions().getFirst().reviewOn()).isEqualTo(room.today().plusDays(60));
    }

    @Test
    void aReworkGetsANewDateAndAParkedIssueAReason() throws Exception {
        room.deciding();
        room.fire("decide-park");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.says("“Reason” is needed"));
        room.fire("decide-rework");
        room.type("decision-due", room.today().plusDays(1).toString());
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.says("must be 3 to 60 days after"));
        room.type("decision-due", room.today().plusDays(10).toString());
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);

        assertThat(Issues.assignment(room.state(), room.slot(1).issue()).orElseThrow().due())
                .isEqualTo(room.today().plusDays(10));
        assertThat(room.state().get(Issue.class, room.slot(1).issue()).state()).isEqualTo(IssueState.ASSIGNED);
    }

    @Test
    void aDayThatIsNoDayHoldsUpNoDecisionThatNeedsNone() throws Exception {
        room.deciding();
        room.fire("decide-rework");
        room.type("decision-due", "some day");
        room.type("slot-decision-words", WORDS);
        room.fire("decide-adopt");
        room.fire("record-decision-of-issue");
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);
    }

    @Test
    void aSlotThatEndsUndecidedCanStillBeDecided() throws Exception {
        room.deciding();
        room.fire("slot-undecided");
        Wait.until(() -> room.slot(1).state() == SlotState.UNDECIDED);
        assertThat(room.says("ended without a decision")).isTrue();
        room.fire("decide-adopt");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");

        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);
    }
}
