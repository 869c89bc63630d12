package app.tandem.cli;

import app.tandem.minutes.DocumentJson;
import app.tandem.minutes.Minutes;
import app.tandem.model.Meeting;
import app.tandem.rules.MinutesMove.MakeMinutesFinal;
import app.tandem.rules.Move;
import app.tandem.rules.State;

/** Draws the document of final minutes where a line leaves it out. */
public final class FinalMinutes {

    private FinalMinutes() {}

    /** The move with all that the program adds to it; one that names no meeting there is goes on as it is. */
    public static Move complete(State state, Move move) {
        return move instanceof MakeMinutesFinal wanted && wanted.document() == null
                && state.find(Meeting.class, wanted.meeting()).isPresent()
                        ? new MakeMinutesFinal(wanted.meeting(),
                                DocumentJson.write(Minutes.of(state, wanted.meeting())))
                        : move;
    }
}
