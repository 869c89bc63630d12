package app.tandem.ui.console.pair;

import static app.tandem.ui.console.pair.PairWorld.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Side;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.ui.Keys;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.NextView;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.console.pair.PairView.Why;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class PairPaneTest {

    @Test
    void beforeAnyHotButtonItSaysWhatIsNeeded() {
        PairWorld world = PairWorld.of(2, 2, 0, false);

        assertThat(world.view().blank()).isTrue();
        press(world, Keys.PROPOSE);
        assertThat(world.view().duos()).isEmpty();
    }

    @Test
    void fourDuosShareSixHotButtonsAndTheBenchSaysWhy() {
        PairWorld world = PairWorld.ten();
        press(world, Keys.PROPOSE);

        PairView view = world.view();
        assertThat(view.duos()).hasSize(4);
        assertThat(view.duos()).extracting(each -> each.issues().size()).containsExactly(2, 2, 1, 1);
        assertThat(view.bench()).extracting(PairView.Bench::why).containsExactly(Why.OVER, Why.RUNS);
        assertThat(view.draw()).isBetween(1000, 9999);
    }

    @Test
    void enterLocksTheChosenDuoAndUnlocksItAgain() {
        PairWorld world = proposed();
        press(world, Keys.DOWN);
        press(world, Keys.LOCK);
        assertThat(world.view().duos()).extracting(Pair::locked).containsExactly(false, true, false, false);

        press(world, Keys.LOCK);
        assertThat(world.view().duos()).noneMatch(Pair::locked);
    }

    @Test
    void twoDuosSwapTheirMarketers() {
        PairWorld world = proposed();
        List<Pair> before = world.view().duos();
        press(world, Keys.SWAP);
        press(world, Keys.DOWN);
        press(world, Keys.LOCK);

        List<Pair> after = world.view().duos();
        assertThat(after.get(0).marketing()).isEqualTo(before.get(1).marketing());
        assertThat(after.get(1).marketing()).isEqualTo(before.get(0).marketing());
        assertThat(after).noneMatch(Pair::locked);
    }

    @Test
    void whoIsPickedFromTheBenchTakesThePlaceOfTheirSide() {
        PairWorld world = proposed();
        var over = world.view().bench().getFirst().who();
        Region bench = world.pane().left().get(1);
        Pictures.scene(new HBox(bench), Theme.LIGHT, 300, 600);
        ((Button) bench.lookup(".bench-row")).fire();
        press(world, Keys.LOCK);

        assertThat(world.view().duos()).anyMatch(each -> each.sales().id() == over.id());
        assertThat(world.view().bench()).noneMatch(each -> each.who().id() == over.id());
    }

    @Test
    void aDateThatIsRefusedStaysTypedAndHoldsTheConfirmationBack() {
        PairWorld world = proposed();
        Button confirm = button(world);
        TextField due = (TextField) world.pane().left().getFirst().lookup("#due");
        assertThat(confirm.isDisabled()).isFalse();

        due.setText("2025-10-22");

        assertThat(confirm.isDisabled()).isTrue();
        assertThat(due.getText()).isEqualTo("2025-10-22");
        due.setText("2025-11-05");
        assertThat(confirm.isDisabled()).isFalse();
    }

    @Test
    void confirmedDuosHaveTheIssuesThatWereProposed() {
        PairWorld world = proposed();
        List<List<String>> before = titles(world);
        button(world).fire();

        assertThat(world.view().taken()).isTrue();
        assertThat(titles(world)).isEqualTo(before);
        assertThat(world.pane().primary().orElseThrow().isVisible()).isFalse();
    }

    @Test
    void aKeyConfirmsToo() {
        PairWorld world = proposed();
        press(world, Keys.CONFIRM);

        assertThat(world.view().taken()).isTrue();
        assertThat(world.pane().acts()).doesNotContainKey(Keys.CONFIRM);
    }

    @Test
    void theKeyWaitsForADateAsTheButtonDoes() {
        PairWorld world = proposed();
        ((TextField) world.pane().left().getFirst().lookup("#due")).setText("2025-10-22");
        press(world, Keys.CONFIRM);

        assertThat(world.view().taken()).isFalse();
    }

    @Test
    void withOneSideEmptyNothingCanBeProposed() {
        PairWorld world = PairWorld.of(3, 2, 2, false);
        List<Long> marketing = world.view().matrix().marketing().stream().map(PairView.Who::id).toList();
        world.make(new MarkAttendance(world.meeting().id(), marketing, Mark.ABSENT));
        press(world, Keys.PROPOSE);

        assertThat(world.view().missing()).containsExactly(Side.MARKETING);
        assertThat(world.view().duos()).isEmpty();
        assertThat(button(world).isDisabled()).isTrue();
    }

    @Test
    void withDoubleDutyOnePersonMayBeInTwoDuos() {
        PairWorld world = PairWorld.of(2, 4, 4, true);
        world.make(new ProposeDuos(world.meeting().id(), null));

        assertThat(world.view().duos()).hasSize(4).allMatch(Pair::twice);
    }

    @Test
    void hotButtonsThatNoDuoHasRoomForStayHot() {
        PairWorld world = PairWorld.of(1, 1, 3, false);
        world.make(new ProposeDuos(world.meeting().id(), null));

        assertThat(world.view().stayHot()).hasSize(1);
    }

    @Test
    void aFollowUpThatIsTooLongIsShortened() {
        PairWorld world = proposed().planned("2025-11-06T10:00");
        assertThat(world.view().followUp().plan().minutes()).isEqualTo(124);
        ((Button) world.pane().right().get(1).lookup("#shorten")).fire();

        assertThat(world.view().followUp().plan().tooLong()).isFalse();
    }

    @Test
    void theFollowUpIsProposedForTheSameDayHereAndAtTheClose() {
        PairWorld world = proposed();
        assertThat(followUpDay(world)).isEqualTo("Thu 6 Nov");
        ((TextField) world.pane().left().getFirst().lookup("#due")).setText("2025-11-10");
        assertThat(followUpDay(world)).isEqualTo("Wed 12 Nov");

        button(world).fire();

        NextView close = NextView.of(world.state(), world.meeting());
        assertThat(followUpDay(world)).isEqualTo("Wed 12 Nov");
        assertThat(close.day()).isEqualTo("2025-11-12");
        assertThat(typed(world, "follow-up-time")).isEqualTo(TEXTS.days().clock(close.time()));
    }

    @Test
    void onlyADuoWithAnIssueCanTakeIt() {
        PairWorld world = PairWorld.of(3, 3, 2, false);
        world.make(new ProposeDuos(world.meeting().id(), null));
        Region take = world.pane().right().getFirst();
        Pictures.scene(new HBox(take), Theme.LIGHT, 332, 600);
        assertThat(world.view().duos()).extracting(each -> each.issues().size()).containsExactly(1, 1, 0);
        for (int each = 0; each < 3; each++) {
            press(world, Keys.TAKE);
            press(world, Keys.DOWN);
        }

        assertThat(take.lookupAll(".take-row")).hasSize(2);
        assertThat(take.lookupAll(".label")).extracting(each -> ((Label) each).getText()).contains("2 of 2");
    }

    private static String followUpDay(PairWorld world) {
        return typed(world, "follow-up-day");
    }

    private static String typed(PairWorld world, String id) {
        return ((TextField) world.pane().right().get(1).lookup("#" + id)).getText();
    }

    @Test
    void looks() throws Exception {
        for (int[] size : new int[][]{{1280, 720}, {1440, 900}}) {
            Files.createDirectories(Path.of("target", "look"));
            Pictures.write(Pictures.scene(framed(proposed().planned("2025-11-06T10:00"), size[0] < 1440), Theme.LIGHT,
                    size[0], size[1]), Path.of("target", "look", "pair-" + size[0] + ".png"));
        }
    }

    static HBox framed(PairWorld world, boolean narrow) {
        PairPane pane = world.pane();
        VBox left = new VBox(16);
        left.getChildren().addAll(pane.left());
        VBox right = new VBox(16);
        right.getChildren().addAll(pane.right());
        right.getChildren().add(pane.primary().orElseThrow());
        left.setMinWidth(narrow ? 232 : 272);
        left.setMaxWidth(narrow ? 232 : 272);
        right.setMinWidth(narrow ? 288 : 332);
        right.setMaxWidth(narrow ? 288 : 332);
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        return new HBox(16, left, pane.work(), right);
    }

    private static PairWorld proposed() {
        PairWorld world = PairWorld.ten();
        world.make(new ProposeDuos(world.meeting().id(), null));
        world.pane();
        return world;
    }

    private static List<List<String>> titles(PairWorld world) {
        return world.view().duos().stream().map(each -> each.issues().stream().map(PairView.Line::title).toList())
                .toList();
    }

    private static Button button(PairWorld world) {
        return (Button) world.pane().primary().orElseThrow().lookup("#confirm-duos");
    }

    private static void press(PairWorld world, Keys key) {
        Objects.requireNonNull(world.pane().acts().get(key)).run();
    }
}
