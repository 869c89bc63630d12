package app.tandem.rules;

import static app.tandem.model.IssueState.STUCK;
import static app.tandem.model.IssueState.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.DeskMove.CorrectReport;
import app.tandem.rules.DeskMove.CorrectUpdate;
import app.tandem.rules.DeskMove.GiveReport;
import app.tandem.rules.DeskMove.UpdateStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeskCorrectionsTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void theWordsOfAnUpdateAreCorrectedAndWhatItSaidOfTheIssueStays() {
        var update = update(room.issue(WORKING), WORKING, null);

        world.apply(update.author(), new CorrectUpdate(update.id(), "Two thirds filled", null));

        assertThat(room.state().get(StatusUpdate.class, update.id()))
                .isEqualTo(update.withWords("Two thirds filled", null));
    }

    @Test
    void whoeverIsStuckKeepsSayingWhatHelpIsWanted() {
        var update = update(room.issue(STUCK), STUCK, "Somebody who can change the form");

        assertThat(world.refused(new CorrectUpdate(update.id(), "Still no access", null)).field()).isEqualTo("help");
    }

    @Test
    void nobodyElseCorrectsAnUpdate() {
        var update = update(room.issue(WORKING), WORKING, null);

        assertThat(world.refused(world.id("Klara"), new CorrectUpdate(update.id(), "Two thirds filled", null)))
                .isEqualTo(new Refusal("by", "must be who wrote it, or one of the duo that owns issue 1", "Klara"));
    }

    @Test
    void aReportAndItsCreditAreCorrected() {
        var report = report(room.issue(WORKING), Side.MARKETING, "Two weeks of notice");

        world.apply(new CorrectReport(report.id(), "Nobody was surprised in May", "It could be faster", null,
                "Two whole weeks of notice"));

        var now = room.state().get(Report.class, report.id());
        assertThat(now.working()).isEqualTo("Nobody was surprised in May");
        assertThat(now.credit()).isNotNull().extracting("words", "to").containsExactly("Two whole weeks of notice",
                Side.MARKETING);
    }

    @Test
    void aCreditIsNotAddedByACorrection() {
        var report = report(room.issue(WORKING), null, null);

        assertThat(world.refused(new CorrectReport(report.id(), "Nobody was surprised", "It could be faster", null,
                "Two weeks")).field()).isEqualTo("credit");
    }

    private StatusUpdate update(Issue issue, IssueState state, @Nullable String help) {
        world.apply(sales(issue), new UpdateStatus(issue.id(), state, 40, "Half filled", help));
        return room.state().stream(StatusUpdate.class).findFirst().orElseThrow();
    }

    private Report report(Issue issue, @Nullable Side to, @Nullable String words) {
        world.apply(sales(issue), new GiveReport(issue.id(), "Nobody was surprised", "It could be faster", WORKING, 3,
                70, null, to, words));
        return room.state().stream(Report.class).findFirst().orElseThrow();
    }

    private long sales(Issue issue) {
        return Issues.duo(room.state(), issue.id()).orElseThrow().sales();
    }
}
