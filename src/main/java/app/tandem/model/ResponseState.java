package app.tandem.model;

public enum ResponseState {
    NEW, MERGED, PARKED
}
