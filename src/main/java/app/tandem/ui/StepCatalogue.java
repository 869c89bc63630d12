package app.tandem.ui;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.ui.console.check.ActionsPane;
import app.tandem.ui.console.check.ReportsPane;
import app.tandem.ui.console.check.WinsPane;
import app.tandem.ui.console.followup.BalancePane;
import app.tandem.ui.console.followup.PlanPane;
import app.tandem.ui.console.followup.SlotsPane;
import app.tandem.ui.console.forum.QuestionPane;
import app.tandem.ui.console.forum.SharingPane;
import app.tandem.ui.console.forum.WallPane;
import app.tandem.ui.console.forum.WritingPane;
import app.tandem.ui.console.group.ClarifyPane;
import app.tandem.ui.console.group.GroupPane;
import app.tandem.ui.console.meeting.AttendancePane;
import app.tandem.ui.console.meeting.ClosePane;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.console.pair.PairPane;
import app.tandem.ui.console.vote.RevealPane;
import app.tandem.ui.console.vote.VotePane;
import org.jspecify.annotations.Nullable;

/** The pane of each step of a meeting. */
final class StepCatalogue {

    private final MeetingTools tools;
    private final Onward onward;

    /**
     * @param onward where one goes from a meeting that is closed
     */
    StepCatalogue(MeetingTools tools, Onward onward) {
        this.tools = tools;
        this.onward = onward;
    }

    /** A new pane for a step of a kind of meeting; null for the steps that have no window yet. */
    @Nullable
    StepPane pane(MeetingKind kind, Step step) {
        return switch (step) {
            case ATTENDANCE -> new AttendancePane(tools);
            case CLOSE -> new ClosePane(tools, onward);
            case QUESTION -> new QuestionPane(tools);
            case WRITING -> new WritingPane(tools);
            case SHARING -> new SharingPane(tools);
            case PAIR -> new PairPane(tools);
            case WALL -> new WallPane(tools);
            case GROUP -> new GroupPane(tools);
            case CLARIFY -> new ClarifyPane(tools);
            case VOTE -> new VotePane(tools);
            case REVEAL -> new RevealPane(tools);
            case SLOTS -> slots(kind);
            case PLAN -> new PlanPane(tools);
            case BALANCE -> new BalancePane(tools);
            case ACTIONS -> new ActionsPane(tools);
            case WINS -> new WinsPane(tools);
        };
    }

    /** Solutions are presented in a follow-up, reports in a check. */
    private @Nullable StepPane slots(MeetingKind kind) {
        return switch (kind) {
            case TEMPERATURE_CHECK -> new ReportsPane(tools);
            case FOLLOW_UP -> new SlotsPane(tools);
            case OPEN_FORUM, PRIORITIZE -> null;
        };
    }
}
