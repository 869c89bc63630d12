package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.Duos;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairing holds its words at real sizes: proposed, with a bench, taken, and with the forms of corrections open. */
@ExtendWith(OnFx.class)
class PairLayoutTest {

    static final List<Size> SIZES = List.of(Size.SMALL, Size.USUAL, Size.LARGE);

    static Stream<Arguments> rooms() {
        return SIZES.stream().flatMap(size -> Stream.of(new int[]{1280, 720}, new int[]{1440, 900})
                .map(wide -> Arguments.of(size, wide[0], wide[1])));
    }

    /** All are in a duo, but for whom the sizes leave over. */
    static State proposed(Size size) {
        return MeetingWorld.at(MeetingKind.PRIORITIZE, Step.PAIR, size);
    }

    /** One runs the meeting, one is away, one is over. */
    static State benched(Size size) {
        State state = proposed(size);
        List<Long> people = state.stream(Person.class).map(Person::id).toList();
        long meeting = meeting(state).id();
        state = apply(state, new ChangeMeeting(meeting, new Details(null, null, null, null, people.get(1), null, null,
                null, null, null, null, null)));
        state = apply(state, new MarkAttendance(meeting, List.of(people.get(3)), Mark.ABSENT));
        return apply(state, new ProposeDuos(meeting, null));
    }

    /** The duos work, and the first of them ended. */
    static State ended(State before) {
        State state = apply(before, new TakeDuos(meeting(before).id(), null));
        return apply(state, new EndDuo(Duos.working(state).findFirst().orElseThrow().id(), "on leave until summer"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    @Timeout(60)
    void theProposalHoldsItsWords(Size size, int width, int height) {
        Parent root = shown(proposed(size), width, height);
        assertThat(faults(root)).isEmpty();
        assertThat(wholly(root, "#confirm-duos")).isTrue();
        if (size.people() > 4) {
            root = shown(benched(size), width, height);
            assertThat(faults(root)).isEmpty();
            fire(root, ".bench-row");
            assertThat(faults(root)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    @Timeout(120)
    void theCorrectionsHoldTheirWordsAndAreInView(Size size, int width, int height) {
        Parent root = shown(MeetingWorld.taken(size), width, height);
        assertThat(faults(root)).isEmpty();
        for (String item : List.of("correct-due-", "correct-give-", "correct-end")) {
            if (correct(root, item)) {
                assertThat(faults(root)).as(item).isEmpty();
                assertThat(wholly(root, "#correct")).as(item).isTrue();
                fire(root, "#correct");
                assertThat(faults(root)).as(item + " refused").isEmpty();
                assertThat(item.equals("correct-due-") || wholly(root, "#correct")).as(item + " refused").isTrue();
            }
        }
        if (size.people() > 4) {
            root = shown(ended(benched(size)), width, height);
            assertThat(faults(root)).isEmpty();
            fire(root, ".over-line .button");
            assertThat(faults(root)).isEmpty();
            assertThat(wholly(root, "#correct")).isTrue();
            fire(root, "#correct");
            assertThat(faults(root)).isEmpty();
            assertThat(wholly(root, "#correct")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theStageHoldsItsWords(Size size, int width, int height) {
        for (State state : List.of(proposed(size), MeetingWorld.taken(size))) {
            Parent root = Screens.stage(state, meeting(state));
            Pictures.stage(root, Theme.LIGHT, width == 1280 ? 1280 : 1920, height == 720 ? 720 : 1080);
            root.applyCss();
            root.layout();
            assertThat(Layout.faults(root)).isEmpty();
        }
    }

    /** Opens a form by its item of the last duo that has it, as the menu does. */
    static boolean correct(Parent root, String item) {
        for (Node each : root.lookupAll(".duo-row .card-menu").stream().toList().reversed()) {
            MenuButton more = (MenuButton) each;
            more.getOnShowing().handle(null);
            for (MenuItem one : more.getItems()) {
                if (one.getId().startsWith(item)) {
                    one.fire();
                    return true;
                }
            }
        }
        return false;
    }

    static void fire(Parent root, String css) {
        ((ButtonBase) root.lookup(css)).fire();
    }

    /** Whether all of it is seen, also where it scrolls. */
    private static boolean wholly(Parent root, String css) {
        Button button = (Button) root.lookup(css);
        Bounds place = button.localToScene(button.getLayoutBounds());
        for (Node each = button.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && !each.localToScene(each.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return root.getLayoutBounds().contains(place);
    }

    private static Parent shown(State state, int width, int height) {
        Parent root = Screens.meeting(state, meeting(state), Theme.LIGHT);
        Pictures.scene(root, Theme.LIGHT, width, height);
        return root;
    }

    private static List<String> faults(Parent root) {
        root.applyCss();
        root.layout();
        return Layout.faults(root);
    }

    static Meeting meeting(State state) {
        return Meetings.running(state).orElseThrow();
    }

    private static State apply(State state, Move move) {
        return switch (Rules.apply(state, move, new Acting(state.at(), null, 1, 99_999))) {
            case Outcome.Accepted accepted -> accepted.state();
            case Outcome.Refused refused -> throw new AssertionError(move + ": " + refused.refusal());
        };
    }
}
