package app.tandem.ui.console.meeting;

import app.tandem.model.MeetingKind;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.ImportResponses.Answer;
import app.tandem.rules.MeetingMove;
import java.util.List;
import java.util.stream.Stream;

/** Meetings that need something before them. */
final class Prepared {

    private Prepared() {}

    /** The prioritizing meeting after a forum with three answers. */
    static Sitting prioritize() {
        return closedForum().running(MeetingKind.PRIORITIZE).present();
    }

    /** A forum that was closed without a next meeting. */
    static Sitting closedForum() {
        Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM);
        long forum = sitting.meeting().id();
        List<Answer> answers = Stream.of("Tell us before a campaign starts", "Agree what a qualified lead is",
                "One calendar for fairs and mailings").map(each -> new Answer(each, null, null)).toList();
        sitting.apply(new ImportResponses(forum, answers));
        sitting.apply(new MeetingMove.CloseMeeting(forum, null, "To be found by mail", null));
        return sitting;
    }
}
