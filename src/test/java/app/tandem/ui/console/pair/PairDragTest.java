package app.tandem.ui.console.pair;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Side;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.ui.Keys;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.console.pair.PairView.Why;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody of the bench is put into a duo or makes one with somebody else, by mouse and by keys. */
@ExtendWith(OnFx.class)
class PairDragTest {

    private static final Point2D NOWHERE = new Point2D(700, 890);

    private final PairWorld world = PairWorld.ten();
    private Parent root;
    private Scene scene;

    @BeforeEach
    void propose() {
        world.make(new ProposeDuos(world.meeting().id(), null));
        root = PairPaneTest.framed(world, false);
        scene = Pictures.scene(root, Theme.LIGHT, 1440, 900);
    }

    @Test
    void whoIsDraggedOntoADuoTakesThePlaceOfTheirSide() {
        long over = over(Why.OVER);
        Pair before = world.view().duos().get(1);

        drag(over, row(1));

        assertThat(world.view().duos()).anySatisfy(each -> {
            assertThat(each.sales().id()).isEqualTo(over);
            assertThat(each.marketing()).isEqualTo(before.marketing());
        });
        assertThat(world.view().bench()).extracting(each -> each.who().id()).contains(before.sales().id());
    }

    @Test
    void theDuoUnderTheMouseShowsThatItIsMeant() {
        Node duo = row(1);
        Button dragged = person(over(Why.OVER));
        mouse(MouseEvent.MOUSE_PRESSED, dragged, middle(dragged), true);
        mouse(MouseEvent.MOUSE_DRAGGED, dragged, middle(duo), false);
        assertThat(states(duo)).contains("target");
        assertThat(states(row(0))).doesNotContain("target");

        mouse(MouseEvent.MOUSE_DRAGGED, dragged, NOWHERE, false);
        assertThat(states(duo)).doesNotContain("target");
    }

    @Test
    void twoOfTheBenchAreAProposedDuoWhenOneIsDraggedOntoTheOther() {
        long over = over(Why.OVER);
        long facilitator = over(Why.RUNS);

        drag(facilitator, person(over));

        assertThat(world.view().duos()).hasSize(5).last().satisfies(each -> {
            assertThat(each.sales().id()).isEqualTo(over);
            assertThat(each.marketing().id()).isEqualTo(facilitator);
        });
        assertThat(world.view().bench()).isEmpty();
    }

    @Test
    void theFacilitatorAndWhoIsAwayAreDraggedIntoADuo() {
        long away = world.id("Kenji");
        world.make(new MarkAttendance(world.meeting().id(), List.of(away), Mark.ABSENT));
        world.make(new ProposeDuos(world.meeting().id(), null));
        assertThat(over(Why.AWAY)).isEqualTo(away);
        long facilitator = over(Why.RUNS);

        drag(away, row(0));
        drag(facilitator, row(0));

        assertThat(world.view().duos()).extracting(each -> each.marketing().id()).contains(away, facilitator);
    }

    @Test
    void theFacilitatorAndWhoIsAwayArePutIntoADuoByKeys() {
        long away = world.id("Kenji");
        world.make(new MarkAttendance(world.meeting().id(), List.of(away), Mark.ABSENT));
        world.make(new ProposeDuos(world.meeting().id(), null));

        for (long each : List.of(over(Why.RUNS), away)) {
            person(each).fire();
            press(Keys.UP);
            press(Keys.UP);
            press(Keys.LOCK);
        }

        assertThat(world.view().duos()).extracting(each -> each.marketing().id()).contains(away, world.id("Ines"));
    }

    @Test
    void whoIsPickedGoesBackWithEsc() {
        Button picked = person(over(Why.OVER));
        picked.fire();
        assertThat(states(picked)).contains("picked");

        press(Keys.LEAVE);

        assertThat(states(picked)).doesNotContain("picked");
        assertThat(world.pane().acts()).doesNotContainKey(Keys.LEAVE);
    }

    @Test
    void aDropOnNothingAndAHandThatTremblesChangeNothing() {
        PairView before = world.view();
        Button person = person(over(Why.OVER));
        mouse(MouseEvent.MOUSE_PRESSED, person, middle(person), true);
        mouse(MouseEvent.MOUSE_DRAGGED, person, NOWHERE, false);
        mouse(MouseEvent.MOUSE_RELEASED, person, NOWHERE, false);
        assertThat(world.view()).isEqualTo(before);
        assertThat(states(person)).doesNotContain("picked");

        mouse(MouseEvent.MOUSE_PRESSED, person, middle(person), true);
        mouse(MouseEvent.MOUSE_DRAGGED, person, middle(person).add(1, 0), true);
        mouse(MouseEvent.MOUSE_RELEASED, person, middle(person).add(1, 0), true);
        assertThat(states(person)).contains("picked");
    }

    @Test
    void twoOfOneSideAreRefusedInWords() {
        long left = world.view().duos().getFirst().sales().id();
        long over = over(Why.OVER);
        world.make(new TakeDuos(world.meeting().id(), null));
        world.make(new EndDuo(world.view().duos().getFirst().duo(), "on leave until summer"));

        drag(left, person(over));

        assertThat(refusal()).isEqualTo("A duo is one of sales and one of marketing.");
    }

    @Test
    void onceDuosWorkNobodyIsPutIntoOne() {
        world.make(new TakeDuos(world.meeting().id(), null));
        List<Pair> before = world.view().duos();

        drag(over(Why.OVER), row(0));

        assertThat(refusal()).startsWith("They work together already.");
        assertThat(world.view().duos()).isEqualTo(before);
    }

    @Test
    void afterADuoEndedTwoOfTheBenchAreANewOneByMouse() {
        long over = over(Why.OVER);
        long ended = ended();

        drag(ended, person(over));

        assertThat(world.view().taken()).isTrue();
        assertThat(world.view().duos()).hasSize(4).last().satisfies(each -> {
            assertThat(each.sales().id()).isEqualTo(over);
            assertThat(each.marketing().id()).isEqualTo(ended);
            assertThat(each.duo()).isNotZero();
            assertThat(each.issues()).isEmpty();
        });
    }

    @Test
    void afterADuoEndedTwoOfTheBenchAreANewOneByKeys() {
        long over = over(Why.OVER);
        long ended = ended();

        person(over).fire();
        person(ended).fire();

        assertThat(world.view().duos()).hasSize(4).last().satisfies(each -> {
            assertThat(each.sales().id()).isEqualTo(over);
            assertThat(each.marketing().id()).isEqualTo(ended);
        });
    }

    @Test
    void somebodyOfNeitherSideIsOnNoBenchAndIsRefusedInWords() {
        world.make(new AddPerson("Guest", Side.NEITHER, null));
        long guest = world.id("Guest");
        assertThat(world.view().bench()).noneMatch(each -> each.who().id() == guest);

        assertThat(world.attempt(new ProposeDuos(world.meeting().id(), List.of(guest))))
                .isInstanceOfSatisfying(Outcome.Refused.class,
                        each -> assertThat(each.refusal().toString()).contains("must be of sales or marketing"));
        assertThat(world.attempt(new PairByHand(world.meeting().id(), guest, over(Why.RUNS))))
                .isInstanceOfSatisfying(Outcome.Refused.class,
                        each -> assertThat(each.refusal().toString()).contains("this one is of neither"));
    }

    /** The duos work and the first ended; its marketer. */
    private long ended() {
        world.make(new TakeDuos(world.meeting().id(), null));
        Pair first = world.view().duos().getFirst();
        world.make(new EndDuo(first.duo(), "on leave until summer"));
        return first.marketing().id();
    }

    private long over(Why why) {
        return world.view().bench().stream().filter(each -> each.why() == why).findFirst().orElseThrow().who().id();
    }

    private Button person(long id) {
        layout();
        return (Button) root.lookup("#bench-" + id);
    }

    private Node row(int index) {
        layout();
        return List.copyOf(root.lookupAll(".duo-row")).get(index);
    }

    private String refusal() {
        return ((Label) root.lookup(".duos-card > .refusing")).getText();
    }

    private void layout() {
        world.pane();
        root.applyCss();
        root.layout();
    }

    private void press(Keys key) {
        Objects.requireNonNull(world.pane().acts().get(key)).run();
    }

    private static List<String> states(Node node) {
        return node.getPseudoClassStates().stream().map(Object::toString).toList();
    }

    private void drag(long person, Node onto) {
        Button from = person(person);
        mouse(MouseEvent.MOUSE_PRESSED, from, middle(from), true);
        mouse(MouseEvent.MOUSE_DRAGGED, from, middle(onto), false);
        mouse(MouseEvent.MOUSE_RELEASED, from, middle(onto), false);
    }

    private Point2D middle(Node node) {
        assertThat(node.getScene()).isSameAs(scene);
        Bounds place = node.localToScene(node.getLayoutBounds());
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    /** An event of a mouse that is at that point while a node has it. */
    private static void mouse(EventType<MouseEvent> type, Node has, Point2D at, boolean still) {
        Event.fireEvent(has, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, still,
                null));
    }
}
