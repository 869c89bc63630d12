package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.NumberRule;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import app.tandem.model.TextRule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves of a duo about its issues; "by" says which of the two acts. */
public sealed interface DeskMove extends Move {

    @Explained(value = "Saves a version of a solution; summary, steps, how it is measured and the benefit make it "
            + "complete.",
            example = "{\"issue\":1,\"summary\":\"A calendar that both teams see, kept by marketing\","
                    + "\"steps\":[\"Set it up\",\"Fill it for the quarter\"],"
                    + "\"measured\":\"No call about an unknown campaign\","
                    + "\"benefit\":\"Sales is never surprised\"}")
    record SaveProposal(@Names(Issue.class) long issue, @Written(TextRule.SUMMARY) @Nullable String summary,
            @Written(TextRule.STEP) @Nullable List<String> steps,
            @Written(TextRule.HOW_MEASURED) @Nullable String measured,
            @Written(TextRule.BENEFIT) @Nullable String benefit, @Nullable BigDecimal cost, @Nullable String currency,
            @Nullable Boolean reusesExisting) implements DeskMove {}

    @Explained(value = "One of a duo says how their issue goes; \"by\" must be one of the two. Stuck says what help is "
            + "wanted.",
            example = "{\"by\":\"Ada\",\"issue\":1,\"state\":\"IN_PROGRESS\",\"progress\":40,"
                    + "\"note\":\"The calendar is up, half filled\"}")
    record UpdateStatus(@Names(Issue.class) long issue, @Only("IN_PROGRESS, WORKING, STUCK") IssueState state,
            @Within(NumberRule.PROGRESS_PERCENT) int progress, @Written(TextRule.NOTE) String note,
            @Written(TextRule.HELP) @Nullable String help) implements DeskMove {}

    @Explained(value = "A duo's report for the running check, or for the next one: what works, then even better if.",
            example = "{\"issue\":1,\"working\":\"Nobody was surprised by the spring campaign\","
                    + "\"improvement\":\"The dates of mailings could be in it too\",\"state\":\"WORKING\",\"rating\":4,"
                    + "\"progress\":70}")
    record GiveReport(@Names(Issue.class) long issue, @Written(TextRule.WORKING_EXAMPLE) String working,
            @Written(TextRule.IMPROVEMENT) String improvement,
            @Only("IN_PROGRESS, WORKING, STUCK") IssueState state,
            @Within(NumberRule.DUO_RATING) int rating, @Within(NumberRule.PROGRESS_PERCENT) int progress,
            @Written(TextRule.HELP) @Nullable String help, @Only("SALES, MARKETING") @Nullable Side creditTo,
            @Written(TextRule.CREDIT) @Nullable String credit) implements DeskMove {}

    @Explained(value = "Corrects the words of a status update; without help wanted, there is none.",
            example = "{\"update\":\"@half\",\"note\":\"The calendar is up, two thirds filled\"}")
    record CorrectUpdate(@Names(StatusUpdate.class) long update, @Written(TextRule.NOTE) String note,
            @Written(TextRule.HELP) @Nullable String help) implements DeskMove {}

    @Explained(value = "Corrects the words of a report; without help wanted, or without a credit, there is none.",
            example = "{\"report\":\"@spring\",\"working\":\"Nobody was surprised by the spring campaign\","
                    + "\"improvement\":\"The dates of mailings could be in it too\"}")
    record CorrectReport(@Names(Report.class) long report, @Written(TextRule.WORKING_EXAMPLE) String working,
            @Written(TextRule.IMPROVEMENT) String improvement, @Written(TextRule.HELP) @Nullable String help,
            @Written(TextRule.CREDIT) @Nullable String credit) implements DeskMove {}
}
