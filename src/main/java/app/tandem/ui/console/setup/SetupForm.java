package app.tandem.ui.console.setup;

import app.tandem.exchange.NameList;
import app.tandem.exchange.NameList.Named;
import app.tandem.model.Cycle;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for the first meeting.
 *
 * @param facilitator a name, typed or of either list; blank where nobody is named
 */
record SetupForm(NameList sales, NameList marketing, String facilitator, Forum forum) {

    /**
     * The cycle and its first meeting.
     *
     * @param zone where the day is one
     */
    record Forum(String cycle, String question, @Nullable LocalDateTime start, String zone, String place) {}

    /** What is to be done next, by what holds; empty once the forum is planned. */
    Optional<Move> next(State state) {
        List<Line> missing = missing(state);
        if (!missing.isEmpty()) {
            return Optional.of(new ImportPeople(missing));
        }
        return Meetings.openCycle(state).<Optional<Move>>map(cycle -> SetupView.forum(state, cycle).isPresent()
                ? Optional.empty()
                : Optional.of(plan(state))).orElseGet(() -> Optional.of(open()));
    }

    private List<Line> missing(State state) {
        Set<String> here = SetupView.of(state).names().stream().map(People::key).collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        add(lines, sales, Side.SALES);
        add(lines, marketing, Side.MARKETING);
        String name = facilitator.strip();
        if (!name.isEmpty() && lines.stream().noneMatch(each -> People.key(each.name()).equals(People.key(name)))) {
            lines.add(new Line(name, Side.NEITHER, null));
        }
        lines.removeIf(each -> here.contains(People.key(each.name())));
        return lines;
    }

    private static void add(List<Line> lines, NameList list, Side side) {
        for (Named each : list.names()) {
            lines.add(new Line(each.name(), side, each.email()));
        }
    }

    private OpenCycle open() {
        return new OpenCycle(forum.cycle(), forum.question().isBlank() ? Cycle.DEFAULT_QUESTION : forum.question(),
                null, null, null, null);
    }

    private PlanMeeting plan(State state) {
        Long who = facilitator.isBlank() ? null : People.active(state, facilitator).map(Person::id).orElse(null);
        return new PlanMeeting(MeetingKind.OPEN_FORUM, new Details(forum.start(), forum.zone(), null,
                forum.place().isBlank() ? null : forum.place(), who, null, null, null, null, null, null, null));
    }
}
