package app.tandem.ui.console.meeting;

/** A soft sound that asks for attention, at once and without waiting. */
@FunctionalInterface
public interface Chime {

    /** Sounds that many times, one after the other. */
    void ring(int times);
}
