package app.tandem.rules;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves of a follow-up's and a check's slots: equal time, the fist of five, decisions, the room's ratings. */
public sealed interface SlotMove extends Move {

    /** How the order of slots is found. */
    enum Order {
        SHUFFLED,
        /** Nobody is first twice running. */
        ROTATED
    }

    @Explained(value = "Puts the waiting slots in order.", example = "{\"meeting\":3,\"order\":\"SHUFFLED\"}")
    record OrderSlots(@Names(Meeting.class) long meeting, Order order) implements SlotMove {}

    @Explained(value = "Shortens all slots of a follow-up equally, to fit 120 minutes where the minimum does.",
            example = "{\"meeting\":3}")
    record ShortenSlots(@Names(Meeting.class) long meeting) implements SlotMove {}

    @Explained(value = "Splits a follow-up into as many meetings as 120 minutes need; each start is for one of them.",
            example = "{\"meeting\":3,\"starts\":[\"2026-02-05T10:00\"]}")
    record SplitFollowUp(@Names(Meeting.class) long meeting, List<LocalDateTime> starts) implements SlotMove {}

    @Explained(value = "An issue's slot begins: its duo presents or reports.", example = "{\"meeting\":3,\"issue\":1}")
    record StartSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}

    @Explained(value = "Presenting is over, the group weighs in.", example = "{\"meeting\":3,\"issue\":1}")
    record DiscussSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}

    @Explained(value = "Extends a discussion, first by 2 minutes, then by 1, never past 15.",
            example = "{\"meeting\":3,\"issue\":1}")
    record ExtendSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}

    @Explained(value = "Ends a slot without a decision, or a report's slot.", example = "{\"meeting\":3,\"issue\":1}")
    record EndSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}

    @Explained(value = "Both of a duo are away: their slot goes to the end.", example = "{\"meeting\":3,\"issue\":1}")
    record PostponeSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}

    @Explained(value = "Both of a duo are away still: not presented, with a new due date.",
            example = "{\"meeting\":3,\"issue\":1,\"due\":\"2026-02-17\"}")
    record SkipSlot(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue,
            @Nullable LocalDate due) implements SlotMove {}

    @Explained(value = "Counts a fist of five: hands showing 0, 1 ... 5; the second count is the second vote.",
            example = "{\"meeting\":3,\"issue\":1,\"hands\":[0,0,0,2,6,5]}")
    record CountFist(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue,
            List<Integer> hands) implements SlotMove {}

    @Explained(
            value = "Records a decision in its exact words; it rests on the last count, or says that there was none.",
            example = "{\"meeting\":3,\"issue\":1,\"kind\":\"TRIAL\","
                    + "\"wording\":\"Sales hears of each campaign two weeks before\",\"reviewOn\":\"2026-04-07\"}")
    record Decide(@Names(Meeting.class) long meeting, @Names(Issue.class) @Nullable Long issue, DecisionKind kind,
            @Written(TextRule.WORDING) String wording, @Written(TextRule.REASON) @Nullable String reason,
            @Nullable LocalDate reviewOn, @Nullable LocalDate due) implements SlotMove {}

    @Explained(value = "Corrects a decision's wording, and its reason when one is given.",
            example = "{\"decision\":\"@trial\",\"wording\":\"Sales hears of each campaign ten days before\"}")
    record CorrectDecision(@Names(Decision.class) long decision,
            @Written(TextRule.WORDING) String wording,
            @Written(TextRule.REASON) @Nullable String reason) implements SlotMove {}

    @Explained(value = "Counts how the room rates an issue: how many gave 1, 2 ... 5.",
            example = "{\"meeting\":4,\"issue\":1,\"counts\":[0,1,3,6,1]}")
    record RateIssue(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue,
            List<Integer> counts) implements SlotMove {}

    @NotUndone("What was revealed cannot be hidden again.")
    @Explained(value = "Shows the room's rating of an issue.", example = "{\"meeting\":4,\"issue\":1}")
    record RevealRating(@Names(Meeting.class) long meeting, @Names(Issue.class) long issue) implements SlotMove {}
}
