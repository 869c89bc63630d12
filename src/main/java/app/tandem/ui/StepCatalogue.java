package app.tandem.ui;

import app.tandem.model.Step;
import app.tandem.ui.console.forum.QuestionPane;
import app.tandem.ui.console.forum.SharingPane;
import app.tandem.ui.console.forum.WallPane;
import app.tandem.ui.console.forum.WritingPane;
import app.tandem.ui.console.group.ClarifyPane;
import app.tandem.ui.console.group.GroupPane;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import org.jspecify.annotations.Nullable;

/** The pane of each step of a meeting. */
final class StepCatalogue {

    private final MeetingTools tools;

    StepCatalogue(MeetingTools tools) {
        this.tools = tools;
    }

    /** A new pane for a step; null for the steps that have no window yet. */
    @Nullable
    StepPane pane(Step step) {
        return switch (step) {
            case QUESTION -> new QuestionPane(tools);
            case WRITING -> new WritingPane(tools);
            case SHARING -> new SharingPane(tools);
            case WALL -> new WallPane(tools);
            case GROUP -> new GroupPane(tools);
            case CLARIFY -> new ClarifyPane(tools);
            case ATTENDANCE, VOTE, REVEAL, PAIR, CLOSE -> null;
            case PLAN, SLOTS, BALANCE, ACTIONS, WINS -> null;
        };
    }
}
