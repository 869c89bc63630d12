package app.tandem.rules;

import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.NumberRule;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves that open, change and close a run of the method. */
public sealed interface CycleMove extends Move {

    @Explained(value = "Opens a cycle. Left out: the usual question, monthly checks, two issues a duo, no double duty.",
            example = "{\"name\":\"Spring 2026\",\"cadence\":\"MONTHLY\",\"issuesPerDuo\":1}")
    record OpenCycle(@Written(TextRule.CYCLE_NAME) String name,
            @Written(TextRule.QUESTION) @Nullable String question, @Nullable Cadence cadence,
            @Within(NumberRule.ISSUES_PER_DUO) @Nullable Integer issuesPerDuo,
            @Within(NumberRule.HOT_TARGET) @Nullable Integer hotTarget,
            @Nullable Boolean doubleDuty) implements CycleMove {}

    @Explained(value = "Changes what is given of a cycle; what is left out stays.",
            example = "{\"cycle\":1,\"cadence\":\"TWO_MONTHS\"}")
    record ChangeCycle(@Names(Cycle.class) long cycle, @Written(TextRule.CYCLE_NAME) @Nullable String name,
            @Written(TextRule.QUESTION) @Nullable String question, @Nullable Cadence cadence,
            @Within(NumberRule.ISSUES_PER_DUO) @Nullable Integer issuesPerDuo,
            @Within(NumberRule.HOT_TARGET) @Nullable Integer hotTarget,
            @Nullable Boolean doubleDuty) implements CycleMove {}

    @NotUndone("A cycle that was closed stays closed; its issues can be taken up again in the next one.")
    @Explained(value = "Closes a cycle, opens the next one when it is named, carries over the issues named, and parks "
            + "others with a reason.",
            example = "{\"cycle\":1,\"carry\":[4,5],\"due\":\"2026-07-14\",\"nextName\":\"Summer 2026\"}")
    record CloseCycle(@Names(Cycle.class) long cycle, @Names(Issue.class) @Nullable List<Long> carry,
            @Nullable LocalDate due, @Written(TextRule.CYCLE_NAME) @Nullable String nextName,
            @Written(TextRule.QUESTION) @Nullable String nextQuestion, @Nullable Parking park) implements CycleMove {

        /** With nothing to park. */
        public CloseCycle(long cycle, @Nullable List<Long> carry, @Nullable LocalDate due, @Nullable String nextName,
                @Nullable String nextQuestion) {
            this(cycle, carry, due, nextName, nextQuestion, null);
        }
    }

    /** Issues without a duo that are parked as their cycle closes. */
    record Parking(@Names(Issue.class) List<Long> issues, @Written(TextRule.REASON) String reason) {}
}
