package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.PRESENTED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.STUCK;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cost;
import app.tandem.model.Credit;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Proposal;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.DeskMove.GiveReport;
import app.tandem.rules.DeskMove.SaveProposal;
import app.tandem.rules.DeskMove.UpdateStatus;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskRulesTest {

    private static final String SUMMARY = "A calendar that both teams see";
    private static final String MEASURED = "No call about it";
    private static final String BENEFIT = "No surprises";
    private static final List<String> STEPS = List.of("Set it up", "Fill it");
    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void aSolutionWithAllFourFieldsIsReadyAndOneThatLosesAFieldIsNot() {
        var issue = room.issue(ASSIGNED);

        save(issue, complete(issue));
        assertThat(room.now(issue).state()).isEqualTo(SOLUTION_READY);
        save(issue, proposal(issue, SUMMARY, STEPS, MEASURED, null));
        assertThat(room.now(issue).state()).isEqualTo(ASSIGNED);

        assertThat(Issues.proposals(room.state(), issue.id())).extracting(Proposal::version).containsExactly(1, 2);
    }

    @Test
    void eachOfTheFourFieldsIsNeededToBeReady() {
        var issue = room.issue(ASSIGNED);

        for (var draft : List.of(proposal(issue, null, STEPS, MEASURED, BENEFIT),
                proposal(issue, SUMMARY, null, MEASURED, BENEFIT),
                proposal(issue, SUMMARY, List.of(), MEASURED, BENEFIT),
                proposal(issue, SUMMARY, STEPS, null, BENEFIT), proposal(issue, SUMMARY, STEPS, MEASURED, null))) {
            save(issue, draft);
            assertThat(room.now(issue).state()).as("%s", draft).isEqualTo(ASSIGNED);
        }
    }

    @Test
    void aVersionThatIsSavedLaterLeavesTheStateOfItsIssue() {
        for (var state : EnumSet.range(PRESENTED, STUCK)) {
            var issue = room.issue(state);

            save(issue, complete(issue));
            save(issue, proposal(issue, SUMMARY, null, null, null));

            assertThat(room.now(issue).state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "HOT", "DONE", "PARKED", "DECLINED", "CARRIED"})
    void noSolutionIsSavedForAnIssueThatNobodyWorksOn(IssueState state) {
        var issue = world.issue(state);

        assertThat(world.refused(complete(issue)).field()).isEqualTo("issue");
    }

    @Test
    void aVersionNumberIsNotGivenTwice() {
        var issue = room.issue(ASSIGNED);
        save(issue, complete(issue));
        world.apply(world.id("Ada"), new HistoryMove.Undo());

        save(issue, complete(issue));

        assertThat(Issues.proposals(room.state(), issue.id())).extracting(Proposal::version).containsExactly(2);
    }

    @Test
    void aSolutionIsOfTheDuoOrOfTheFacilitatorForIt() {
        var issue = room.issue(ASSIGNED);

        world.apply(complete(issue));
        save(issue, complete(issue));
        world.apply(world.id("Hannah"), complete(issue));

        assertThat(Issues.proposals(room.state(), issue.id())).extracting(Proposal::author).containsExactly(null,
                world.id("Ada"), world.id("Hannah"));
        assertThat(world.refused(world.id("Bruno"), complete(issue)))
                .isEqualTo(new Refusal("by", "must be one of the duo that owns issue 1", "Bruno"));
    }

    @Test
    void whoeverWasInADuoThatEndedWritesNoMore() {
        var issue = room.issue(ASSIGNED);
        world.with(draft -> Duos.end(draft, Issues.duo(room.state(), issue.id()).orElseThrow(), World.START, "left"));

        assertThat(world.refused(world.id("Ada"), complete(issue)).field()).isEqualTo("by");
    }

    @Test
    void aSolutionHasAtMostTenSteps() {
        var issue = room.issue(ASSIGNED);

        save(issue, proposal(issue, SUMMARY, Collections.nCopies(10, "A step"), MEASURED, BENEFIT));

        refuses("steps", "1 to 10", 11,
                proposal(issue, SUMMARY, Collections.nCopies(11, "A step"), MEASURED, BENEFIT));
        refuses("steps[2]", "3 to 160", "No", proposal(issue, SUMMARY, List.of("Yes", "No"), MEASURED, BENEFIT));
        refuses("summary", "20 to 500", "Too short", proposal(issue, "Too short", STEPS, MEASURED, BENEFIT));
    }

    @Test
    void aCostHasItsCurrency() {
        var issue = room.issue(ASSIGNED);

        save(issue, costing(issue, "1250.50", " eur "));

        assertThat(Issues.proposals(room.state(), issue.id()).getFirst().cost())
                .isEqualTo(new Cost(new BigDecimal("1250.50"), "EUR"));
        refuses("currency", "needed with a cost", null, costing(issue, "10", null));
        refuses("cost", "needed with a currency", null, costing(issue, null, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO", "XYZZY", "E", "EUQ", ""})
    void aCurrencyIsACodeOfTheStandard(String code) {
        refuses("currency", "ISO 4217", code, costing(room.issue(ASSIGNED), "10", code));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0 or more", "1000000000000, million millions", "1E+500, million millions",
            "0.00001, 4 decimals"})
    void aCostIsAnAmountThatCanBeSpent(String amount, String gist) {
        refuses("cost", gist, new BigDecimal(amount), costing(room.issue(ASSIGNED), amount, "EUR"));
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING", "STUCK"})
    void aDuoSaysHowItsIssueGoes(IssueState to) {
        for (var from : EnumSet.range(IN_PROGRESS, STUCK)) {
            var issue = room.issue(from);
            var by = Issues.duo(room.state(), issue.id()).orElseThrow().marketing();

            world.apply(by, new UpdateStatus(issue.id(), to, 40, "Half of it is done", "Somebody to ask"));

            assertThat(room.now(issue).state()).isEqualTo(to);
            assertThat(room.now(issue).links().progress()).isEqualTo(40);
            assertThat(room.state().all(StatusUpdate.class)).last()
                    .extracting(StatusUpdate::author, StatusUpdate::state, StatusUpdate::at)
                    .containsExactly(by, to, world.now());
        }
    }

    @Test
    void onlyOneOfTheDuoUpdatesItsIssue() {
        var issue = room.issue(WORKING);
        var update = new UpdateStatus(issue.id(), WORKING, 40, "Half of it is done", null);

        refuses("by", "one of the issue's duo", null, update);
        assertThat(world.refused(world.id("Bruno"), update)).isEqualTo(
                new Refusal("by", "must be one of the duo that owns issue 1", "Bruno"));
    }

    @Test
    void stuckSaysWhatHelpIsWanted() {
        var issue = room.issue(WORKING);

        assertThat(world.refused(world.id("Ada"), new UpdateStatus(issue.id(), STUCK, 40, "It does not move", null))
                .field()).isEqualTo("help");
        refuses("help", "what is wanted, and from whom", null, report(issue, STUCK, 3, null));
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING", "STUCK"},
            mode = EnumSource.Mode.EXCLUDE)
    void aDuoSaysNothingElse(IssueState state) {
        var issue = room.issue(WORKING);

        refuses("state", "IN_PROGRESS, WORKING or STUCK", state, report(issue, state, 3, "Somebody to ask"));
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"ASSIGNED", "SOLUTION_READY", "PRESENTED"})
    void nothingIsReportedBeforeASolutionIsAdopted(IssueState state) {
        var issue = room.issue(state);

        refuses("issue", "does not allow", 1, report(issue, WORKING, 3, null));
    }

    @Test
    void progressIsZeroToAHundredAndAHundredIsNotDone() {
        var issue = room.issue(WORKING);
        world.apply(world.id("Ada"), new UpdateStatus(issue.id(), WORKING, 100, "All of it is done", null));

        assertThat(room.now(issue).state()).isEqualTo(WORKING);
        for (var wrong : List.of(-1, 101)) {
            assertThat(world.refused(world.id("Ada"), new UpdateStatus(issue.id(), WORKING, wrong, "Done", null)))
                    .isEqualTo(new Refusal("progress", "must be 0 to 100", wrong));
        }
    }

    @Test
    void aReportIsForTheCheckThatRunsAndTakesTheStateItSays() {
        var issue = room.issue(IN_PROGRESS);
        var check = room.started(TEMPERATURE_CHECK);

        world.apply(world.id("Hannah"), report(issue, WORKING, 4, null));

        var given = Reports.at(room.state(), check.id(), issue.id()).orElseThrow();
        assertThat(given.author()).isEqualTo(world.id("Hannah"));
        assertThat(given.rating()).isEqualTo(4);
        assertThat(room.now(issue).state()).isEqualTo(WORKING);
        assertThat(room.now(issue).links().progress()).isEqualTo(70);
    }

    @Test
    void aLaterReportTakesThePlaceOfTheEarlierOne() {
        var issue = room.issue(IN_PROGRESS);
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(report(issue, WORKING, 4, null));
        world.apply(report(issue, WORKING, 2, null));

        assertThat(Reports.at(room.state(), check.id(), issue.id())).map(Report::rating).contains(2);
        assertThat(room.state().all(Report.class)).extracting(Report::replaced).containsExactly(true, false);
    }

    @Test
    void aReportBetweenChecksWaitsForTheNextOne() {
        var issue = room.issue(IN_PROGRESS);
        world.apply(report(issue, WORKING, 4, null));
        world.apply(report(issue, WORKING, 5, null));
        assertThat(Reports.pending(room.state(), issue.id())).map(Report::rating).contains(5);

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(Reports.pending(room.state(), issue.id())).isEmpty();
        assertThat(Reports.at(room.state(), check.id(), issue.id())).map(Report::rating).contains(5);
    }

    @Test
    void whatADuoWritesAfterACheckClosedIsForTheNext() {
        var issue = room.issue(IN_PROGRESS);
        var first = room.started(TEMPERATURE_CHECK);
        world.apply(report(issue, WORKING, 4, null));
        room.close(first);
        world.apply(report(issue, WORKING, 2, null));

        var second = room.started(TEMPERATURE_CHECK);

        assertThat(Reports.at(room.state(), first.id(), issue.id())).map(Report::rating).contains(4);
        assertThat(Reports.at(room.state(), second.id(), issue.id())).map(Report::rating).contains(2);
    }

    @Test
    void aReportInAMeetingOfAnotherKindWaitsForTheNextCheck() {
        var issue = room.issue(IN_PROGRESS);
        room.started(FOLLOW_UP);

        world.apply(report(issue, WORKING, 4, null));

        assertThat(Reports.pending(room.state(), issue.id())).isPresent();
    }

    @Test
    void aReportThatWaitsGoesOnWithAnIssueThatIsCarriedOver() {
        var issue = room.issue(IN_PROGRESS);
        world.apply(report(issue, WORKING, 4, null));
        var next = carried(issue);

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(Reports.at(room.state(), check.id(), next.id())).map(Report::rating).contains(4);
    }

    @Test
    void creditGoesToOneOfTheSidesForSomething() {
        var issue = room.issue(WORKING);

        refuses("credit", "what for", null, credited(issue, Side.SALES, null));
        refuses("creditTo", "SALES or MARKETING", null, credited(issue, null, "For calling at once"));
        refuses("creditTo", "SALES or MARKETING", Side.NEITHER, credited(issue, Side.NEITHER, "For calling"));
        world.apply(credited(issue, Side.MARKETING, "For calling at once"));

        assertThat(room.state().all(Report.class)).extracting(Report::credit)
                .containsExactly(new Credit(Side.MARKETING, "For calling at once"));
    }

    @Test
    void aReportNeedsWhatWorksWhatCouldBeBetterAndARatingOfOneToFive() {
        var issue = room.issue(WORKING);

        refuses("improvement", "10 to 500", "",
                new GiveReport(issue.id(), "It works very well", "", WORKING, 4, 70, null, null, null));
        refuses("working", "10 to 500", "Well",
                new GiveReport(issue.id(), "Well", "It could be faster", WORKING, 4, 70, null, null, null));
        refuses("rating", "1 to 5", 6, report(issue, WORKING, 6, null));
        refuses("rating", "1 to 5", 0, report(issue, WORKING, 0, null));
    }

    @Test
    void onlyTheDuoOrTheFacilitatorReports() {
        var issue = room.issue(WORKING);

        assertThat(world.refused(world.id("Klara"), report(issue, WORKING, 3, null)))
                .isEqualTo(new Refusal("by", "must be one of the duo that owns issue 1", "Klara"));
    }

    private Issue carried(Issue issue) {
        var hands = Issues.assignment(room.state(), issue.id()).orElseThrow();
        world.given(hands.ended(world.today(), "carried"));
        world.given(room.now(issue).withState(IssueState.CARRIED));
        var next = world.issue(WORKING, room.state().get(Duo.class, hands.duo()));
        return world.given(next.withLinks(new Links(null, issue.id(), null, 0)));
    }

    private void save(Issue issue, SaveProposal move) {
        world.apply(Issues.duo(room.state(), issue.id()).orElseThrow().sales(), move);
    }

    private static SaveProposal complete(Issue issue) {
        return proposal(issue, SUMMARY, STEPS, MEASURED, BENEFIT);
    }

    private static SaveProposal proposal(Issue issue, @Nullable String summary, @Nullable List<String> steps,
            @Nullable String measured, @Nullable String benefit) {
        return new SaveProposal(issue.id(), summary, steps, measured, benefit, null, null, null);
    }

    private static SaveProposal costing(Issue issue, @Nullable String cost, @Nullable String currency) {
        return new SaveProposal(issue.id(), SUMMARY, STEPS, MEASURED, BENEFIT,
                cost == null ? null : new BigDecimal(cost), currency, true);
    }

    private static GiveReport report(Issue issue, IssueState state, int rating, @Nullable String help) {
        return new GiveReport(issue.id(), "Nobody was surprised", "It could be faster", state, rating, 70, help, null,
                null);
    }

    private static GiveReport credited(Issue issue, @Nullable Side to, @Nullable String words) {
        return new GiveReport(issue.id(), "Nobody was surprised", "It could be faster", WORKING, 3, 70, null, to,
                words);
    }

    private void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
