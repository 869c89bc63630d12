package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.State;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Sight;
import java.lang.ref.WeakReference;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

class IssuesPageTest extends OpenIssues {

    @Test
    void theNewestCyclesIssuesStandByStateWhatNeedsALookFirst() {
        assertThat(titles()).startsWith("Field news reaches the people who write").hasSize(9)
                .doesNotContain("Agree on what a qualified lead is");
        assertThat(words()).contains("9 issues, 6 hot buttons");
    }

    @Test
    void anIssueThatWasMergedIsCountedApart() {
        int all = IssueState.values().length;
        IssuesPage other = new PageRoom(IssuesWorld.of(all, false)).page(this::page);
        Sight sight = Sight.of(PageRoom.console(other, Rail.Page.ISSUES));

        assertThat(sight.words()).anyMatch(each -> each.startsWith(all - 1 + " issues and 1 merged, "));
    }

    @Test
    void anIssueIsFoundByItsTitleItsNumberOrAnAnswerInIt() {
        field("find-issue").setText("PARTIAL nonsense");
        assertThat(titles()).isEmpty();
        assertThat(words()).contains("No issue fits what is looked for.");
        field("find-issue").setText("field NEWS");
        assertThat(titles()).containsExactly("Field news reaches the people who write");
        field("find-issue").setText("#4");
        assertThat(titles()).containsExactly("A day in the other team's work");
    }

    @Test
    void whereNothingIsFoundThePageIsEnteredAtTheButtonThatShowsAll() {
        field("find-issue").setText("nothing of the kind");
        layout();
        page.entered();
        assertThat(focused()).isEqualTo("all-issues");
        button("all-issues").fire();
        layout();

        assertThat(focused()).isEqualTo("issues-list");
        page.entered();
        assertThat(focused()).isEqualTo("issues-list");
    }

    @Test
    void onlyIssuesWithoutNewsForLongWaitForIt() {
        ((ToggleButton) at("filter-waiting")).fire();

        assertThat(titles()).doesNotContain("Thanks where material wins an order").hasSizeLessThan(9);
    }

    @Test
    void aFormerCyclesIssueOpensWithItsStoryInTheExactWords() {
        page.open(issue(1, 5).id());
        layout();

        assertThat(words()).contains("Carried over", "Adopted", "goes on as #3 of “Summer 2026”",
                "“Each salesperson says one thing a customer said, by voice, on Fridays. Ines turns it into five lines "
                        + "on Mondays.”",
                "Fist of five: 1 two, 4 threes, 4 fours, 1 five, with weak support.", "Hot button, 5th in the vote",
                "from answers 9, 10, and 17",
                "“When a competitor cuts prices we know on the day. The website hears of it by chance.”")
                .anyMatch(each -> each.startsWith("Assigned to "));
    }

    @Test
    void beforeTheFirstIssueItSaysWhereTheyComeFrom() {
        IssuesPage empty = new PageRoom(State.empty()).page(this::page);
        new Scene(empty.node(), 1000, 700);
        empty.node().applyCss();

        assertThat(empty.node().lookupAll(".label").stream().map(each -> ((Labeled) each).getText()))
                .contains("No issues yet. They come from the open forum.");
        assertThat(empty.node().lookup("#to-meetings-from-issues")).isInstanceOf(Button.class);
    }

    @Test
    void theChoiceOfListOrBoardKeepsNoPageThatIsGone() {
        WeakReference<IssuesPage> gone = new WeakReference<>(page(room.tools(new Nowhere())));
        Instant late = Instant.now().plusSeconds(10);
        while (gone.get() != null && Instant.now().isBefore(late)) {
            System.gc();
        }

        assertThat(gone.get()).isNull();
    }

    @Test
    void listOrBoardIsChosenOnThePageAndKept() {
        ((ToggleButton) at("as-board")).fire();
        assertThat(board.get()).isTrue();
        assertThat(at("issues-list").getParent().isVisible()).isFalse();
        board.set(false);

        assertThat(((ToggleButton) at("as-list")).isSelected()).isTrue();
        assertThat(at("issues-list").getParent().isVisible()).isTrue();
    }

    @Test
    void issuesOfOneDuoAreFound() {
        ComboBox<?> duos = (ComboBox<?>) at("filter-duo");
        duos.getSelectionModel().select(1);

        String words = ((IssuesView.Named) duos.getValue()).words();
        assertThat(titles()).isNotEmpty().hasSizeLessThan(9);
        assertThat(words()).anyMatch(each -> each.equals(words));
    }

    @Test
    void whatIsLookedForIsClearedAtOnceAndTheCycleStays() {
        assertThat(at("clear-filters").isVisible()).isFalse();
        field("find-issue").setText("news");
        ((ToggleButton) at("filter-waiting")).fire();
        button("clear-filters").fire();

        assertThat(titles()).hasSize(9);
        assertThat(field("find-issue").getText()).isEmpty();
        assertThat(at("clear-filters").isVisible()).isFalse();
    }

    @Test
    void whatWasFoundIsWrittenAsCsvWithWhatASpreadsheetWouldWorkOutAsWords() {
        Issue issue = issue(2, 4);
        room.door().make(new CorrectIssue(issue.id(), "=HYPERLINK(\"http://a\",\"b\")", null), made -> {}, why -> {});
        field("find-issue").setText("hyperlink");
        button("export-csv").fire();

        assertThat(files).hasSize(1).allSatisfy((name, text) -> {
            assertThat(name).isEqualTo("2026-07-09_issues.csv");
            assertThat(text.lines()).hasSize(2).first().asString()
                    .startsWith("\uFEFFCycle,Number,Title,Detail,State,Reason,Touches,Sales,Marketing,Solution due");
            assertThat(text).contains("\r\nSummer 2026,4,\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\",,Assigned,")
                    .endsWith("\r\n");
        });
        assertThat(room.told()).containsExactly("Wrote 2026-07-09_issues.csv");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidOnThePageAndNothingFoundMakesNone() {
        unwritable = "2026_issues.csv cannot be written: the disk is full";
        button("export-csv").fire();
        assertThat(words()).contains("2026_issues.csv cannot be written: the disk is full");
        field("find-issue").setText("nothing of the kind");

        assertThat(at("export-csv").isDisabled()).isTrue();
    }
}
