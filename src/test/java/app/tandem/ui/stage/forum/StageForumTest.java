package app.tandem.ui.stage.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Response;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.ChangeCycle;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.ui.Layout;
import app.tandem.ui.OnFx;
import app.tandem.ui.Theme;
import app.tandem.ui.console.forum.ForumWorld;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forum's pages on a canvas of 1080: nothing is cut, nothing is small, nothing private is on them. */
@ExtendWith(OnFx.class)
class StageForumTest {

    private static final double FLOOR = 0.03 * 1080;

    static Stream<Arguments> worlds() {
        return Stream.of(2, 40).flatMap(people -> Stream.of(0, 42, 200).map(count -> Arguments.of(people, count)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyPageHoldsItsWordsAndIsReadFromAfar(int people, int answers) {
        ForumWorld world = ForumWorld.of(people).filled(answers, ForumWorld.LONGEST).sharing();
        for (StagePage page : pages()) {
            Parent root = StageCanvas.scene(world, page, Theme.LIGHT, new Showing()).getRoot();

            assertThat(Layout.faults(root)).isEmpty();
            assertThat(labels(root)).allMatch(each -> each.getFont().getSize() >= FLOOR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"How can we?", "How can marketing and sales work together more efficiently?"})
    void aShortQuestionIsATenthOfTheHeight(String question) {
        assertThat(question(question).getFont().getSize()).isEqualTo(108);
    }

    @Test
    void theLongestQuestionTakesFourLinesAtMostAndStaysAboveTheTime() {
        ForumWorld world = asked("How can ".repeat(24) + "we go?!");
        Parent root = StageCanvas.scene(world, new WritingPage(StageCanvas.TEXTS), Theme.LIGHT, new Showing())
                .getRoot();
        Label question = (Label) root.lookup(".stage-question");

        assertThat(Layout.faults(root)).isEmpty();
        assertThat(question.getHeight()).isLessThan(4.2 * 1.25 * question.getFont().getSize());
        assertThat(question.getFont().getSize()).isGreaterThanOrEqualTo(47);
    }

    @Test
    void theTimeIsAFifthOfTheHeightAtLeast() {
        Parent root = StageCanvas.scene(ForumWorld.ten().at(Step.WRITING), new WritingPage(StageCanvas.TEXTS),
                Theme.LIGHT, new Showing()).getRoot();

        assertThat(((Label) root.lookup(".digit")).getFont().getSize()).isGreaterThan(0.22 * 1080);
        assertThat(digits(root)).isEqualTo("5:00");
    }

    @ParameterizedTest
    @CsvSource({"200,3:20,''", "60,1:00,Nearly time", "0,0:00,Time", "-80,+1:20,Over"})
    void theTimesStateIsSaidInWords(int left, String digits, String said) {
        ForumWorld world = ForumWorld.ten().at(Step.WRITING);
        world.make(new StartTimer(world.meeting().id(), null));
        world.make(new BelieveTimer(world.meeting().id(), left));
        Parent root = StageCanvas.scene(world, new WritingPage(StageCanvas.TEXTS), Theme.LIGHT, new Showing())
                .getRoot();

        assertThat(digits(root)).isEqualTo(digits);
        assertThat(((Label) root.lookup(".state")).getText()).isEqualTo(said);
    }

    @Test
    void aPausedTimeSaysSo() {
        ForumWorld world = ForumWorld.ten().at(Step.WRITING);
        world.make(new StartTimer(world.meeting().id(), null));
        world.make(new PauseTimer(world.meeting().id(), true));
        Parent root = StageCanvas.scene(world, new WritingPage(StageCanvas.TEXTS), Theme.LIGHT, new Showing())
                .getRoot();

        assertThat(((Label) root.lookup(".state")).getText()).isEqualTo("Paused");
        assertThat(Layout.faults(root)).isEmpty();
    }

    @Test
    void theWallShowsEveryAnswerOnceInTheOrderOfEntryEightOnAPage() {
        ForumWorld world = ForumWorld.ten().sharing().answered(24);
        Showing showing = new Showing();
        WallPage wall = new WallPage(StageCanvas.TEXTS);
        Scene scene = StageCanvas.scene(world, wall, Theme.LIGHT, showing);

        assertThat(showing.pages().get()).isEqualTo(3);
        assertThat(wall.headLeft()).isEqualTo("Open forum: 24 answers");
        List<String> numbers = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            assertThat(wall.headRight()).isEqualTo("Page " + (page + 1) + " of 3");
            assertThat(numbers(scene)).hasSize(8);
            numbers.addAll(numbers(scene));
            showing.turn(1);
            scene.getRoot().layout();
        }
        assertThat(numbers).containsExactlyElementsOf(
                IntStream.rangeClosed(1, 24).mapToObj(Integer::toString).toList());
    }

    @Test
    void eightAnswersOfThreeLinesShareAPage() {
        ForumWorld world = ForumWorld.ten()
                .filled(8, "Tell us about a campaign before it starts, not after the first customer calls about it");
        Showing showing = new Showing();
        Scene scene = StageCanvas.scene(world, new WallPage(StageCanvas.TEXTS), Theme.LIGHT, showing);

        assertThat(showing.pages().get()).isEqualTo(1);
        assertThat(numbers(scene)).hasSize(8);
        assertThat(Layout.faults(scene.getRoot())).isEmpty();
    }

    @Test
    void longAnswersTakeMorePagesAndNoneIsCut() {
        ForumWorld world = ForumWorld.ten().filled(3, ForumWorld.LONGEST).filled(3, "Fewer leads")
                .filled(2, "W".repeat(280));
        Showing showing = new Showing();
        WallPage wall = new WallPage(StageCanvas.TEXTS);
        Scene scene = StageCanvas.scene(world, wall, Theme.LIGHT, showing);
        List<String> numbers = new ArrayList<>();
        for (int page = 0; page < showing.pages().get(); page++) {
            assertThat(Layout.faults(scene.getRoot())).isEmpty();
            numbers.addAll(numbers(scene));
            showing.turn(1);
            scene.getRoot().layout();
        }

        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void whatIsParkedIsNotOnTheWallAndNeitherAreSidesNorNames() {
        ForumWorld world = ForumWorld.ten().sharing().answered(3);
        world.make(new ParkResponses(List.of(world.state().stream(Response.class).findFirst().orElseThrow().id())));
        Scene scene = StageCanvas.scene(world, new WallPage(StageCanvas.TEXTS), Theme.LIGHT, new Showing());

        assertThat(numbers(scene)).containsExactly("2", "3");
        assertThat(scene.getRoot().lookupAll(".avatar")).isEmpty();
        assertThat(scene.getRoot().lookupAll(".side-mark")).isEmpty();
    }

    @Test
    void theRoomSeesWhoseTurnItIsAndWhoFollows() {
        ForumWorld world = ForumWorld.ten().sharing().answered(11);
        TurnPage page = new TurnPage(StageCanvas.TEXTS);
        Scene scene = StageCanvas.scene(world, page, Theme.LIGHT, new Showing());
        TurnView view = TurnView.of(world.state(), world.meeting());

        assertThat(page.headLeft()).isEqualTo("Open forum, round 2");
        assertThat(page.headRight()).isEqualTo("11 answers so far");
        Label name = (Label) scene.lookup(".words");
        assertThat(name.getText()).isEqualTo(view.now().orElseThrow());
        assertThat(name.getFont().getSize()).isGreaterThan(0.21 * 1080);
        assertThat(((Label) scene.lookup(".after")).getText()).isEqualTo("then " + view.next().orElseThrow());
    }

    @Test
    void whoIsAwayDoesNotFollow() {
        ForumWorld world = ForumWorld.ten().sharing();
        String next = TurnView.of(world.state(), world.meeting()).next().orElseThrow();
        world.marked(next, Mark.LEFT);

        assertThat(TurnView.of(world.state(), world.meeting()).next()).isPresent().isNotEqualTo(next);
    }

    @Test
    void alonePeopleAreFollowedByNobodyAndAtTheEndEveryoneHasHadTheirSay() {
        ForumWorld world = ForumWorld.of(2);
        world.marked("Ma0", Mark.ABSENT);
        world.sharing();
        assertThat(TurnView.of(world.state(), world.meeting()).next()).isEmpty();

        world.passed();
        Scene scene = StageCanvas.scene(world, new TurnPage(StageCanvas.TEXTS), Theme.LIGHT, new Showing());
        assertThat(((Label) scene.lookup(".words")).getText()).isEqualTo("Everyone has had their say");
        assertThat(Layout.faults(scene.getRoot())).isEmpty();
    }

    private static List<StagePage> pages() {
        return List.of(new QuestionPage(StageCanvas.TEXTS), new WritingPage(StageCanvas.TEXTS),
                new TurnPage(StageCanvas.TEXTS), new WallPage(StageCanvas.TEXTS));
    }

    private static ForumWorld asked(String question) {
        ForumWorld world = ForumWorld.ten();
        world.make(new ChangeCycle(world.meeting().cycle(), null, question, null, null, null, null));
        return world;
    }

    private static Label question(String words) {
        Scene scene = StageCanvas.scene(asked(words), new QuestionPage(StageCanvas.TEXTS), Theme.LIGHT,
                new Showing());
        return (Label) scene.lookup(".stage-question");
    }

    private static String digits(Parent root) {
        return root.lookup(".digits").getAccessibleText();
    }

    private static List<String> numbers(Scene scene) {
        return scene.getRoot().lookupAll(".wall-card").stream().filter(each -> each.getParent().isVisible())
                .map(each -> (Label) each.lookup(".number")).map(Label::getText).toList();
    }

    private static List<Labeled> labels(Parent root) {
        return root.lookupAll(".label").stream().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(each -> each.isVisible() && !each.getText().isEmpty()).toList();
    }
}
