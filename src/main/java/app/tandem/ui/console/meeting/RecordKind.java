package app.tandem.ui.console.meeting;

/** What can be recorded at any moment of a meeting. */
public enum RecordKind {
    NOTE, DECISION, ACTION
}
