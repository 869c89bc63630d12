package app.tandem.ui.console.meeting;

/** Where one goes from a meeting that is closed. */
public interface Onward {

    /** To another meeting, which has begun. */
    void meeting(long id);

    void home();
}
