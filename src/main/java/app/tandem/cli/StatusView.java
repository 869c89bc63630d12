package app.tandem.cli;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a workspace stands, at a glance. */
final class StatusView {

    private final State state;
    private final LocalDate today;
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();

    private StatusView(State state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    static Shown of(String name, State state, Optional<Cycle> cycle, LocalDate today) {
        var view = new StatusView(state, today);
        view.data.put("workspace", name);
        view.data.put("moves", state.seq());
        view.data.put("lastMove", state.seq() == 0 ? null : state.at());
        view.people();
        cycle.ifPresent(view::cycle);
        return new Shown(view.data, view.text());
    }

    private void people() {
        var sides = new TreeMap<>(People.active(state)
                .collect(Collectors.groupingBy(each -> People.side(state, each.id(), today), Collectors.counting())));
        data.put("people", sides);
        data.put("openActions",
                state.stream(Action.class).filter(each -> each.state() == ActionState.OPEN).count());
    }

    private void cycle(Cycle cycle) {
        data.put("cycle", cycle.number());
        data.put("cycleName", cycle.name());
        data.put("cycleStatus", cycle.status());
        data.put("question", cycle.question());
        data.put("running", Meetings.of(state, cycle.id()).filter(Meeting::running).findFirst().map(this::meeting)
                .orElse(null));
        data.put("planned", Meetings.of(state, cycle.id()).filter(Meeting::planned).map(this::meeting).toList());
        data.put("answers", state.stream(Response.class).filter(each -> each.cycle() == cycle.id()).count());
        data.put("issues", new TreeMap<>(Issues.of(state, cycle.id())
                .collect(Collectors.groupingBy(Issue::state, Collectors.counting()))));
        data.put("needDuo", Issues.of(state, cycle.id()).filter(each -> Issues.needsDuo(state, each))
                .map(Issue::number).toList());
        data.put("duosAtWork", state.stream(Duo.class).filter(Duo::working).count());
        data.put("openRound", state.stream(Round.class).anyMatch(Round::open));
    }

    private String meeting(Meeting meeting) {
        var day = meeting.schedule().day();
        return meeting.number() + " " + Words.of(meeting.kind()) + (day == null ? "" : ", " + day)
                + (meeting.running() ? ", at " + Words.of(meeting.step()) : "");
    }

    private String text() {
        var sheet = new Sheet("of", "is");
        data.forEach((name, value) -> sheet.add(Words.apart(name),
                value instanceof Map<?, ?> counts ? counts(counts) : value));
        return sheet.text().substring(sheet.text().indexOf('\n') + 1);
    }

    private static String counts(Map<?, ?> counts) {
        return counts.isEmpty() ? "none" : counts.entrySet().stream()
                .map(each -> each.getValue() + " " + Words.of((Enum<?>) each.getKey()))
                .collect(Collectors.joining(", "));
    }
}
