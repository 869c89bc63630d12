package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.NumberRule;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.Side;
import app.tandem.model.TextRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves of a vote. */
public sealed interface VoteMove extends Move {

    @Explained(value = "Opens a round on all raised issues, or on those named (a tie). Left out: dots, as many as "
            + "suit the issues, two at most on one.",
            example = "{\"meeting\":2,\"dots\":5,\"most\":2}")
    record OpenRound(@Names(Meeting.class) long meeting, @Nullable RoundKind kind,
            @Within(NumberRule.DOTS_PER_PERSON) @Nullable Integer dots,
            @Within(NumberRule.DOTS_ON_ONE_ISSUE) @Nullable Integer most,
            @Names(Issue.class) @Nullable List<Long> issues) implements VoteMove {}

    @NotUndone("A ballot that was cast stays cast; the round can be voided and run again.")
    @Explained(value = "A voter's ballot: dots by issue, empty for none. Nothing joins it to the voter.",
            example = "{\"round\":\"open\",\"person\":\"Ada\",\"dots\":{\"1\":2,\"4\":1}}")
    record CastBallot(@Names(Round.class) long round, @Names(Person.class) long person,
            @Private @Names(Issue.class) Map<Long, Integer> dots) implements VoteMove {}

    @Toggle
    @Explained(value = "Ticks on the roll that a person handed in a folded paper, or takes the tick back.",
            example = "{\"round\":\"open\",\"person\":\"Ada\",\"voted\":true}")
    record TickRoll(@Names(Round.class) long round, @Names(Person.class) long person,
            boolean voted) implements VoteMove {}

    @NotUndone("A paper that was typed stays; the round can be voided and run again.")
    @Explained(value = "Types a folded paper of a side, in any order.",
            example = "{\"round\":\"open\",\"side\":\"SALES\",\"dots\":{\"1\":2}}")
    record TypePaper(@Names(Round.class) long round, @Only("SALES, MARKETING") Side side,
            @Private @Names(Issue.class) Map<Long, Integer> dots) implements VoteMove {}

    @NotUndone("Hands that were counted can be counted again; the round can be voided and run again.")
    @Explained(value = "Counts the hands for an issue in a tally.",
            example = "{\"round\":\"open\",\"issue\":3,\"hands\":7}")
    record CountHands(@Names(Round.class) long round, @Names(Issue.class) long issue,
            @Within(NumberRule.HANDS) int hands) implements VoteMove {}

    @NotUndone("What was revealed cannot be hidden again; the round can be voided and run again.")
    @Explained(value = "Ends a round and shows its totals.", example = "{\"round\":\"open\"}")
    record RevealRound(@Names(Round.class) long round) implements VoteMove {}

    @NotUndone("A round that is void stays void; run it again.")
    @Explained(value = "Voids a round; what it made hot is raised again.",
            example = "{\"round\":\"last\",\"reason\":\"two papers were counted twice\"}")
    record VoidRound(@Names(Round.class) long round, @Written(TextRule.REASON) String reason) implements VoteMove {}

    @Explained(value = "Corrects why a round is void.",
            example = "{\"round\":\"last\",\"reason\":\"three papers were counted twice\"}")
    record CorrectVoid(@Names(Round.class) long round, @Written(TextRule.REASON) String reason) implements VoteMove {}
}
