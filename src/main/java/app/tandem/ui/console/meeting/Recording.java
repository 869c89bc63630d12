package app.tandem.ui.console.meeting;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.ChoiceField.Choice;
import app.tandem.ui.controls.Face;
import app.tandem.ui.controls.Segments;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the forms of a meeting's records have in common: who and what can be chosen, and the fields to choose in. */
final class Recording {

    private Recording() {}

    /** Everybody active, by name. */
    static List<Choice> people(State state, Meeting meeting) {
        Map<Long, PersonName> names = People.names(state);
        return People.active(state).map(each -> person(state, meeting, each, names.get(each.id())))
                .sorted(Comparator.comparing(each -> People.key(each.name()))).toList();
    }

    private static Choice person(State state, Meeting meeting, Person person, @Nullable PersonName name) {
        String called = Objects.requireNonNull(name).name();
        return new Choice(person.id(), called,
                new Face(called, People.side(state, person.id(), Meetings.day(meeting))));
    }

    /** The issues of the meeting's cycle, each named by number and title. */
    static List<Choice> issues(Texts texts, State state, Meeting meeting) {
        return Issues.of(state, meeting.cycle()).map(each -> new Choice(each.id(), name(texts, each), null)).toList();
    }

    static String name(Texts texts, Issue issue) {
        return texts.get("record.issue.name", issue.number(), issue.title());
    }

    static ChoiceField personField(Texts texts, String id, Runnable enter) {
        ChoiceField field = new ChoiceField(texts, id, texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
        field.field().setOnAction(event -> enter.run());
        return field;
    }

    static ChoiceField issueField(Texts texts, String id, Runnable enter) {
        ChoiceField field = new ChoiceField(texts, id, texts.get("choice.issue.prompt"),
                typed -> texts.get("choice.issue.none", typed));
        field.field().setOnAction(event -> enter.run());
        return field;
    }

    /** A note as such, or something for later. */
    static Segments<NoteKind> noteKinds(Texts texts) {
        Map<NoteKind, String> words = new LinkedHashMap<>();
        words.put(NoteKind.NOTE, texts.get("record.note.kind"));
        words.put(NoteKind.LATER, texts.get("record.note.later"));
        return Segments.holding(words);
    }
}
