package app.tandem.model;

/** SUPPORT and CONCERN carry no name; LATER is the parking lot. */
public enum NoteKind {
    NOTE, SUPPORT, CONCERN, LATER;

    public boolean unsigned() {
        return this == SUPPORT || this == CONCERN;
    }
}
