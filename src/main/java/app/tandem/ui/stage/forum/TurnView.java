package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.model.PersonName;
import app.tandem.model.Response;
import app.tandem.model.Sharing;
import app.tandem.rules.People;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose turn it is, as the room sees it: by first name, with no side.
 *
 * @param begun whether sharing has begun
 * @param now empty before it and once everybody has passed
 * @param next who follows; empty where nobody else is here
 */
record TurnView(boolean begun, int round, int answers, Optional<String> now, Optional<String> next) {

    static TurnView of(State state, Meeting meeting) {
        int answers = (int) state.stream(Response.class).filter(each -> each.meeting() == meeting.id()).count();
        Optional<Sharing> sharing = SharingRounds.of(state, meeting.id());
        Optional<Long> now = SharingRounds.whoseTurn(state, meeting.id());
        Optional<Long> next = sharing.flatMap(each -> now.flatMap(one -> next(state, meeting, each.order(), one)));
        return new TurnView(sharing.isPresent(), sharing.map(Sharing::round).orElse(1), answers,
                now.map(each -> firstName(state, each)), next.map(each -> firstName(state, each)));
    }

    private static Optional<Long> next(State state, Meeting meeting, List<Long> order, long now) {
        Set<Long> here = new HashSet<>(People.voters(state, meeting));
        int at = order.indexOf(now);
        for (int step = 1; step < order.size(); step++) {
            Long person = order.get((at + step) % order.size());
            if (here.contains(person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static String firstName(State state, long person) {
        String name = People.name(state, person);
        return name.equals(PersonName.GONE) ? name : name.split(" ", 2)[0];
    }
}
