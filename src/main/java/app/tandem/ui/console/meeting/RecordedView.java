package app.tandem.ui.console.meeting;

import app.tandem.model.Action;
import app.tandem.model.Decision;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something recorded in a meeting.
 *
 * @param facts what else is to be said of it, in a few words
 */
record RecordedView(long id, String text, String facts) {

    /** What was recorded of a kind in a meeting, the newest first. Support and concerns stand with their issue. */
    static List<RecordedView> of(Texts texts, State state, Meeting meeting, RecordKind kind) {
        Reading reading = new Reading(texts, state, meeting);
        Stream<RecordedView> all = switch (kind) {
            case NOTE -> reading.notes();
            case DECISION -> reading.decisions();
            case ACTION -> reading.actions();
        };
        return all.sorted(Comparator.comparingLong(RecordedView::id).reversed()).toList();
    }

    private record Reading(Texts texts, State state, Meeting meeting) {

        Stream<RecordedView> notes() {
            return state.stream(Note.class).filter(each -> each.meeting() == meeting.id() && !each.kind().unsigned())
                    .map(each -> new RecordedView(each.id(), each.text(), facts(
                            each.kind() == NoteKind.LATER ? texts.get("record.note.later") : null,
                            issue(each.issue()))));
        }

        Stream<RecordedView> decisions() {
            return state.stream(Decision.class).filter(each -> each.meeting() == meeting.id())
                    .map(each -> new RecordedView(each.id(), each.wording(), facts(issue(each.issue()), null)));
        }

        Stream<RecordedView> actions() {
            return state.stream(Action.class).filter(each -> Objects.equals(each.meeting(), meeting.id()))
                    .map(each -> new RecordedView(each.id(), each.text(), facts(promised(each), issue(each.issue()))));
        }

        private String promised(Action action) {
            String due = texts.days().day(action.due(), Meetings.day(meeting));
            String owner = People.name(state, action.owner());
            return switch (action.state()) {
                case OPEN -> texts.get("record.action.open", owner, due);
                case DONE -> texts.get("record.action.done", owner);
                case DROPPED -> texts.get("record.action.dropped", owner);
            };
        }

        private @Nullable String issue(@Nullable Long issue) {
            return issue == null ? null : Recording.name(texts, state.get(Issue.class, issue));
        }

        private String facts(@Nullable String one, @Nullable String other) {
            return Stream.of(one, other).filter(Objects::nonNull)
                    .collect(Collectors.joining(texts.get("record.facts.and")));
        }
    }
}
