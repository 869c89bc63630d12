package app.tandem.rules;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves that pair people, and put issues in their hands. */
public sealed interface DuoMove extends Move {

    @Explained(value = "Proposes duos of those present; locked ones stay. People may be named who would stay out.",
            example = "{\"meeting\":2}")
    record ProposeDuos(@Names(Meeting.class) long meeting,
            @Names(Person.class) @Nullable List<Long> alsoPair) implements DuoMove {}

    @Explained(value = "Locks a proposed duo, or unlocks it.",
            example = "{\"meeting\":2,\"sales\":\"Ada\",\"marketing\":\"Hannah\",\"locked\":true}")
    record LockPair(@Names(Meeting.class) long meeting, @Names(Person.class) long sales,
            @Names(Person.class) long marketing, boolean locked) implements DuoMove {}

    @Explained(value = "Swaps the marketers of two proposed duos; with double duty, the marketers say which two.",
            example = "{\"meeting\":2,\"sales\":\"Ada\",\"otherSales\":\"Bruno\"}")
    record SwapPairs(@Names(Meeting.class) long meeting, @Names(Person.class) long sales,
            @Names(Person.class) long otherSales, @Names(Person.class) @Nullable Long marketing,
            @Names(Person.class) @Nullable Long otherMarketing) implements DuoMove {}

    @Explained(value = "Pairs two people by hand; whom they were proposed with goes to the bench.",
            example = "{\"meeting\":2,\"sales\":\"Ada\",\"marketing\":\"Hannah\"}")
    record PairByHand(@Names(Meeting.class) long meeting, @Names(Person.class) long sales,
            @Names(Person.class) long marketing) implements DuoMove {}

    @Explained(value = "Takes the proposed duos: hot buttons go to them in the order of rank, one due date for all.",
            example = "{\"meeting\":2,\"due\":\"2026-02-03\"}")
    record TakeDuos(@Names(Meeting.class) long meeting, @Nullable LocalDate due) implements DuoMove {}

    @Explained(value = "Forms a duo of one salesperson and one marketer.",
            example = "{\"sales\":\"Ada\",\"marketing\":\"Hannah\"}")
    record FormDuo(@Names(Person.class) long sales, @Names(Person.class) long marketing) implements DuoMove {}

    @Explained(value = "Ends a duo; its issues need a duo.",
            example = "{\"duo\":\"Ada + Hannah\",\"reason\":\"on leave until summer\"}")
    record EndDuo(@Names(Duo.class) long duo, @Written(TextRule.REASON) String reason) implements DuoMove {}

    @Explained(value = "Gives a hot issue to a duo, with a due date 3 to 60 days off, 14 by default.",
            example = "{\"issue\":3,\"duo\":\"Ada + Hannah\",\"due\":\"2026-02-03\"}")
    record Assign(@Names(Issue.class) long issue, @Names(Duo.class) long duo,
            @Nullable LocalDate due) implements DuoMove {}

    @Explained(value = "Gives an issue to another duo, with a reason.",
            example = "{\"issue\":3,\"duo\":\"Bruno + Ines\",\"reason\":\"Ada is on leave\"}")
    record Reassign(@Names(Issue.class) long issue, @Names(Duo.class) long duo,
            @Written(TextRule.REASON) String reason) implements DuoMove {}

    @Explained(value = "Moves the day that a solution is due, 3 to 60 days off.",
            example = "{\"issue\":3,\"due\":\"2026-02-10\"}")
    record ChangeDue(@Names(Issue.class) long issue, LocalDate due) implements DuoMove {}

    @Explained(value = "Corrects why a duo ended.",
            example = "{\"duo\":\"Ada + Hannah\",\"reason\":\"on leave until autumn\"}")
    record CorrectEnding(@Names(Duo.class) long duo, @Written(TextRule.REASON) String reason) implements DuoMove {}

    @Explained(value = "Corrects why an issue was last given to another duo.",
            example = "{\"issue\":3,\"reason\":\"Ada is on leave until autumn\"}")
    record CorrectReassign(@Names(Issue.class) long issue,
            @Written(TextRule.REASON) String reason) implements DuoMove {}
}
