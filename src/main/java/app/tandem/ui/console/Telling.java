package app.tandem.ui.console;

/** Says in passing what was done. */
public interface Telling {

    void tell(String sentence);

    /** Says it, and offers to take it back. */
    void offer(String sentence, Runnable takeBack);
}
