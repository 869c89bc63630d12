package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Rail;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class IssuesPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final Map<String, String> files = new HashMap<>();
    private @Nullable String unwritable;
    private final BooleanProperty board = new SimpleBooleanProperty();
    private final IssuesPage page = room.page(this::page);
    private final Parent console = PageRoom.console(page, Rail.Page.ISSUES);

    @BeforeEach
    void open() {
        new Scene(console, 1440, 900);
        layout();
    }

    @Test
    void theNewestCyclesIssuesStandByStateWhatNeedsALookFirst() {
        assertThat(titles()).startsWith("Field news reaches the people who write").hasSize(9)
                .doesNotContain("Agree on what a qualified lead is");
        assertThat(words()).contains("9 issues, 6 hot buttons");
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
    void theWordsOfADecisionAreCorrectedInPlaceAndARefusalStandsBesideThem() {
        Issue issue = issue(1, 5);
        page.open(issue.id());
        layout();
        Decision decision = decision(issue);

        button("correct-" + decision.id()).fire();
        layout();
        field("correct-wording").setText("Too short");
        button("save-correction").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Exact words”") && each.contains("500"));
        assertThat(field("correct-wording").getText()).isEqualTo("Too short");
        field("correct-wording").setText("Each salesperson says one thing a customer said, on Mondays.");
        button("save-correction").fire();

        assertThat(words()).anyMatch(each -> each.contains("on Mondays"));
        assertThat(console.lookup("#correct-wording")).isNull();
    }

    @Test
    void aCorrectionThatChangesNothingClosesItsFields() {
        Issue issue = issue(1, 5);
        page.open(issue.id());
        layout();
        Decision decision = decision(issue);

        button("correct-" + decision.id()).fire();
        layout();
        button("save-correction").fire();

        assertThat(console.lookup("#correct-wording")).isNull();
    }

    @Test
    void theTitleIsCorrectedAndAShortOneRefused() {
        Issue issue = issue(2, 4);
        page.open(issue.id());
        layout();

        button("correct-issue").fire();
        layout();
        field("issue-title").setText("Day");
        button("save-issue").fire();
        assertThat(words()).anyMatch(each -> each.startsWith("“Title”") && each.contains("120"));
        field("issue-title").setText("A day with the other team");
        button("save-issue").fire();

        assertThat(now(issue).title()).isEqualTo("A day with the other team");
        assertThat(titles()).contains("A day with the other team");
    }

    @Test
    void aButtonPressedAgainLeadsBackIntoItsFieldsAndWhatWasTypedStays() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        layout();
        field("issue-title").setText("A day with");
        button("correct-issue").requestFocus();
        button("correct-issue").fire();
        layout();

        assertThat(field("issue-title").getText()).isEqualTo("A day with");
        assertThat(focused()).isEqualTo("issue-title");
        button("leave-issue").fire();
        button("correct-issue").fire();
        layout();
        assertThat(field("issue-title").getText()).isEqualTo("A day in the other team's work");
    }

    @Test
    void whatClosesItsFieldsGivesTheFocusBackToTheButtonThatOpenedThem() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        press("leave-issue");
        assertThat(focused()).isEqualTo("correct-issue");

        button("correct-issue").fire();
        field("issue-title").setText("A day with the other team");
        press("save-issue");

        assertThat(room.door().moves()).hasSize(1);
        assertThat(focused()).isEqualTo("correct-issue");
    }

    @Test
    void whereTheButtonGoesWithItsActTheOneInItsPlaceHasTheFocus() {
        page.open(issue(2, 7).id());
        layout();
        press("bring-back");
        assertThat(focused()).isEqualTo("park-issue");

        button("park-issue").fire();
        layout();
        field("issue-reason").setText("waits for the new price list");
        press("save-issue");
        assertThat(focused()).isEqualTo("bring-back");
    }

    @Test
    void theFocusComesBackToThePencilOfTheWordsThatWereCorrected() {
        page.open(issue(1, 5).id());
        layout();
        String pencil = "correct-" + decision(issue(1, 5)).id();
        button(pencil).fire();
        layout();
        press("leave-correction");
        assertThat(focused()).isEqualTo(pencil);

        button(pencil).fire();
        layout();
        field("correct-wording").setText("Each salesperson says one thing a customer said, on Mondays.");
        press("save-correction");

        assertThat(room.door().moves()).hasSize(1);
        assertThat(focused()).isEqualTo(pencil);
        assertThat(at(pencil)).isSameAs(console.getScene().getFocusOwner());
    }

    @Test
    void anotherIssueTakesNoFocusFromTheList() {
        page.open(issue(2, 4).id());
        layout();
        button("correct-issue").fire();
        at("issues-list").requestFocus();
        page.open(issue(2, 7).id());
        layout();

        assertThat(focused()).isEqualTo("issues-list");
        assertThat(console.lookup("#issue-title")).isNull();
    }

    @Test
    void aParkedIssueIsBroughtBackAndParkedAgainWithAReason() {
        Issue issue = issue(2, 7);
        page.open(issue.id());
        layout();

        button("bring-back").fire();
        layout();
        assertThat(now(issue).state()).isEqualTo(IssueState.RAISED);
        button("park-issue").fire();
        layout();
        button("save-issue").fire();
        assertThat(now(issue).state()).isEqualTo(IssueState.RAISED);
        assertThat(words()).anyMatch(each -> each.startsWith("“Reason”"));
        field("issue-reason").setText("waits for the new price list");
        button("save-issue").fire();

        assertThat(now(issue).state()).isEqualTo(IssueState.PARKED);
        assertThat(words()).contains("Because: “waits for the new price list”");
    }

    @Test
    void aDueDateOutOfReachIsRefusedWithTheRule() {
        Issue issue = issue(2, 4);
        page.open(issue.id());
        layout();

        button("change-due").fire();
        layout();
        field("issue-due").setText("soon");
        button("save-issue").fire();
        assertThat(room.door().moves()).isEmpty();
        field("issue-due").setText("2028-01-01");
        button("save-issue").fire();

        assertThat(words()).anyMatch(each -> each.contains("3 to 60 days"));
        assertThat(field("issue-due").getText()).contains("2028");
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

    private IssuesPage page(PageTools tools) {
        return new IssuesPage(tools, this::save, board);
    }

    private void save(String name, Callable<String> text, Consumer<Path> written, Consumer<String> refused) {
        if (unwritable != null) {
            refused.accept(unwritable);
            return;
        }
        try {
            files.put(name, text.call());
        } catch (Exception wrong) {
            throw new AssertionError(wrong);
        }
        written.accept(Path.of(name));
    }

    private Issue issue(int cycle, int number) {
        long of = room.door().state().stream(Cycle.class).filter(each -> each.number() == cycle).findFirst()
                .orElseThrow().id();
        return room.door().state().stream(Issue.class).filter(each -> each.cycle() == of && each.number() == number)
                .findFirst().orElseThrow();
    }

    private Issue now(Issue issue) {
        return room.door().state().get(Issue.class, issue.id());
    }

    private List<String> titles() {
        return ((ListView<?>) at("issues-list")).getItems().stream()
                .flatMap(each -> each instanceof IssueCell.Row.Issue(IssuesView.Line line)
                        ? Stream.of(line.facts().title())
                        : Stream.empty())
                .toList();
    }

    private void layout() {
        console.applyCss();
        console.layout();
    }

    private Decision decision(Issue issue) {
        return room.door().state().stream(Decision.class).filter(each -> Objects.equals(each.issue(), issue.id()))
                .findFirst().orElseThrow();
    }

    /** As the keyboard does it: the button has the focus while it acts. */
    private void press(String id) {
        layout();
        button(id).requestFocus();
        button(id).fire();
        layout();
    }

    private @Nullable String focused() {
        Node owner = console.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private Button button(String id) {
        return (Button) at(id);
    }

    private TextInputControl field(String id) {
        return (TextInputControl) at(id);
    }

    private Node at(String id) {
        return Objects.requireNonNull(console.lookup("#" + id), id);
    }

    private List<String> words() {
        layout();
        return console.lookupAll(".label").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText())
                .filter(Objects::nonNull).toList();
    }
}
