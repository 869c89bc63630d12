package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.MeetingKind;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.controls.IconButton;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notes, decisions and actions, at any moment of a meeting. */
@ExtendWith(OnFx.class)
class RecordPanelTest {

    private final Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM);
    private final RecordPanel panel = new RecordPanel(sitting.tools());
    private final TextField elsewhere = new TextField();

    RecordPanelTest() {
        Pictures.scene(new StackPane(new VBox(elsewhere), panel), Theme.LIGHT, 600, 800);
        sitting.draws(panel::show);
    }

    @Test
    void aNoteIsWrittenAndStandsBelow() {
        panel.open(RecordKind.NOTE);
        type("note-text", "The list is with Omar");
        enter("note-text");

        assertThat(sitting.state().stream(Note.class)).singleElement().returns(NoteKind.NOTE, Note::kind)
                .returns("The list is with Omar", Note::text);
        assertThat(recorded()).containsExactly("The list is with Omar");
        assertThat(typed("note-text")).isEmpty();
    }

    @Test
    void whatIsForLaterGoesToTheParkingLot() {
        panel.open(RecordKind.NOTE);
        type("note-text", "Who pays for the brochure?");
        panel.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals("Parking lot")).forEach(ToggleButton::fire);
        enter("note-text");

        assertThat(sitting.state().stream(Note.class)).singleElement().returns(NoteKind.LATER, Note::kind);
    }

    @Test
    void shiftAndEnterBeginALine() {
        panel.open(RecordKind.NOTE);
        type("note-text", "One");
        ((TextInputControl) node("note-text")).end();
        press("note-text", KeyCode.ENTER, true);

        assertThat(typed("note-text")).isEqualTo("One\n");
        assertThat(sitting.made).isEmpty();
    }

    @Test
    void whatIsTooShortIsRefusedBesideItsFieldAndStays() {
        panel.open(RecordKind.DECISION);
        type("decision-wording", "We do");
        enter("decision-wording");

        assertThat(said()).containsExactly("“Exact words” needs 10 to 500 characters, this has 5.");
        assertThat(typed("decision-wording")).isEqualTo("We do");

        type("decision-wording", "We do it");
        assertThat(said()).isEmpty();
        assertThat(panel.lookupAll(".field-count").stream().map(each -> ((Label) each).getText()))
                .containsExactly("8 of 500");
    }

    @Test
    void aDecisionWithoutAnIssueIsRecordedInItsExactWords() {
        panel.open(RecordKind.DECISION);
        type("decision-wording", "We meet on Tuesdays from now on");
        enter("decision-wording");

        assertThat(sitting.state().stream(Decision.class)).singleElement()
                .returns(DecisionKind.OTHER, Decision::kind)
                .returns("We meet on Tuesdays from now on", Decision::wording);
    }

    @Test
    void anActionHasOneOwnerWhoIsFoundByAPartOfTheName() {
        panel.open(RecordKind.ACTION);
        assertThat(typed("action-due")).isEqualTo("Mon 15 Jun");
        type("action-text", "Ask IT for the folder");
        type("action-owner", "may");
        enter("action-owner");

        assertThat(sitting.state().stream(Action.class)).singleElement()
                .returns(sitting.id("Maya Cohen"), Action::owner)
                .returns(LocalDate.of(2026, 6, 15), Action::due);
        assertThat(typed("action-text")).isEmpty();
        assertThat(typed("action-owner")).isEmpty();
        assertThat(typed("action-due")).isEqualTo("Mon 15 Jun");
    }

    @Test
    void anOwnerWhomNobodyKnowsOrWhoMayBeTwoIsRefusedPlainly() {
        panel.open(RecordKind.ACTION);
        type("action-text", "Ask IT for the folder");
        type("action-owner", "Xaver");
        enter("action-text");
        assertThat(said()).containsExactly("Nobody here is called “Xaver”.");

        type("action-owner", "o");
        enter("action-text");
        assertThat(said()).containsExactly("“o” may be 2: type more of the name.");
        assertThat(panel.lookupAll(".offer").stream().map(each -> ((Button) each).getText()))
                .containsExactly("Lena Okafor", "Omar Haddad");

        type("action-owner", "");
        enter("action-text");
        assertThat(said()).containsExactly("One person is needed who does it.");
        assertThat(sitting.made).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsRefusedAndStaysTyped() {
        panel.open(RecordKind.ACTION);
        type("action-text", "Ask IT for the folder");
        type("action-owner", "Maya");
        type("action-due", "31 Februar");
        enter("action-due");

        assertThat(said()).singleElement().asString().startsWith("“31 Februar” is no day.");
        assertThat(typed("action-due")).isEqualTo("31 Februar");

        type("action-due", "30 May");
        enter("action-due");
        assertThat(said()).containsExactly("The due date may not be before today, 2026-06-01.");
    }

    @Test
    void escapeClosesAndKeepsWhatWasTypedAndTheFocusGoesBack() {
        elsewhere.requestFocus();
        panel.open(RecordKind.NOTE);
        type("note-text", "Half a sen");
        press("note-text", KeyCode.ESCAPE, false);

        assertThat(panel.isOpen()).isFalse();
        assertThat(panel.getScene().getFocusOwner()).isEqualTo(elsewhere);
        panel.open(RecordKind.ACTION);
        panel.open(RecordKind.NOTE);
        assertThat(typed("note-text")).isEqualTo("Half a sen");
    }

    @Test
    void whatWasRecordedIsCorrectedInPlace() {
        panel.open(RecordKind.ACTION);
        type("action-text", "Ask IT for the folder");
        type("action-owner", "Maya");
        enter("action-text");
        pencil().fire();
        assertThat(typed("action-text-corrected")).isEqualTo("Ask IT for the folder");
        assertThat(typed("action-owner-corrected")).isEqualTo("Maya Cohen");

        type("action-text-corrected", "Ask IT who owns the folder");
        type("action-owner-corrected", "Kenji");
        enter("action-text-corrected");

        assertThat(sitting.state().stream(Action.class)).singleElement()
                .returns("Ask IT who owns the folder", Action::text).returns(sitting.id("Kenji Sato"), Action::owner);
        assertThat(recorded()).containsExactly("Ask IT who owns the folder");
    }

    @Test
    void escapeLeavesACorrectionAsItWas() {
        panel.open(RecordKind.NOTE);
        type("note-text", "The list is with Omar");
        enter("note-text");
        pencil().fire();
        type("note-corrected", "Something else");
        press("note-corrected", KeyCode.ESCAPE, false);

        assertThat(panel.isOpen()).isTrue();
        assertThat(recorded()).containsExactly("The list is with Omar");
    }

    @Test
    void twoEntersInOneFrameRecordOnce() {
        sitting.held = true;
        panel.open(RecordKind.NOTE);
        type("note-text", "The list is with Omar");
        enter("note-text");
        enter("note-text");
        sitting.release();

        assertThat(sitting.state().stream(Note.class)).hasSize(1);
    }

    private void type(String id, String text) {
        ((TextInputControl) node(id)).setText(text);
    }

    private String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private Node node(String id) {
        panel.applyCss();
        return panel.lookup("#" + id);
    }

    private void enter(String id) {
        press(id, KeyCode.ENTER, false);
    }

    private void press(String id, KeyCode code, boolean shift) {
        Event.fireEvent(node(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private IconButton pencil() {
        return (IconButton) panel.lookup(".correct");
    }

    private List<String> recorded() {
        return panel.lookupAll(".recorded").stream().flatMap(each -> each.lookupAll(".label").stream())
                .map(each -> ((Label) each).getText()).limit(1).toList();
    }

    private List<String> said() {
        return panel.lookupAll(".refusing").stream().filter(Node::isVisible).map(each -> ((Label) each).getText())
                .toList();
    }
}
