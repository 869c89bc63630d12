package app.tandem.ui.controls;

/** A control, or a list of them, in which left and right move: while the focus is in it, they do nothing else. */
public interface UsesArrows {}
