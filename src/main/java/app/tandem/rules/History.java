package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Row;
import app.tandem.model.Timer;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.Outcome.Accepted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Undo and redo: each takes one actor's last act in the running meeting, or on their desk, back or forth, where nothing
 * that came since stands on it.
 */
public final class History {

    private History() {}

    /** Whose acts, and where: what undo may look at. */
    private record Scope(@Nullable Long by, @Nullable Long meeting) {

        boolean holds(Act act) {
            return Objects.equals(by, act.by()) && Objects.equals(meeting, act.meeting());
        }

        /** Whether it is what lies between the meetings. */
        boolean between() {
            return by == null && meeting == null;
        }
    }

    /** The act that a move of history is about: taken back, or brought back. */
    record Step(@Nullable Long undoes, @Nullable Long redoes) {
        static final Step NONE = new Step(null, null);
    }

    /** The act that an undo by this actor would take back now; empty where there is none. */
    public static Optional<Act> undoable(State state, @Nullable Long by) {
        var scope = scope(state, by);
        Map<Long, Boolean> undone = new HashMap<>();
        for (var act : state.trail()) {
            if (scope.holds(act) && !decides(act, undone) && !undone.getOrDefault(act.seq(), false)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /**
     * The act that a redo by this actor would bring back now; empty where there is none. While no meeting runs that may
     * be the start of one, which was taken back.
     */
    public static Optional<Act> redoable(State state, @Nullable Long by) {
        var scope = scope(state, by);
        Map<Long, Boolean> undone = new HashMap<>();
        for (var act : state.trail()) {
            if (scope.holds(act) || scope.between() && Objects.equals(by, act.by()) && aboutStart(state, act)) {
                var undoes = act.undoes();
                if (undoes != null && !undone.containsKey(undoes)) {
                    return act(state, undoes);
                }
                if (!decides(act, undone)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Notes the latest word on an act that was undone or redone; false for an act that is neither. */
    private static boolean decides(Act act, Map<Long, Boolean> undone) {
        if (act.undoes() != null) {
            undone.putIfAbsent(act.undoes(), true);
        } else if (act.redoes() != null) {
            undone.putIfAbsent(act.redoes(), false);
        }
        return act.undoes() != null || act.redoes() != null;
    }

    /** Whether an act started a meeting, took its start back or brought it back. */
    private static boolean aboutStart(State state, Act act) {
        var of = act.undoes() != null ? act.undoes() : act.redoes();
        return of == null ? started(act).findAny().isPresent()
                : act(state, of).filter(each -> started(each).findAny().isPresent()).isPresent();
    }

    /** The meeting that an act started. */
    private static LongStream started(Act act) {
        return act.changes().stream()
                .filter(each -> each.before() instanceof Meeting before && before.planned())
                .filter(each -> each.after() instanceof Meeting after && after.running())
                .mapToLong(Change::id);
    }

    private static Optional<Act> act(State state, long seq) {
        return state.trail().stream().filter(each -> each.seq() == seq).findFirst();
    }

    private static Scope scope(State state, @Nullable Long by) {
        return new Scope(by, by == null ? Meetings.running(state).map(Meeting::id).orElse(null) : null);
    }

    static Step step(State state, Move move, Acting acting) {
        return switch (move) {
            case Undo _ -> new Step(toUndo(state, acting).seq(), null);
            case Redo _ -> new Step(null, toRedo(state, acting).seq());
            default -> Step.NONE;
        };
    }

    private static Act toUndo(State state, Acting acting) {
        var act = undoable(state, acting.by())
                .orElseThrow(() -> Refuse.because("undo", "finds nothing of yours to take back here", null));
        if (act.barrier() != null) {
            throw Refuse.because("undo", act.barrier(), act.name());
        }
        return act;
    }

    private static Act toRedo(State state, Acting acting) {
        return redoable(state, acting.by())
                .orElseThrow(() -> Refuse.because("redo", "finds nothing of yours to bring back here", null));
    }

    static void make(Draft draft, HistoryMove move, Acting acting) {
        switch (move) {
            case Undo _ -> takeBack(draft, toUndo(draft.now(), acting));
            case Redo _ -> bringBack(draft, toRedo(draft.now(), acting));
        }
    }

    private static void takeBack(Draft draft, Act act) {
        needEmptyRoom(draft.now(), act);
        for (var change : act.changes().reversed()) {
            if (change.before() == null) {
                var current = draft.now().find(change.kind(), change.id());
                Refuse.unless(follows(change.kind()) || current.equals(Optional.of(change.afterwards())), "undo",
                        "cannot take back what was changed since", act.name());
                draft.withdraw(change.kind(), change.id());
            } else {
                draft.put(Patch.of(draft.now(), change.before(), change.afterwards(), "undo", act.name()));
            }
        }
    }

    /** Who is here is ticked, no act of its own: it keeps the start of its meeting from being taken back unawares. */
    private static void needEmptyRoom(State state, Act act) {
        var held = started(act)
                .anyMatch(each -> state.stream(Attendance.class).anyMatch(row -> row.meeting() == each));
        Refuse.unless(!held, "undo", "cannot take back a start after somebody was marked as here", act.name());
    }

    /** A timer has toggles of its own: it goes back with the act that set it, whatever they did to it since. */
    private static boolean follows(Class<? extends Row> kind) {
        return kind == Timer.class;
    }

    private static void bringBack(Draft draft, Act act) {
        for (var change : act.changes()) {
            needName(draft.now(), change, act);
            draft.put(change.before() == null ? change.afterwards()
                    : Patch.of(draft.now(), change.afterwards(), change.before(), "redo", act.name()));
        }
    }

    /** A name that was corrected and undone is not brought back to somebody who was anonymised since. */
    private static void needName(State state, Change change, Act act) {
        var gone = change.after() instanceof PersonName name
                && state.find(Person.class, name.person()).filter(Person::anonymised).isPresent();
        Refuse.unless(!gone, "redo", "would bring back the name of somebody who was anonymised", act.name());
    }

    /** The state with the move's number and time, and with the act that undo may look back on. */
    static Outcome remember(State before, Accepted made, Move move, Acting acting, Step step) {
        var seq = before.seq() + 1;
        var moved = made.state().moved(seq, acting.at());
        if (move.getClass().isAnnotationPresent(Toggle.class)) {
            return new Accepted(moved, made.changes());
        }
        var barrier = move.getClass().getAnnotation(NotUndone.class);
        List<Change> changes = barrier == null && step.equals(Step.NONE) ? made.changes() : List.of();
        var act = new Act(seq, acting.at(), acting.by(), meetingOf(before, moved, acting.by()),
                Move.name(move.getClass()),
                barrier == null ? null : barrier.value(), step.undoes(), step.redoes(), changes);
        return new Accepted(moved.remembering(act), made.changes());
    }

    private static @Nullable Long meetingOf(State before, State after, @Nullable Long by) {
        var meeting = scope(after, by).meeting();
        return meeting == null ? scope(before, by).meeting() : meeting;
    }

    /** Puts back the components of a row that an act changed, where they are still as it left them. */
    private static final class Patch {

        static Row of(State state, Row to, Row from, String field, String act) {
            if (follows(to.getClass())) {
                return to;
            }
            var current = state.find(to.getClass(), to.id())
                    .orElseThrow(() -> Refuse.because(field, "finds something gone that it needs", act));
            var values = new ArrayList<@Nullable Object>();
            for (var part : to.getClass().getRecordComponents()) {
                var wanted = Records.value(part, to);
                var left = Records.value(part, from);
                var now = Records.value(part, current);
                Refuse.unless(Objects.equals(wanted, left) || Objects.equals(now, left), field,
                        "cannot take back what was changed since", act);
                values.add(Objects.equals(wanted, left) ? now : wanted);
            }
            return made(to, values, field, act);
        }

        /** The row as a whole: what was changed since may not go together with what comes back. */
        private static Row made(Row to, List<? extends @Nullable Object> values, String field, String act) {
            try {
                return Records.make(to.getClass(), values);
            } catch (IllegalArgumentException apart) {
                throw Refuse.because(field, "cannot take back what was changed since", act);
            }
        }
    }
}
