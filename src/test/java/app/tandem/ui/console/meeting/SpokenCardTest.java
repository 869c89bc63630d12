package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.MeetingMove.AddGuest;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.TickSpeaker;
import app.tandem.rules.SharingRounds;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has spoken, ticked by the facilitator. */
@ExtendWith(OnFx.class)
class SpokenCardTest {

    private final Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM).at(Step.WALL);
    private final SpokenCard card = new SpokenCard(sitting.tools());

    SpokenCardTest() {
        Pictures.scene(new StackPane(card), Theme.LIGHT, 332, 400);
        sitting.draws(card::show);
    }

    @Test
    void salesStandAtTheLeftMarketingAtTheRightGuestsBelow() {
        sitting.apply(new AddGuest(sitting.meeting().id(), "Petra Lang"));

        assertThat(columns()).containsExactly(List.of("Hanna", "Lena", "Omar", "Priya", "Tomás"),
                List.of("Ines", "Kenji", "Maya", "Noah", "Sofia"), List.of("Petra"));
    }

    @Test
    void onlyWhoIsInTheRoomIsListed() {
        sitting.apply(new MarkAttendance(sitting.meeting().id(), List.of(sitting.id("Omar Haddad")), Mark.LEFT));

        assertThat(columns().getFirst()).doesNotContain("Omar");
        assertThat(count()).isEqualTo("0 of 9 ·");
    }

    @Test
    void aRowTicksAndTakesTheTickAway() {
        press("Lena Okafor", KeyCode.SPACE);
        assertThat(count()).isEqualTo("1 of 10 ·");

        press("Lena Okafor", KeyCode.SPACE);
        assertThat(count()).isEqualTo("0 of 10 ·");
        assertThat(sitting.made).containsExactly(tick("Lena Okafor", true), tick("Lena Okafor", false));
    }

    @Test
    void twoPressesInOneFrameTickOnce() {
        sitting.held = true;
        press("Lena Okafor", KeyCode.SPACE);
        press("Lena Okafor", KeyCode.SPACE);
        sitting.release();

        assertThat(sitting.made).containsExactly(tick("Lena Okafor", true));
    }

    @Test
    void itsKeyLeadsToTheNextWhoHasNotSpokenAndArrowsMoveOn() {
        sitting.apply(tick("Hanna Berg", true));
        card.tick();
        assertThat(focused()).isEqualTo("Lena");

        card.tick();
        assertThat(focused()).isEqualTo("Omar");
        press("Omar Haddad", KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("Maya");
        press("Maya Cohen", KeyCode.DOWN);
        assertThat(focused()).isEqualTo("Noah");
        press("Noah Weiss", KeyCode.LEFT);
        assertThat(focused()).isEqualTo("Priya");
    }

    @Test
    void whileAnswersAreSharedItsKeyTicksWhoseTurnItIs() {
        sitting.apply(new BeginSharing(sitting.meeting().id()));
        sitting.at(Step.SHARING);
        long turn = SharingRounds.whoseTurn(sitting.state(), sitting.meeting().id()).orElseThrow();

        card.tick();

        assertThat(sitting.made).containsExactly(new TickSpeaker(sitting.meeting().id(), turn, true));
        assertThat(count()).isEqualTo("1 of 10 ·");
    }

    @Test
    void twoOfTheSameFirstNameAreCalledByTheWhole() {
        sitting.apply(new AddGuest(sitting.meeting().id(), "Lena Brandt"));

        assertThat(columns().getFirst()).contains("Lena Okafor");
        assertThat(columns().getLast()).containsExactly("Lena Brandt");
    }

    private TickSpeaker tick(String name, boolean spoke) {
        return new TickSpeaker(sitting.meeting().id(), sitting.id(name), spoke);
    }

    private void press(String name, KeyCode code) {
        Event.fireEvent(row(name), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private Node row(String name) {
        return card.lookup("#spoke-" + sitting.id(name));
    }

    private List<List<String>> columns() {
        return card.lookupAll(".side-column").stream()
                .map(column -> column.lookupAll(".speaker").stream().map(SpokenCardTest::name).toList()).toList();
    }

    private static String name(Node row) {
        return row.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText)
                .reduce((letters, name) -> name).orElseThrow();
    }

    private String focused() {
        return name(card.getScene().getFocusOwner());
    }

    private String count() {
        return ((Label) card.lookup(".header > .card-note")).getText();
    }
}
