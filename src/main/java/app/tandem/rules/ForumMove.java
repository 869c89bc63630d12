package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.TextRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves of the open forum: answers, and the rounds in which they are shared. */
public sealed interface ForumMove extends Move {

    @Explained(value = "Writes down an answer; signed when it has an author. In a turn, the next person follows.",
            example = "{\"meeting\":1,\"text\":\"One calendar with every campaign\",\"side\":\"SALES\",\"turn\":true}")
    record Respond(@Names(Meeting.class) long meeting, @Written(TextRule.RESPONSE) String text,
            @Nullable ResponseSide side, @Names(Person.class) @Nullable Long author,
            @Nullable Boolean turn) implements ForumMove {}

    @Explained(value = "Takes in answers, all or none; at most 1,000. For a planned meeting too.",
            example = "{\"meeting\":1,\"answers\":[{\"text\":\"Fewer leads, better ones\",\"side\":\"SALES\"}]}")
    record ImportResponses(@Names(Meeting.class) long meeting, List<Answer> answers) implements ForumMove {

        public static final int MOST = 1_000;

        public record Answer(@Written(TextRule.RESPONSE) String text, @Nullable ResponseSide side,
                @Names(Person.class) @Nullable Long author) {}
    }

    @Explained(value = "Corrects an answer's text.",
            example = "{\"response\":14,\"text\":\"Fewer leads, better ones\"}")
    record CorrectResponse(@Names(Response.class) long response,
            @Written(TextRule.RESPONSE) String text) implements ForumMove {}

    @Explained(value = "Signs an answer, or takes the name off it again; sets the side that it came from.",
            example = "{\"response\":14,\"author\":\"Ada\",\"side\":\"SALES\"}")
    record SignResponse(@Names(Response.class) long response, @Names(Person.class) @Nullable Long author,
            ResponseSide side) implements ForumMove {}

    @Explained(value = "Parks answers that become no issue.", example = "{\"responses\":[14,15]}")
    record ParkResponses(@Names(Response.class) List<Long> responses) implements ForumMove {}

    @Explained(value = "Brings parked answers back.", example = "{\"responses\":[14]}")
    record BringBackResponses(@Names(Response.class) List<Long> responses) implements ForumMove {}

    @Explained(value = "Begins the rounds of sharing: a shuffle by the seed that alternates sides.",
            example = "{\"meeting\":1}")
    record BeginSharing(@Names(Meeting.class) long meeting) implements ForumMove {}

    @Explained(value = "Passes the turn on; sharing ends when all pass.", example = "{\"meeting\":1}")
    record PassTurn(@Names(Meeting.class) long meeting) implements ForumMove {}
}
