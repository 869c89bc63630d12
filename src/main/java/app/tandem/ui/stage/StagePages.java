package app.tandem.ui.stage;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.check.LastActionsPage;
import app.tandem.ui.stage.check.ReportsPage;
import app.tandem.ui.stage.check.WinsPage;
import app.tandem.ui.stage.followup.BalancePage;
import app.tandem.ui.stage.followup.PlanPage;
import app.tandem.ui.stage.followup.SlotPage;
import app.tandem.ui.stage.forum.QuestionPage;
import app.tandem.ui.stage.forum.TurnPage;
import app.tandem.ui.stage.forum.WallPage;
import app.tandem.ui.stage.forum.WritingPage;
import app.tandem.ui.stage.group.ClarifyPage;
import app.tandem.ui.stage.group.GroupPage;
import app.tandem.ui.stage.meeting.ClosingPage;
import app.tandem.ui.stage.meeting.WelcomePage;
import app.tandem.ui.stage.pair.WhoDoesWhatPage;
import app.tandem.ui.stage.vote.RevealPage;
import app.tandem.ui.stage.vote.VotingPage;
import org.jspecify.annotations.Nullable;

/** The page of each step. */
public final class StagePages {

    private final Texts texts;

    public StagePages(Texts texts) {
        this.texts = texts;
    }

    /** A new page for a step of a kind of meeting; null for the steps that have none yet. */
    public @Nullable StagePage page(MeetingKind kind, Step step) {
        return switch (step) {
            case ATTENDANCE -> new WelcomePage(texts);
            case QUESTION -> new QuestionPage(texts);
            case WRITING -> new WritingPage(texts);
            case SHARING -> new TurnPage(texts);
            case WALL -> new WallPage(texts);
            case PAIR -> new WhoDoesWhatPage(texts);
            case CLOSE -> new ClosingPage(texts);
            case GROUP -> new GroupPage(texts);
            case CLARIFY -> new ClarifyPage(texts);
            case VOTE -> new VotingPage(texts);
            case REVEAL -> new RevealPage(texts);
            case SLOTS -> slots(kind);
            case PLAN -> new PlanPage(texts);
            case BALANCE -> new BalancePage(texts);
            case ACTIONS -> new LastActionsPage(texts);
            case WINS -> new WinsPage(texts);
        };
    }

    private @Nullable StagePage slots(MeetingKind kind) {
        return switch (kind) {
            case TEMPERATURE_CHECK -> new ReportsPage(texts);
            case FOLLOW_UP -> new SlotPage(texts);
            case OPEN_FORUM, PRIORITIZE -> null;
        };
    }
}
