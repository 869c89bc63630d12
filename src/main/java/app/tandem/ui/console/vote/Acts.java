package app.tandem.ui.console.vote;

import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.RefusalLine;

/** Makes one move at a time: what is pressed while one is under way is not made twice. */
final class Acts {

    private final MeetingTools tools;
    private final Door door;

    Acts(MeetingTools tools) {
        this.tools = tools;
        door = new SingleFile(tools.door());
    }

    /** For acts that need not wait for these, as ticks of other people. */
    Acts apart() {
        return new Acts(tools);
    }

    /** Makes it, and says beside its control why it was refused. */
    void make(Move move, RefusalLine line, Runnable made) {
        door.make(move, accepted -> {
            line.clear();
            made.run();
        }, line::show);
    }
}
