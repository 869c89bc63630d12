package app.tandem.model;

/** What became of an answer: nothing yet, part of an issue, or put aside. */
public enum ResponseState {
    NEW, MERGED, PARKED
}
