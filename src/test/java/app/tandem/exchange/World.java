package app.tandem.exchange;

import app.tandem.model.Closing;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Roles;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.Schedule;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Standing;
import app.tandem.model.Step;
import app.tandem.model.StepMinutes;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.Draft;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small workspace: two cycles, of which the second is open, with people, meetings, issues, answers and a duo. */
final class World {

    static final LocalDate DAY = LocalDate.parse("2026-01-12");

    private final Draft draft = new Draft(State.empty());

    private World() {}

    static State small() {
        var world = new World();
        List.of("Ada", "Bruno", "Hannah", "Ines", "Noor").forEach(each -> world.person(each, side(each)));
        var first = world.cycle(1, CycleStatus.CLOSED);
        world.issue(first, 3);
        var second = world.cycle(2, CycleStatus.OPEN);
        for (int each = 1; each <= 4; each++) {
            world.meeting(second, each, each == 1 ? MeetingStatus.RUNNING : MeetingStatus.PLANNED);
        }
        for (int each = 1; each <= 9; each++) {
            world.issue(second, each);
        }
        world.answers(second);
        world.duo(second, "Ada", "Hannah");
        world.duo(second, "Bruno", "Ines");
        world.draft.put(new Round(world.draft.newId(), second, 1, RoundKind.DOTS, List.of(), 5, 2, RoundStatus.OPEN,
                null, false));
        return world.draft.now();
    }

    private static Side side(String name) {
        return Map.of("Ada", Side.SALES, "Bruno", Side.SALES, "Noor", Side.NEITHER).getOrDefault(name, Side.MARKETING);
    }

    private void person(String name, Side side) {
        var id = draft.newId();
        draft.put(new Person(id, true, false, false));
        draft.put(new PersonName(draft.newId(), id, name, null, Instant.EPOCH));
        draft.put(new SideSpan(draft.newId(), id, side, DAY, null));
    }

    private long cycle(int number, CycleStatus status) {
        return draft.put(new Cycle(draft.newId(), number, "Cycle " + number, Cycle.DEFAULT_QUESTION, Terms.DEFAULT,
                status, DAY, status == CycleStatus.CLOSED ? DAY : null)).id();
    }

    private void meeting(long cycle, int number, MeetingStatus status) {
        draft.put(new Meeting(draft.newId(), cycle, number, MeetingKind.OPEN_FORUM, null, status, Step.ATTENDANCE,
                new Schedule(null, "UTC", DAY, null, null, null), Roles.NONE, StepMinutes.DEFAULT, Closing.NONE));
    }

    private void issue(long cycle, int number) {
        draft.put(new Issue(draft.newId(), cycle, number, "Issue " + number, null, Touches.BOTH, List.of("leads"),
                IssueState.RAISED, Standing.NONE, Success.NONE, Links.NONE));
    }

    private void answers(long cycle) {
        var meeting = draft.now().stream(Meeting.class).findFirst().orElseThrow().id();
        for (int each = 1; each <= 15; each++) {
            draft.put(new Response(draft.newId(), cycle, meeting, each, "Answer " + each, ResponseSide.NOT_KNOWN,
                    null, ResponseState.NEW, null));
        }
    }

    private void duo(long cycle, String sales, String marketing) {
        var one = id(sales);
        var other = id(marketing);
        draft.put(new Duo(draft.newId(), cycle, one, span(one), other, span(other), DuoOrigin.BY_HAND, DAY, null,
                null));
    }

    private long span(long person) {
        return draft.now().stream(SideSpan.class).filter(each -> each.person() == person).findFirst().orElseThrow()
                .id();
    }

    private long id(String name) {
        return new Lookup(draft.now()).person(name).orElseThrow().id();
    }
}
