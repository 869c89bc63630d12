package app.tandem.ui.console;

import java.util.function.Consumer;

/** Where one goes from one page of a workspace to another. */
public interface Going {

    void home();

    /** The meeting that runs, or ran last. */
    void meeting();

    /** Starts a planned meeting and goes there; says in words why where that is refused. */
    void start(long meeting, Consumer<String> refused);

    /** The first steps of a workspace, which lead to its first meeting. */
    void setup();

    void meetings();

    /** The list of meetings, with one of them open. */
    void meetings(long open);

    /** The list of meetings, with the form of a new one. */
    void plan();

    void issues();

    /** The issues, with one of them open. */
    void issue(long issue);

    void duos();

    void actions();

    void people();

    void importing();

    /** The minutes of a meeting that has started. */
    void minutes(long meeting);
}
