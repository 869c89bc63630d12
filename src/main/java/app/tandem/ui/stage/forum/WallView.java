package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.rules.State;
import java.util.List;

/** What the room sees of the answers: number and words, in the order of entry; no author, no side, none that is parked. */
record WallView(List<Card> cards) {

    record Card(int number, String text) {}

    WallView {
        cards = List.copyOf(cards);
    }

    static WallView of(State state, Meeting meeting) {
        return new WallView(state.stream(Response.class)
                .filter(each -> each.meeting() == meeting.id() && each.state() != ResponseState.PARKED)
                .map(each -> new Card(each.number(), each.text())).toList());
    }
}
