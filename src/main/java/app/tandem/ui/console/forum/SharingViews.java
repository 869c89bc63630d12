package app.tandem.ui.console.forum;

import app.tandem.model.Meeting;
import app.tandem.model.Sharing;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.SharingRounds;
import app.tandem.rules.State;
import app.tandem.rules.TurnsTaken;
import app.tandem.rules.TurnsTaken.Taken;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.forum.SharingView.Place;
import app.tandem.ui.console.forum.SharingView.Stands;
import app.tandem.ui.controls.Face;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sharing off the state. */
final class SharingViews {

    private final State state;
    private final Meeting meeting;
    private final Set<Long> here;
    private final @Nullable Sharing sharing;
    private final @Nullable Long now;

    private SharingViews(State state, Meeting meeting) {
        this.state = state;
        this.meeting = meeting;
        here = new LinkedHashSet<>(People.voters(state, meeting));
        sharing = SharingRounds.of(state, meeting.id()).orElse(null);
        now = SharingRounds.whoseTurn(state, meeting.id()).orElse(null);
    }

    static SharingView of(State state, Meeting meeting) {
        return new SharingViews(state, meeting).view();
    }

    private SharingView view() {
        int next = (int) state.counter("response/" + meeting.cycle()) + 1;
        return new SharingView(phase(), sharing == null ? 1 : sharing.round(), next, places(),
                AnswerLine.of(state, meeting.id()).reversed());
    }

    private Phase phase() {
        if (now != null) {
            return Phase.TURN;
        }
        if (here.isEmpty()) {
            return Phase.NOBODY;
        }
        return sharing == null ? Phase.BEFORE : Phase.OVER;
    }

    private List<Place> places() {
        if (sharing == null) {
            return here.stream().map(each -> new Place(each, face(each), Stands.WAITING)).toList();
        }
        List<Long> order = order(sharing);
        Map<Long, Taken> taken = TurnsTaken.inRound(state, sharing, here);
        Long next = next(order).orElse(null);
        return order.stream().map(each -> new Place(each, face(each), stands(each, next, taken, sharing))).toList();
    }

    /** The order as drawn, and those at its end who came in since. */
    private List<Long> order(Sharing drawn) {
        Set<Long> order = new LinkedHashSet<>(drawn.order());
        order.addAll(here);
        return new ArrayList<>(order);
    }

    private Stands stands(long person, @Nullable Long next, Map<Long, Taken> taken, Sharing drawn) {
        if (!here.contains(person)) {
            return Stands.AWAY;
        } else if (now != null && now == person) {
            return Stands.NOW;
        } else if (next != null && next == person) {
            return Stands.NEXT;
        }
        Taken did = taken.get(person);
        if (did == Taken.PASSED || now == null && drawn.passed().contains(person)) {
            return Stands.PASSED;
        }
        return did == Taken.SPOKE ? Stands.SPOKE : Stands.WAITING;
    }

    /** The first after the one whose turn it is who is here. */
    private Optional<Long> next(List<Long> order) {
        int at = now == null ? -1 : order.indexOf(now);
        for (int step = 1; at >= 0 && step < order.size(); step++) {
            Long person = order.get((at + step) % order.size());
            if (here.contains(person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private Face face(long person) {
        return new Face(People.name(state, person), People.side(state, person, Meetings.day(meeting)));
    }
}
