package app.tandem.rules;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Response;
import app.tandem.model.TextRule;
import app.tandem.model.Touches;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves that raise, group, mark and settle issues. */
public sealed interface IssueMove extends Move {

    @Explained(value = "Raises an issue in the open cycle from answers, which move over from where they were.",
            example = "{\"title\":\"Agree on what a qualified lead is\",\"responses\":[5,6]}")
    record RaiseIssue(@Written(TextRule.ISSUE_TITLE) String title,
            @Names(Response.class) @Nullable List<Long> responses,
            @Written(TextRule.ISSUE_DETAIL) @Nullable String detail, @Nullable Touches touches,
            @Written(TextRule.TAG) @Nullable List<String> tags) implements IssueMove {}

    @Explained(value = "Adds answers to a raised issue; they move over from where they were.",
            example = "{\"issue\":2,\"responses\":[8]}")
    record GroupResponses(@Names(Issue.class) long issue,
            @Names(Response.class) List<Long> responses) implements IssueMove {}

    @Explained(value = "Takes answers out of their issues again.", example = "{\"responses\":[8]}")
    record UngroupResponses(@Names(Response.class) List<Long> responses) implements IssueMove {}

    @Explained(value = "Merges a raised issue into another raised one.", example = "{\"issue\":7,\"into\":2}")
    record MergeIssue(@Names(Issue.class) long issue, @Names(Issue.class) long into) implements IssueMove {}

    @Explained(value = "Splits a merged issue off again.", example = "{\"issue\":7}")
    record SplitIssue(@Names(Issue.class) long issue) implements IssueMove {}

    @Explained(value = "Corrects an issue's title and detail.",
            example = "{\"issue\":2,\"title\":\"Agree on what a qualified lead is\"}")
    record CorrectIssue(@Names(Issue.class) long issue, @Written(TextRule.ISSUE_TITLE) String title,
            @Written(TextRule.ISSUE_DETAIL) @Nullable String detail) implements IssueMove {}

    @Explained(value = "Says which side an issue touches, and its tags.",
            example = "{\"issue\":2,\"touches\":\"BOTH\",\"tags\":[\"leads\"]}")
    record SortIssue(@Names(Issue.class) long issue, Touches touches,
            @Written(TextRule.TAG) @Nullable List<String> tags) implements IssueMove {}

    @Explained(value = "Says how an issue's success is measured.",
            example = "{\"issue\":2,\"measure\":\"Leads answered within a week\",\"baseline\":\"40\","
                    + "\"target\":\"80\",\"unit\":\"%\"}")
    record MeasureIssue(@Names(Issue.class) long issue, @Written(TextRule.SUCCESS_MEASURE) @Nullable String measure,
            @Written(TextRule.SUCCESS_FIGURE) @Nullable String baseline,
            @Written(TextRule.SUCCESS_FIGURE) @Nullable String target,
            @Written(TextRule.SUCCESS_FIGURE) @Nullable String unit) implements IssueMove {}

    @Explained(value = "Marks issues hot: above the cut line of the revealed round, or with a reason.",
            example = "{\"issues\":[1,2,3,4,5,6]}")
    record MarkHot(@Names(Issue.class) List<Long> issues,
            @Written(TextRule.REASON) @Nullable String reason) implements IssueMove {}

    @Explained(value = "Moves the cut line above issues that were hot.", example = "{\"issues\":[6]}")
    record UnmarkHot(@Names(Issue.class) List<Long> issues) implements IssueMove {}

    @Explained(value = "Parks an issue that has no duo yet.",
            example = "{\"issue\":9,\"reason\":\"waits for the new website\"}")
    record ParkIssue(@Names(Issue.class) long issue, @Written(TextRule.REASON) String reason) implements IssueMove {}

    @Explained(value = "Parks all that is raised and not hot.", example = "{\"reason\":\"below the cut line\"}")
    record ParkRest(@Written(TextRule.REASON) String reason) implements IssueMove {}

    @Explained(value = "Brings a parked issue back; of an earlier cycle, as a new issue with a link.",
            example = "{\"issue\":9}")
    record BringBack(@Names(Issue.class) long issue) implements IssueMove {}

    @Explained(value = "An issue is done, confirmed in a running meeting, with a closing note.",
            example = "{\"issue\":2,\"note\":\"The definition is in use in both teams' reports\"}")
    record FinishIssue(@Names(Issue.class) long issue,
            @Written(TextRule.CLOSING_NOTE) String note) implements IssueMove {}

    @Explained(value = "Reopens an issue that was done or declined; a declined one needs a due date, and a duo when "
            + "its own ended or is full. Of a closed cycle, as a new issue with a link.",
            example = "{\"issue\":2,\"reason\":\"the definition does not fit partners\"}")
    record ReopenIssue(@Names(Issue.class) long issue, @Written(TextRule.REASON) String reason,
            @Names(Duo.class) @Nullable Long duo, @Nullable LocalDate due) implements IssueMove {}

    @Explained(value = "Corrects why an issue is where it is: the reason it was parked or reopened, the closing note.",
            example = "{\"issue\":9,\"reason\":\"waits for the website of next year\"}")
    record CorrectReason(@Names(Issue.class) long issue,
            @Written(TextRule.STATE_REASON) String reason) implements IssueMove {}

    @Explained(
            value = "Corrects the facilitator's reason for which an issue is hot, where the vote did not make it so.",
            example = "{\"issue\":6,\"reason\":\"the fair is in spring\"}")
    record CorrectHotReason(@Names(Issue.class) long issue,
            @Written(TextRule.REASON) String reason) implements IssueMove {}
}
