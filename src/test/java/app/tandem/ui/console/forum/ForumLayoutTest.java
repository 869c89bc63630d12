package app.tandem.ui.console.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.model.Step;
import app.tandem.ui.Layout;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forum's panes at real sizes, with few people and many, no answers and two hundred long ones. */
@ExtendWith(OnFx.class)
class ForumLayoutTest {

    private static final List<Function<MeetingTools, StepPane>> PANES = List.of(QuestionPane::new, WritingPane::new,
            SharingPane::new, WallPane::new);

    static Stream<Arguments> rooms() {
        return Stream.of(2, 40).flatMap(people -> Stream.of(0, 42, 200)
                .flatMap(answers -> Stream.of(new int[]{1280, 720}, new int[]{1440, 900})
                        .map(size -> Arguments.of(people, answers, size[0], size[1]))));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyStepHoldsItsWords(int people, int answers, int width, int height) {
        ForumWorld world = ForumWorld.of(people).filled(answers, ForumWorld.LONGEST).sharing();
        for (Function<MeetingTools, StepPane> make : PANES) {
            assertThat(faults(Panes.shown(world, make), width, height)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1440,900"})
    void sharingHoldsItsWordsBeforeItBeginsAndOnceItIsOver(int width, int height) {
        ForumWorld world = ForumWorld.of(2).at(Step.SHARING);
        assertThat(faults(Panes.shown(world, SharingPane::new), width, height)).isEmpty();

        world.sharing().passed().passed();
        assertThat(faults(Panes.shown(world, SharingPane::new), width, height)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1440,900"})
    void aListThatIsPastedHoldsItsWords(int width, int height) {
        Parent root = Panes.framed(Panes.shown(ForumWorld.ten().sharing(), SharingPane::new), width);
        Pictures.scene(root, Theme.LIGHT, width, height);
        ((Button) root.lookup("#paste")).fire();
        ((TextArea) root.lookup("#list"))
                .setText(String.join("\n", ForumWorld.LONGEST, ForumWorld.LONGEST + "ab", "no", "A".repeat(290)));
        root.applyCss();
        root.layout();

        assertThat(Layout.faults((Parent) root.lookup(".sheet-card"))).isEmpty();
        assertThat(left(root, "#list")).isEqualTo(left(root, ".sheet-card .card-title"));
    }

    private static double left(Parent root, String query) {
        Node node = root.lookup(query);
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    @Test
    void onlyTheRowsThatAreSeenAreLaidOut() {
        ForumWorld world = ForumWorld.of(2).filled(200, ForumWorld.LONGEST).sharing();
        Parent root = Panes.framed(Panes.shown(world, WallPane::new), 1440);
        Scene scene = Pictures.scene(root, Theme.LIGHT, 1440, 900);

        ListView<?> list = (ListView<?>) scene.lookup("#answers");
        assertThat(list.getItems()).hasSize(200);
        assertThat(list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance)).hasSizeBetween(5, 30);
    }

    @Test
    void aParkedAnswerIsShownQuietlyWithTheWayBack() {
        ForumWorld world = ForumWorld.of(2).filled(1, "Fewer leads, better ones");
        long answer = AnswerLine.of(world.state(), world.meeting().id()).getFirst().id();
        world.make(new ParkResponses(List.of(answer)));
        Parent root = Panes.framed(Panes.shown(world, WallPane::new), 1440);
        Pictures.scene(root, Theme.LIGHT, 1440, 900);

        root.lookupAll(".acts .button").stream().map(Button.class::cast).filter(Button::isVisible)
                .filter(each -> "Bring back".equals(each.getText())).findFirst().orElseThrow().fire();

        assertThat(AnswerLine.of(world.state(), world.meeting().id()).getFirst().parked()).isFalse();
    }

    private static List<String> faults(StepPane pane, int width, int height) {
        Parent root = Panes.framed(pane, width);
        Pictures.scene(root, Theme.LIGHT, width, height);
        assertThat(pane.work().getWidth()).isLessThan(width == 1440 ? 700 : 650);
        List<String> faults = Layout.faults(pane.work());
        pane.left().forEach(each -> faults.addAll(Layout.faults(each)));
        return faults;
    }
}
