package app.tandem.rules;

/** Moves that take back an act, and bring it back. */
public sealed interface HistoryMove extends Move {

    @Explained(value = "Takes back your last act in the running meeting, or on your desk.", example = "{}")
    record Undo() implements HistoryMove {}

    @Explained(value = "Brings back what you undid last.", example = "{}")
    record Redo() implements HistoryMove {}
}
