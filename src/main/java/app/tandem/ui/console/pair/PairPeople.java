package app.tandem.ui.console.pair;

import app.tandem.model.Meeting;
import app.tandem.model.Pairing;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.Pairings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.console.pair.PairView.Who;
import app.tandem.ui.console.pair.PairView.Why;
import app.tandem.ui.controls.Face;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in a proposal, who is over and why, and which side has nobody to be paired. */
record PairPeople(State state, Meeting meeting, List<Pairing.Pair> pairs) {

    Who who(long person, Side side) {
        return new Who(person, new Face(People.name(state, person), side));
    }

    private Side side(long person) {
        return People.side(state, person, Meetings.day(meeting));
    }

    /** In how many of the duos somebody is. */
    long count(long person) {
        return pairs.stream().filter(each -> each.sales() == person || each.marketing() == person).count();
    }

    /** People in the duos whom the rules would leave out. */
    List<Long> invited() {
        Set<Long> candidates = Stream.of(Side.SALES, Side.MARKETING).flatMap(each -> candidates(each).stream())
                .collect(Collectors.toSet());
        return pairs.stream().flatMap(each -> Stream.of(each.sales(), each.marketing()))
                .filter(each -> !candidates.contains(each)).distinct().toList();
    }

    private List<Long> candidates(Side side) {
        return Pairings.candidates(state, meeting, side);
    }

    /** Who is over, who runs the meeting, who is away: both sides, those here first; people of neither not at all. */
    List<Bench> bench() {
        Set<Long> here = Set.copyOf(People.here(state, meeting));
        return People.active(state).map(each -> each.id()).filter(each -> side(each).votes() && count(each) == 0)
                .map(each -> new Bench(who(each, side(each)), why(each, here)))
                .sorted(Comparator.comparing(Bench::why)).toList();
    }

    private Why why(long person, Set<Long> here) {
        Long facilitator = meeting.roles().facilitator();
        if (facilitator != null && facilitator == person) {
            return Why.RUNS;
        }
        return here.contains(person) ? Why.OVER : Why.AWAY;
    }

    Set<Side> missing() {
        return Stream.of(Side.SALES, Side.MARKETING).filter(each -> candidates(each).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Those of a side who may be paired, or are. */
    List<Who> of(Side side) {
        Set<Long> candidates = Set.copyOf(candidates(side));
        return People.active(state).map(each -> each.id()).filter(each -> side(each) == side)
                .filter(each -> candidates.contains(each) || count(each) > 0).map(each -> who(each, side)).toList();
    }
}
