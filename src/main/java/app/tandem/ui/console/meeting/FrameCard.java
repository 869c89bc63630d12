package app.tandem.ui.console.meeting;

/** The cards that the frame puts at the right of a step, below the stage's preview. */
public enum FrameCard {
    TIMER, SPOKEN,
    /** The buttons for a note, a decision, an action; their keys work at every step. */
    RECORD
}
