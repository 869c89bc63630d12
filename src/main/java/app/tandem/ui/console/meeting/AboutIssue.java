package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.controls.ChoiceField;
import java.util.Optional;

/** The issue that something recorded is about: while slots are on the one that is talked about, until one says else. */
final class AboutIssue {

    private final MeetingTools tools;
    private final ChoiceField field;
    private long proposed;

    /**
     * @param id of the field
     */
    AboutIssue(MeetingTools tools, String id, Runnable enter) {
        this.tools = tools;
        this.field = Recording.issueField(tools.texts(), id, enter);
    }

    ChoiceField field() {
        return field;
    }

    void show(State state, Meeting now) {
        field.offer(Recording.issues(tools.texts(), state, now));
        long about = now.step() == Step.SLOTS ? tools.showing().issue().get() : 0;
        if (about != proposed) {
            boolean own = !field.isBlank() && !field.chosen().equals(Optional.of(proposed));
            proposed = about;
            if (!own) {
                empty();
            }
        }
    }

    /** Back to what is proposed. */
    void empty() {
        field.choose(proposed == 0 ? null : proposed);
    }
}
