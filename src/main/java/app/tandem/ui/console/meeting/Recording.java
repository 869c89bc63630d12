package app.tandem.ui.console.meeting;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.NoteKind;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.PeopleChoice;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.ChoiceField.Choice;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms of a meeting's records have in common: who and what can be chosen, and the fields to choose in. */
final class Recording {

    private Recording() {}

    /** Everybody active, by name. */
    static List<Choice> people(State state, Meeting meeting) {
        return PeopleChoice.of(state, Meetings.day(meeting));
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
