package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Sharing;
import app.tandem.model.Side;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.ForumMove.BringBackResponses;
import app.tandem.rules.ForumMove.CorrectResponse;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.ForumMove.PassTurn;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.ForumMove.SignResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link ForumMove}. */
final class ForumRules {
    private ForumRules() {}

    static void make(Draft draft, ForumMove move, Acting acting) {
        switch (move) {
            case Respond respond -> respond(draft, respond, acting);
            case ImportResponses answers -> importAll(draft, answers, acting);
            case CorrectResponse correct -> correct(draft, correct);
            case SignResponse sign -> sign(draft, sign, acting);
            case ParkResponses park -> park(draft, park.responses());
            case BringBackResponses back -> bringBack(draft, back.responses());
            case BeginSharing begin -> beginSharing(draft, begin, acting);
            case PassTurn pass -> draft.put(SharingRounds.passed(draft.now(), inTurn(draft.now(), pass.meeting())));
        }
    }

    private static void respond(Draft draft, Respond move, Acting acting) {
        var meeting = runningForum(draft.now(), move.meeting());
        if (Boolean.TRUE.equals(move.turn())) {
            var sharing = inTurn(draft.now(), meeting.id());
            var whose = SharingRounds.whoseTurn(draft.now(), meeting.id()).orElseThrow();
            add(draft, meeting, move.text(), move.side() == null ? sideOf(draft.now(), meeting, whose) : move.side(),
                    signed(draft.now(), move.author(), "author", acting));
            draft.put(SharingRounds.answered(draft.now(), sharing));
        } else {
            add(draft, meeting, move.text(), move.side(), signed(draft.now(), move.author(), "author", acting));
        }
    }

    private static void importAll(Draft draft, ImportResponses move, Acting acting) {
        var size = move.answers().size();
        Refuse.unless(size <= ImportResponses.MOST, "answers",
                String.format(Locale.ROOT, "may be at most %,d at once", ImportResponses.MOST), size);
        Refuse.unless(size > 0, "answers", "must be one at least", size);
        var meeting = forum(draft.now(), move.meeting());
        Refuse.unless(meeting.running() || meeting.planned(), "meeting",
                "must be planned or running, this one is " + IssueLife.words(meeting.status()), meeting.number());
        for (int line = 0; line < size; line++) {
            var answer = move.answers().get(line);
            var author = signed(draft.now(), answer.author(), "answers[" + (line + 1) + "].author", acting);
            add(draft, meeting, answer.text(), answer.side(), author);
        }
    }

    private static void add(Draft draft, Meeting meeting, String text, @Nullable ResponseSide side,
            @Nullable Long author) {
        var from = side != null ? side
                : author == null ? ResponseSide.NOT_KNOWN : sideOf(draft.now(), meeting, author);
        draft.put(new Response(draft.newId(), meeting.cycle(), meeting.id(),
                (int) draft.next("response/" + meeting.cycle()), text, from, author, ResponseState.NEW, null));
    }

    private static ResponseSide sideOf(State state, Meeting meeting, long person) {
        return switch (People.side(state, person, Meetings.day(meeting))) {
            case Side.SALES -> ResponseSide.SALES;
            case Side.MARKETING -> ResponseSide.MARKETING;
            case Side.NEITHER -> ResponseSide.NOT_KNOWN;
        };
    }

    /** The author who signs: nobody who was anonymised, and at a desk only whoever sits there. */
    private static @Nullable Long signed(State state, @Nullable Long author, String field, Acting acting) {
        if (author != null) {
            Refuse.unless(!state.get(Person.class, author).anonymised(), field, "is somebody who left and has no name",
                    People.name(state, author));
            Refuse.unless(acting.by() == null || Objects.equals(acting.by(), author), field,
                    "signs their own answers, nobody else does", People.name(state, author));
        }
        return author;
    }

    private static void correct(Draft draft, CorrectResponse move) {
        draft.put(draft.now().get(Response.class, move.response()).withText(move.text()));
    }

    private static void sign(Draft draft, SignResponse move, Acting acting) {
        var author = signed(draft.now(), move.author(), "author", acting);
        draft.put(draft.now().get(Response.class, move.response()).withSide(move.side(), author));
    }

    private static void park(Draft draft, List<Long> responses) {
        for (var response : Answers.named(draft.now(), responses)) {
            Refuse.unless(response.state() == ResponseState.NEW, "responses", response.state() == ResponseState.PARKED
                    ? "are parked already"
                    : "must be taken out of their issue before they are parked", response.number());
            draft.put(response.parked());
        }
    }

    private static void bringBack(Draft draft, List<Long> responses) {
        for (var response : Answers.named(draft.now(), responses)) {
            Refuse.unless(response.state() == ResponseState.PARKED, "responses", "must be parked", response.number());
            Meetings.needOpen(draft.now(), response.cycle());
            draft.put(response.asNew());
        }
    }

    private static void beginSharing(Draft draft, BeginSharing move, Acting acting) {
        var meeting = runningForum(draft.now(), move.meeting());
        var id = SharingRounds.of(draft.now(), meeting.id()).map(Sharing::id).orElseGet(draft::newId);
        var sharing = SharingRounds.begin(draft.now(), id, meeting, acting.seed());
        Refuse.unless(!sharing.order().isEmpty(), "meeting", "needs somebody of sales or marketing who is present",
                meeting.number());
        draft.put(sharing);
    }

    /** The meeting's sharing while it is somebody's turn, or a refusal. */
    private static Sharing inTurn(State state, long id) {
        var meeting = runningForum(state, id);
        var sharing = SharingRounds.of(state, id)
                .orElseThrow(() -> Refuse.because("turn", "needs sharing to have begun", meeting.number()));
        Refuse.unless(SharingRounds.whoseTurn(state, id).isPresent(), "turn", "is nobody's, sharing is over",
                meeting.number());
        return sharing;
    }

    private static Meeting runningForum(State state, long id) {
        forum(state, id);
        return Meetings.needRunning(state, id);
    }

    private static Meeting forum(State state, long id) {
        var meeting = state.get(Meeting.class, id);
        Refuse.unless(meeting.kind() == MeetingKind.OPEN_FORUM, "meeting", "must be an open forum", meeting.number());
        Meetings.needOpen(state, meeting.cycle());
        return meeting;
    }
}
