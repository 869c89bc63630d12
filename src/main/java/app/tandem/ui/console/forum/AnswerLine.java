package app.tandem.ui.console.forum;

import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the console lists it.
 *
 * @param author the name of whoever signed it
 */
record AnswerLine(long id, int number, String text, ResponseSide side, @Nullable String author,
        ResponseState standing) implements CorrectingList.Line {

    boolean parked() {
        return standing == ResponseState.PARKED;
    }

    /** The answers of a forum in the order of entry. */
    static List<AnswerLine> of(State state, long meeting) {
        return state.stream(Response.class).filter(each -> each.meeting() == meeting).map(each -> line(state, each))
                .toList();
    }

    private static AnswerLine line(State state, Response answer) {
        Long author = answer.author();
        return new AnswerLine(answer.id(), answer.number(), answer.text(), answer.side(),
                author == null ? null : People.name(state, author), answer.state());
    }
}
