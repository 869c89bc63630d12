package app.tandem.ui.console.meeting;

import app.tandem.model.MeetingKind;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.ImportResponses.Answer;
import app.tandem.rules.IssueMove;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.VoteMove;
import java.util.List;
import java.util.stream.Stream;

/** Meetings that need something before them. */
final class Prepared {

    private Prepared() {}

    /** A forum with three answers. */
    static Sitting answered() {
        Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM);
        List<Answer> answers = Stream.of("Tell us before a campaign starts", "Agree what a qualified lead is",
                "One calendar for fairs and mailings").map(each -> new Answer(each, null, null)).toList();
        sitting.apply(new ImportResponses(sitting.meeting().id(), answers));
        return sitting;
    }

    /** The prioritizing meeting after such a forum, which was closed without a next date. */
    static Sitting prioritize() {
        Sitting sitting = answered();
        sitting.apply(new MeetingMove.CloseMeeting(sitting.meeting().id(), null, "To be found by mail", null));
        return sitting.running(MeetingKind.PRIORITIZE).present();
    }

    /** The same, while a vote is open. */
    static Sitting voting() {
        Sitting sitting = prioritize();
        sitting.apply(new IssueMove.RaiseIssue("Campaigns are told before they start", null, null, null, null));
        sitting.apply(new IssueMove.RaiseIssue("What a qualified lead is", null, null, null, null));
        sitting.apply(new VoteMove.OpenRound(sitting.meeting().id(), null, null, null, null));
        return sitting;
    }
}
