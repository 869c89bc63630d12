package app.tandem.ui.console.forum;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.rules.State;

/**
 * The question as the console shows it.
 *
 * @param writing the planned minutes of writing
 */
record QuestionView(long cycle, long meeting, String question, int writing) {

    static QuestionView of(State state, Meeting meeting) {
        Cycle cycle = state.get(Cycle.class, meeting.cycle());
        return new QuestionView(cycle.id(), meeting.id(), cycle.question(), meeting.minutes().writing());
    }
}
