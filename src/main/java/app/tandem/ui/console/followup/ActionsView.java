package app.tandem.ui.console.followup;

import app.tandem.model.Action;
import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a meeting gave people to do about one issue. */
record ActionsView(List<Line> lines, LocalDate today) {

    ActionsView {
        lines = List.copyOf(lines);
    }

    record Line(long id, String text, Face owner, LocalDate due) {}

    static ActionsView of(State state, Meeting meeting, long issue) {
        LocalDate today = Meetings.day(meeting);
        return new ActionsView(state.stream(Action.class)
                .filter(each -> Objects.equals(each.meeting(), meeting.id()) && Objects.equals(each.issue(), issue))
                .map(each -> new Line(each.id(), each.text(), new Face(People.name(state, each.owner()),
                        People.side(state, each.owner(), today)), each.due()))
                .toList(), today);
    }
}
