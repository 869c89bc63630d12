package app.tandem.model;

public enum ActionState {
    OPEN, DONE, DROPPED
}
