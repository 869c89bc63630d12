package app.tandem.model;

/** Whether an action is still to be done. */
public enum ActionState {
    OPEN, DONE, DROPPED
}
