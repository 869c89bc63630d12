package app.tandem.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.Theme;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class HomePaneTest {

    private final List<HomeView.ActionDue> ticked = new ArrayList<>();
    private final List<Long> opened = new ArrayList<>();
    private final HomePane home = new HomePane(Texts.english(), ticked::add, new Nowhere() {

        @Override
        public void meetings(long open) {
            opened.add(open);
        }
    });

    @Test
    void theCycleAndItsQuestionHeadThePage() {
        show(HomeWorlds.northRegion());

        assertThat(words(home)).contains("Cycle 3, October 2025",
                "“How can marketing and sales work together more efficiently?”");
    }

    @Test
    void thePathSaysWhatEachMeetingBrought() {
        show(HomeWorlds.northRegion());

        assertThat(words(only(".cycle-path"))).contains("14 Oct 2025 · 24 answers",
                "21 Oct 2025 · 6 hot buttons, 4 duos", "6 Nov 2025 · 6 decisions", "6 held · next Thu 4 Jun");
    }

    @Test
    void aHotButtonHasNumberTitleDuoStatusAndTheRoomsRating() {
        show(HomeWorlds.northRegion());

        assertThat(words(rows().getFirst())).containsExactly("#2", "Agree what a qualified lead is", "Le", "Ke",
                "Lena + Kenji", "Working", "4.3", "up");
    }

    @Test
    void aHotButtonThatIsNotRatedYetSaysWhenItIsDue() {
        show(HomeWorlds.northRegion());

        assertThat(words(rows().get(4))).endsWith("Assigned", "due Tue 9 Jun");
    }

    @Test
    void aHotButtonWithoutADuoSaysSo() {
        show(HomeWorlds.worst());

        assertThat(words(rows().get(3))).contains("no duo yet");
    }

    @Test
    void aCheckWithTooFewRatingsIsNoMeanAndNoZero() {
        RatingCell cell = new RatingCell(Texts.english());

        cell.show(rated(List.of(OptionalDouble.empty())), HomeWorlds.northRegion().today());

        assertThat(words(cell)).containsExactly("not enough ratings");
    }

    @Test
    void whatWasNotRatedThisTimeShowsItsLastRatingAndOfWhen() {
        show(HomeWorlds.worst());

        assertThat(words(rows().get(2))).endsWith("4.2", "rated 1 Jun 2025").doesNotContain("0.0");
    }

    @Test
    void onlyTheFirstOfAllMeansIsCalledAFirstRating() {
        HomeView view = HomeWorlds.northRegion();
        RatingCell cell = new RatingCell(Texts.english());

        cell.show(rated(List.of(OptionalDouble.empty(), OptionalDouble.of(3.3))), view.today());
        assertThat(words(cell)).contains("3.3", "first rating");

        cell.show(rated(List.of(OptionalDouble.of(3.1), OptionalDouble.of(3.3))), view.today());
        assertThat(words(cell)).doesNotContain("first rating");
    }

    private static HomeView.HotButton rated(List<OptionalDouble> ratings) {
        return new HomeView.HotButton(1, 1, "Agree what a lead is", null, IssueStatus.WORKING, ratings, null, null,
                null, null);
    }

    @Test
    void theTemperatureSaysHowFarItHasComeSinceWhen() {
        show(HomeWorlds.northRegion());

        assertThat(words(only(".temperature"))).contains("3.8", "up 1.3", "since December",
                "mean of all issues, 1 to 5").noneMatch(each -> each.contains("both times"));
    }

    @Test
    void aTemperatureOfFewIssuesSaysOfHowManyAndComparesThoseAlone() {
        show(HomeWorlds.worst());

        assertThat(words(only(".temperature"))).contains("mean of 3 of 24 issues, 1 to 5",
                "3 issues rated both times");
    }

    @Test
    void creditIsGivenFromOneSideToTheOther() {
        show(HomeWorlds.northRegion());

        assertThat(words(only(".credit"))).contains("“Noah’s two-week notice let us call customers first.”",
                "Priya, to marketing");
    }

    @Test
    void theNextMeetingSaysWhenWhereAndHowManyReportsAreIn() {
        show(HomeWorlds.northRegion());

        assertThat(words(only(".next-meeting"))).containsExactly("Next meeting", "in 3 days", "Temperature check 7",
                "Thu 4 June, 10:00 to 11:00", "Room Alder", "3 of 4 reports are in", "#3 to come", "Start meeting",
                "Prepare");
    }

    @Test
    void aMeetingPlannedForADayGoneByLeadsToItsBeginningOrToAnotherDay() {
        HomeView now = HomeWorlds.northRegion();
        show(new HomeView(now.workspace(), LocalDate.of(2026, 6, 6), now.cycle(), now.path(), now.hotButtons(),
                now.temperature(), now.credits(), now.next(), now.actions(), now.minutes()));

        assertThat(words(only(".next-meeting"))).startsWith("Planned for a day gone by", "2 days ago")
                .endsWith("Begin now", "Move or cancel");
        assertThat(words(only(".cycle-path"))).contains("6 held · planned Thu 4 Jun");
        ((Button) only("#prepare")).fire();
        assertThat(opened).containsExactly(1L);
    }

    @Test
    void aCycleUnderWayWithoutAMeetingLeadsToThePlanOfTheNext() {
        HomeView now = HomeWorlds.northRegion();
        show(new HomeView(now.workspace(), now.today(), now.cycle(), now.path(), now.hotButtons(), now.temperature(),
                now.credits(), null, now.actions(), now.minutes()));

        assertThat(words(only(".next-meeting"))).containsExactly("Next meeting", "No meeting is planned",
                "Plan the next meeting");
    }

    @Test
    void ofManyReportsToComeOnlyTheCountIsSaid() {
        show(HomeWorlds.worst());

        assertThat(words(only(".next-meeting"))).contains("3 of 24 reports are in", "21 to come");
    }

    @Test
    void whatIsNotThereYetIsSaidInASentence() {
        show(HomeWorlds.nothing());

        assertThat(words(home)).contains("No cycle yet. A cycle begins with one question that both teams answer.",
                "No hot buttons yet. They come from the vote in “Prioritize and pair”.",
                "No ratings in this cycle yet. They come from the temperature checks.",
                "No credit given yet. It comes with the reports.", "No meeting is planned",
                "Nothing is due. Actions come from the meetings.");
        assertThat(only(".cycle-path").isVisible()).isFalse();
    }

    @Test
    void aNewStateIsDrawnInTheRowsThatAreThere() {
        show(HomeWorlds.northRegion());
        List<Node> before = rows();

        home.show(HomeWorlds.worst());
        home.show(HomeWorlds.northRegion());

        assertThat(rows()).hasSameSizeAs(before).isEqualTo(before);
        assertThat(words(rows().getFirst())).contains("Agree what a qualified lead is");
    }

    @Test
    void whatWasThereIsGoneWhenTheNewStateHasItNot() {
        show(HomeWorlds.worst());

        home.show(HomeWorlds.nothing());

        assertThat(rows()).isEmpty();
        assertThat(words(home)).doesNotContain("closed", "due today", "#100");
    }

    @Test
    void anActionThatIsTickedIsToldOnceAndWaitsForTheNewState() {
        show(HomeWorlds.northRegion());
        CheckBox tick = (CheckBox) home.lookup(".action .check-box");

        tick.fire();
        tick.fire();

        assertThat(ticked).extracting(HomeView.ActionDue::text)
                .containsExactly("Ask IT who can own the shared folder");
        assertThat(tick.isSelected()).isTrue();
        assertThat(tick.isDisabled()).as("a box that is disabled loses the focus").isFalse();

        home.show(HomeWorlds.worst());
        assertThat(tick.isSelected()).isFalse();
    }

    @Test
    void anActionThatStaysOpenAfterAllCanBeTickedAgain() {
        show(HomeWorlds.northRegion());
        CheckBox tick = (CheckBox) home.lookup(".action .check-box");
        tick.fire();

        home.stays(ticked.getFirst());
        assertThat(tick.isSelected()).isFalse();
        tick.fire();
        assertThat(ticked).hasSize(2);
    }

    private void show(HomeView view) {
        home.show(view);
        Pictures.scene(home, Theme.LIGHT, 1200, 900);
    }

    private Node only(String style) {
        return home.lookup(style);
    }

    private List<Node> rows() {
        return List.copyOf(((Parent) only(".hot-buttons > .rows")).getChildrenUnmodifiable());
    }

    private static List<String> words(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        if (node instanceof Labeled label) {
            return label.getText().isEmpty() ? List.of() : List.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> words(child).stream()).toList()
                : List.of();
    }
}
