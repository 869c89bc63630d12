package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.MeetingKind;
import app.tandem.model.Roles;
import app.tandem.rules.MeetingMove.AddGuest;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.People;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.controls.FormField;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is in the room. */
@ExtendWith(OnFx.class)
class AttendancePaneTest {

    private Sitting sitting = Sitting.unmarked(MeetingKind.OPEN_FORUM);
    private AttendancePane pane = pane();

    @Test
    void atFirstNobodyIsMarkedAndAllArePresentAtOnce() {
        assertThat(look()).isEqualTo("Nobody is marked as here yet. A meeting needs at least one person.");
        pane.entered();
        assertThat(focused()).isEqualTo("attendance-all");
        button("attendance-all").fire();

        assertThat(sitting.made).singleElement().isInstanceOf(MarkAttendance.class);
        assertThat(People.here(sitting.state(), sitting.meeting())).hasSize(10);
        assertThat(counts()).isEqualTo("Sales 5 · Marketing 5");
        assertThat(pane.work().lookup(".look-line").isVisible()).isFalse();
        assertThat(button("attendance-all").isDisabled()).isTrue();
    }

    @Test
    void twoPressesInOneFrameMarkOnce() {
        sitting.held = true;
        button("attendance-all").fire();
        button("attendance-all").fire();
        sitting.release();

        assertThat(sitting.made).hasSize(1);
    }

    @Test
    void allPresentLeavesThoseWhoAreLateLate() {
        segment("Lena Okafor", "Late").fire();
        button("attendance-all").fire();

        assertThat(mark("Lena Okafor")).isEqualTo(Mark.LATE);
        assertThat(mark("Omar Haddad")).isEqualTo(Mark.PRESENT);
    }

    @Test
    void digitsSayHowAPersonIsHereAndTheNextIsAsked() {
        row("Hanna Berg").requestFocus();
        press("Hanna Berg", KeyCode.DIGIT1);
        press("Lena Okafor", KeyCode.DIGIT2);
        press("Omar Haddad", KeyCode.DIGIT4);

        assertThat(mark("Hanna Berg")).isEqualTo(Mark.PRESENT);
        assertThat(mark("Lena Okafor")).isEqualTo(Mark.LATE);
        assertThat(mark("Omar Haddad")).isEqualTo(Mark.ABSENT);
        assertThat(focused()).isEqualTo("attendee-" + sitting.id("Priya Shah"));
        press("Priya Shah", KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("attendee-" + sitting.id("Noah Weiss"));
    }

    @Test
    void arrowsGoFromAMarkToTheSameMarkOfTheNextAndAlongTheMarksOfOne() {
        segment("Hanna Berg", "Late").requestFocus();
        arrow(KeyCode.DOWN);
        assertThat(owner()).isSameAs(segment("Lena Okafor", "Late"));
        arrow(KeyCode.RIGHT);
        assertThat(owner()).as("who is not here cannot have left").isSameAs(segment("Lena Okafor", "Absent"));
        arrow(KeyCode.LEFT);
        arrow(KeyCode.LEFT);
        arrow(KeyCode.LEFT);
        assertThat(owner()).isSameAs(segment("Lena Okafor", "Present"));
        arrow(KeyCode.UP);
        assertThat(owner()).isSameAs(segment("Hanna Berg", "Present"));
    }

    @Test
    void whereTheNextHasNotTheSameMarkTheNameIsGoneTo() {
        segment("Hanna Berg", "Present").fire();
        segment("Hanna Berg", "Left").requestFocus();
        arrow(KeyCode.DOWN);

        assertThat(focused()).isEqualTo("attendee-" + sitting.id("Lena Okafor"));
    }

    private void arrow(KeyCode code) {
        Event.fireEvent(owner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void onlyWhoWasHereCanHaveLeft() {
        assertThat(segment("Lena Okafor", "Left").isDisabled()).isTrue();
        row("Lena Okafor").requestFocus();
        press("Lena Okafor", KeyCode.DIGIT3);
        assertThat(sitting.made).isEmpty();

        segment("Lena Okafor", "Present").fire();
        segment("Lena Okafor", "Left").fire();
        assertThat(mark("Lena Okafor")).isEqualTo(Mark.LEFT);
        assertThat(counts()).isEqualTo("Sales 0 · Marketing 0");
    }

    @Test
    void aMissingSideIsSaidInAnAmberSentence() {
        segment("Kenji Sato", "Present").fire();

        assertThat(look()).isEqualTo("Nobody of sales is here. You can go on; the method needs both sides.");
    }

    @Test
    void aGuestIsAddedByNameAndIsPresentAtOnce() {
        type("attendance-guest", "Petra Lang");
        button("attendance-guest-add").fire();

        assertThat(sitting.made).containsExactly(new AddGuest(sitting.meeting().id(), "Petra Lang"));
        assertThat(mark("Petra Lang")).isEqualTo(Mark.PRESENT);
        assertThat(counts()).isEqualTo("Sales 0 · Marketing 0 · 1 of neither side");
        assertThat(typed("attendance-guest")).isEmpty();
    }

    @Test
    void somebodyOfTheTeamsIsNoGuestAndTheNameStaysTyped() {
        type("attendance-guest", "Lena Okafor");
        button("attendance-guest-add").fire();

        assertThat(typed("attendance-guest")).isEqualTo("Lena Okafor");
        assertThat(refusal("attendance-guest"))
                .isEqualTo("“A guest, of neither side” is of somebody in the workspace, who can be marked as present.");
    }

    @Test
    void theSamePeopleAsLastTimeComeAtOnce() {
        sitting = Sitting.of(MeetingKind.OPEN_FORUM);
        long forum = sitting.meeting().id();
        sitting.apply(new MarkAttendance(forum, List.of(sitting.id("Noah Weiss")), Mark.ABSENT));
        sitting.apply(new CloseMeeting(forum, null, "To be found by mail", null));
        sitting.running(MeetingKind.OPEN_FORUM);
        pane = pane();

        assertThat(button("attendance-same").getText()).isEqualTo("Same 9 as on 1 Jun");
        button("attendance-same").fire();

        assertThat(People.here(sitting.state(), sitting.meeting())).hasSize(9)
                .doesNotContain(sitting.id("Noah Weiss"));
        assertThat(button("attendance-same").isVisible()).isFalse();
    }

    @Test
    void rolesAndPlaceAreRecordedAsTheyAreTyped() {
        type("role-facilitator", "Ines");
        enter("role-facilitator");
        type("meeting-place", "Room Alder");
        enter("meeting-place");

        assertThat(sitting.meeting().roles()).isEqualTo(new Roles(sitting.id("Ines Moreau"), null, null));
        assertThat(sitting.meeting().schedule().place()).isEqualTo("Room Alder");
        assertThat(typed("role-facilitator")).isEqualTo("Ines Moreau");
        enter("role-facilitator");
        enter("meeting-place");
        assertThat(sitting.made).hasSize(2);
    }

    @Test
    void aRoleAndThePlaceAreTakenAwayAgain() {
        type("role-scribe", "Ines");
        enter("role-scribe");
        type("meeting-place", "Room Alder");
        enter("meeting-place");
        type("role-scribe", "");
        enter("role-scribe");
        type("meeting-place", " ");
        enter("meeting-place");

        assertThat(sitting.meeting().roles()).isEqualTo(Roles.NONE);
        assertThat(sitting.meeting().schedule().place()).isNull();
        enter("role-scribe");
        enter("meeting-place");
        assertThat(sitting.made).hasSize(4);
    }

    private AttendancePane pane() {
        AttendancePane made = new AttendancePane(sitting.tools());
        HBox root = new HBox(made.work());
        root.getChildren().addAll(made.left());
        Pictures.scene(root, Theme.LIGHT, 1000, 800);
        sitting.draws(made::show);
        root.applyCss();
        root.layout();
        return made;
    }

    private Node node(String id) {
        return pane.work().getScene().getRoot().lookup("#" + id);
    }

    private Button button(String id) {
        return (Button) node(id);
    }

    private Node row(String name) {
        return node("attendee-" + sitting.id(name));
    }

    private ToggleButton segment(String name, String words) {
        return row(name).lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
    }

    private Mark mark(String name) {
        return People.attendance(sitting.state(), sitting.meeting().id(), sitting.id(name)).orElseThrow().mark();
    }

    private void press(String name, KeyCode code) {
        Event.fireEvent(row(name), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void enter(String id) {
        Event.fireEvent(node(id), new ActionEvent());
    }

    private void type(String id, String text) {
        ((TextInputControl) node(id)).setText(text);
    }

    private String typed(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private String refusal(String id) {
        FormField<?> field = (FormField<?>) node(id).getParent();
        return ((Label) field.getChildren().getLast()).getText();
    }

    private String focused() {
        return owner().getId();
    }

    private Node owner() {
        return pane.work().getScene().getFocusOwner();
    }

    private String look() {
        return ((Label) pane.work().lookup(".look-line")).getText();
    }

    private String counts() {
        return ((Label) pane.work().lookup(".header > .card-note")).getText();
    }
}
