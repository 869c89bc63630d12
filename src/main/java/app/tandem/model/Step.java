package app.tandem.model;

/** A part of a meeting, in the step bar. */
public enum Step {
    ATTENDANCE, QUESTION, WRITING, SHARING, WALL, GROUP, CLARIFY, VOTE, REVEAL, PAIR, PLAN, SLOTS, BALANCE, ACTIONS,
    WINS, CLOSE
}
