package app.tandem.ui;

import app.tandem.rules.CycleMove;
import app.tandem.rules.DeskMove;
import app.tandem.rules.DuoMove;
import app.tandem.rules.ForumMove;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.MinutesMove;
import app.tandem.rules.Move;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.RecordMove;
import app.tandem.rules.SlotMove;
import app.tandem.rules.VoteMove;

/** What was just done, in a sentence in the past tense. */
final class Deeds {

    private Deeds() {}

    static String of(Texts texts, Move move) {
        return switch (move) {
            case PeopleMove people -> of(texts, people);
            case CycleMove cycle -> of(texts, cycle);
            case MeetingMove meeting -> MeetingDeeds.of(texts, meeting);
            case ForumMove forum -> of(texts, forum);
            case IssueMove issue -> of(texts, issue);
            case VoteMove vote -> of(texts, vote);
            case DuoMove duo -> of(texts, duo);
            case SlotMove slot -> of(texts, slot);
            case DeskMove.GiveReport given -> texts.get("deed.report");
            case DeskMove.CorrectReport corrected -> texts.get("deed.report");
            case DeskMove desk -> texts.get("deed.desk");
            case RecordMove recorded -> of(texts, recorded);
            case MinutesMove minutes -> of(texts, minutes);
            case HistoryMove history ->
                texts.get(history instanceof HistoryMove.Undo ? "deed.undone" : "deed.redone");
        };
    }

    private static String of(Texts texts, PeopleMove move) {
        return switch (move) {
            case PeopleMove.AddPerson add -> texts.get("deed.person.added", add.name());
            case PeopleMove.ImportPeople come -> texts.get("deed.people.came", come.people().size());
            case PeopleMove.ChangeSide change -> texts.get("deed.person.side");
            case PeopleMove.DeactivatePerson left -> texts.get("deed.person.left");
            case PeopleMove.ReactivatePerson back -> texts.get("deed.person.back");
            case PeopleMove.CorrectPerson corrected -> texts.get("deed.person.corrected");
            case PeopleMove.Anonymise gone -> texts.get("deed.person.gone");
        };
    }

    private static String of(Texts texts, MinutesMove move) {
        return switch (move) {
            case MinutesMove.MakeMinutesFinal frozen -> texts.get("deed.minutes.final");
            case MinutesMove.CorrectMinutes begun -> texts.get("deed.minutes.version");
            case MinutesMove.CorrectMinutesNote corrected -> texts.get("deed.note.corrected");
        };
    }

    private static String of(Texts texts, CycleMove move) {
        return switch (move) {
            case CycleMove.OpenCycle open -> texts.get("deed.cycle.opened");
            case CycleMove.ChangeCycle change ->
                texts.get(change.question() != null ? "deed.cycle.question" : "deed.cycle");
            case CycleMove.CloseCycle close -> texts.get("deed.cycle.closed");
        };
    }

    private static String of(Texts texts, SlotMove move) {
        return switch (move) {
            case SlotMove.OrderSlots order -> texts.get("deed.slots.ordered");
            case SlotMove.ShortenSlots shorter -> texts.get("deed.slots.shortened");
            case SlotMove.SplitFollowUp split -> texts.get("deed.slots.split");
            case SlotMove.StartSlot start -> texts.get("deed.slot.started");
            case SlotMove.DiscussSlot discuss -> texts.get("deed.slot.discussed");
            case SlotMove.ExtendSlot longer -> texts.get("deed.slot.extended");
            case SlotMove.EndSlot end -> texts.get("deed.slot.ended");
            case SlotMove.PostponeSlot later -> texts.get("deed.slot.postponed");
            case SlotMove.SkipSlot skipped -> texts.get("deed.slot.skipped");
            case SlotMove.CountFist counted -> texts.get("deed.hands");
            case SlotMove.Decide decided -> texts.get("deed.decided");
            case SlotMove.CorrectDecision corrected -> texts.get("deed.decision.corrected");
            case SlotMove.RateIssue rated -> texts.get("deed.rated");
            case SlotMove.RevealRating shown -> texts.get("deed.rating.shown");
        };
    }

    private static String of(Texts texts, VoteMove move) {
        return switch (move) {
            case VoteMove.OpenRound open -> texts.get("deed.round.opened");
            case VoteMove.CastBallot cast -> texts.get("deed.ballot");
            case VoteMove.TickRoll ticked -> texts.get(ticked.voted() ? "deed.paper.in" : "deed.paper.out");
            case VoteMove.TypePaper typed -> texts.get("deed.paper.typed");
            case VoteMove.CountHands counted -> texts.get("deed.hands");
            case VoteMove.RevealRound revealed -> texts.get("deed.revealed");
            case VoteMove.VoidRound gone -> texts.get("deed.round.void");
            case VoteMove.CorrectVoid corrected -> texts.get("deed.reason");
        };
    }

    private static String of(Texts texts, ForumMove move) {
        return switch (move) {
            case ForumMove.Respond answer -> texts.get("deed.answer.saved");
            case ForumMove.ImportResponses come -> texts.get("deed.answers.came", come.answers().size());
            case ForumMove.CorrectResponse corrected -> texts.get("deed.answer.corrected");
            case ForumMove.SignResponse signed -> texts.get("deed.answer.signed");
            case ForumMove.ParkResponses parked -> texts.get("deed.answers.parked", parked.responses().size());
            case ForumMove.BringBackResponses back -> texts.get("deed.answers.back", back.responses().size());
            case ForumMove.BeginSharing begun -> texts.get("deed.sharing");
            case ForumMove.PassTurn passed -> texts.get("deed.passed");
        };
    }

    private static String of(Texts texts, IssueMove move) {
        return switch (move) {
            case IssueMove.RaiseIssue raised -> texts.get("deed.issue.raised", raised.title());
            case IssueMove.GroupResponses grouped -> texts.get("deed.grouped", grouped.responses().size());
            case IssueMove.UngroupResponses out -> texts.get("deed.ungrouped", out.responses().size());
            case IssueMove.MergeIssue merged -> texts.get("deed.issue.merged");
            case IssueMove.SplitIssue split -> texts.get("deed.issue.split");
            case IssueMove.MarkHot hot -> texts.get("deed.hot", hot.issues().size());
            case IssueMove.UnmarkHot cold -> texts.get("deed.cold", cold.issues().size());
            case IssueMove.ParkIssue parked -> texts.get("deed.issue.parked");
            case IssueMove.ParkRest rest -> texts.get("deed.rest.parked");
            case IssueMove.BringBack back -> texts.get("deed.issue.back");
            case IssueMove.CorrectIssue corrected -> texts.get("deed.issue.renamed", corrected.title());
            case IssueMove.SortIssue sorted -> texts.get("deed.sorted");
            case IssueMove.MeasureIssue measured -> texts.get("deed.measure");
            case IssueMove.FinishIssue finished -> texts.get("deed.issue.finished");
            case IssueMove.ReopenIssue reopened -> texts.get("deed.issue.reopened");
            case IssueMove.CorrectReason corrected -> texts.get("deed.reason");
            case IssueMove.CorrectHotReason corrected -> texts.get("deed.reason");
        };
    }

    private static String of(Texts texts, DuoMove move) {
        return switch (move) {
            case DuoMove.ProposeDuos proposed -> texts.get("deed.duos.proposed");
            case DuoMove.LockPair lock -> texts.get(lock.locked() ? "deed.duo.locked" : "deed.duo.unlocked");
            case DuoMove.SwapPairs swapped -> texts.get("deed.duos.swapped");
            case DuoMove.PairByHand paired -> texts.get("deed.duo.paired");
            case DuoMove.TakeDuos taken -> texts.get("deed.duos.taken");
            case DuoMove.FormDuo formed -> texts.get("deed.duo.formed");
            case DuoMove.EndDuo ended -> texts.get("deed.duo.ended");
            case DuoMove.Assign given -> texts.get("deed.assigned");
            case DuoMove.Reassign given -> texts.get("deed.assigned");
            case DuoMove.ChangeDue due -> texts.get("deed.due");
            case DuoMove.CorrectEnding corrected -> texts.get("deed.reason");
            case DuoMove.CorrectReassign corrected -> texts.get("deed.reason");
        };
    }

    private static String of(Texts texts, RecordMove move) {
        return switch (move) {
            case RecordMove.AddNote noted -> texts.get("deed.noted");
            case RecordMove.CorrectNote corrected -> texts.get("deed.note.corrected");
            case RecordMove.AddAction added -> texts.get("deed.action.added");
            case RecordMove.CorrectAction corrected -> texts.get("deed.action.corrected");
            case RecordMove.SettleAction settled -> texts.get("deed.action.settled");
        };
    }
}
