package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * One written answer to the forum's question.
 *
 * @param number counts the answers of the cycle from 1, in the order of entry
 * @param author only of somebody who signed it
 * @param issue the issue it is merged into; null unless MERGED
 */
public record Response(long id, long cycle, long meeting, int number, String text, ResponseSide side,
        @Nullable Long author, ResponseState state, @Nullable Long issue) implements Row {

    public Response {
        TextRule.RESPONSE.require(text);
        Must.be((state == ResponseState.MERGED) == (issue != null), "only a merged answer has an issue");
    }

    public Response withText(String now) {
        return new Response(id, cycle, meeting, number, now, side, author, state, issue);
    }

    public Response withSide(ResponseSide now, @Nullable Long signedBy) {
        return new Response(id, cycle, meeting, number, text, now, signedBy, state, issue);
    }

    public Response mergedInto(long into) {
        return new Response(id, cycle, meeting, number, text, side, author, ResponseState.MERGED, into);
    }

    public Response parked() {
        return new Response(id, cycle, meeting, number, text, side, author, ResponseState.PARKED, null);
    }

    public Response asNew() {
        return new Response(id, cycle, meeting, number, text, side, author, ResponseState.NEW, null);
    }
}
