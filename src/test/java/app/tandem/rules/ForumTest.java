package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.rules.ForumMove.BringBackResponses;
import app.tandem.rules.ForumMove.CorrectResponse;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.ImportResponses.Answer;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.ForumMove.SignResponse;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForumTest {

    private final World world = World.withTeams();

    @Test
    void anAnswerIsNumberedUnsignedAndOfNoKnownSide() {
        var forum = world.running(MeetingKind.OPEN_FORUM);

        var first = respond(forum, " One calendar\twith every campaign ", null, null);
        var second = respond(forum, "Fewer leads, better ones", ResponseSide.SALES, null);

        assertThat(first).extracting(Response::number, Response::text, Response::side, Response::author,
                Response::state).containsExactly(1, "One calendar with every campaign", ResponseSide.NOT_KNOWN, null,
                        ResponseState.NEW);
        assertThat(second).extracting(Response::number, Response::side).containsExactly(2, ResponseSide.SALES);
    }

    @Test
    void anAnswerThatIsSignedIsOfItsAuthorsSide() {
        var forum = world.running(MeetingKind.OPEN_FORUM);

        var signed = respond(forum, "Visit customers together", null, world.id("Hannah"));

        assertThat(signed).extracting(Response::author, Response::side).containsExactly(world.id("Hannah"),
                ResponseSide.MARKETING);
        assertThat(respond(forum, "More coffee", null, world.id("Noor")).side()).isEqualTo(ResponseSide.NOT_KNOWN);
    }

    @Test
    void anAnswerOf281CharactersIsRefusedAndOneOf280IsNot() {
        var forum = world.running(MeetingKind.OPEN_FORUM);

        var refusal = world.refused(new Respond(forum.id(), "ä".repeat(281), null, null, null));

        assertThat(refusal).isEqualTo(
                new Refusal("text", "needs 3 to 280 characters, this has 281", "ä".repeat(281)));
        assertThat(respond(forum, "\uD83D\uDE80".repeat(280), null, null).text()).hasSize(560);
    }

    @Test
    void oneOnlySignsOnesOwnAnswers() {
        var forum = world.running(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(world.id("Ada"), new Respond(forum.id(), "Fewer leads", null, world.id("Ines"), null)))
                .isEqualTo(new Refusal("author", "signs their own answers, nobody else does", "Ines"));
    }

    @Test
    void nobodySignsWhoWasAnonymised() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var ada = world.id("Ada");
        world.given(world.state().get(Person.class, ada).asAnonymised());
        List.copyOf(world.state().all(PersonName.class)).stream().filter(each -> each.person() == ada)
                .forEach(each -> world.given(each.anonymised()));

        assertThat(world.refused(new Respond(forum.id(), "Fewer leads", null, ada, null)))
                .isEqualTo(new Refusal("author", "is somebody who left and has no name", "someone, left"));
    }

    @ParameterizedTest
    @EnumSource(value = MeetingStatus.class, names = {"PLANNED", "CLOSED", "CANCELLED"})
    void oneAnswersOnlyWhileTheForumRuns(MeetingStatus status) {
        var forum = world.given(world.planned(MeetingKind.OPEN_FORUM).withStatus(status));

        var refusal = world.refused(new Respond(forum.id(), "Fewer leads", null, null, null));

        assertThat(refusal.field()).isEqualTo("meeting");
        assertThat(refusal.rule()).startsWith("must be running, this one is");
        assertThat(refusal.value()).isEqualTo(1);
    }

    @Test
    void answersBelongToAnOpenForumOfAnOpenCycle() {
        var check = world.running(MeetingKind.PRIORITIZE);
        assertThat(world.refused(new Respond(check.id(), "Fewer leads", null, null, null)))
                .isEqualTo(new Refusal("meeting", "must be an open forum", 1));
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        world.given(world.cycle().closed(world.today()));
        assertThat(world.refused(new ImportResponses(forum.id(), answers(1))))
                .isEqualTo(new Refusal("cycle", "must be open, this one is closed", 1));
    }

    @Test
    void answersComeInBeforeTheForumStartsAndWhileItRuns() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        world.apply(new ImportResponses(forum.id(), List.of(new Answer("Fewer leads", ResponseSide.SALES, null),
                new Answer("Visit customers", null, world.id("Ines")), new Answer("Fewer leads", null, null))));
        world.given(forum.withStatus(MeetingStatus.RUNNING));
        world.apply(new ImportResponses(forum.id(), answers(1)));

        assertThat(world.state().stream(Response.class).map(Response::number)).containsExactly(1, 2, 3, 4);
        assertThat(world.state().stream(Response.class).map(Response::side)).containsExactly(ResponseSide.SALES,
                ResponseSide.MARKETING, ResponseSide.NOT_KNOWN, ResponseSide.NOT_KNOWN);
        Room.closed(world, forum);
        assertThat(world.refused(new ImportResponses(forum.id(), answers(1))).rule())
                .isEqualTo("must be planned or running, this one is closed");
    }

    @Test
    void aThousandAnswersComeInAtOnceAndNotOneMore() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(new ImportResponses(forum.id(), answers(1001))))
                .isEqualTo(new Refusal("answers", "may be at most 1,000 at once", 1001));
        assertThat(world.refused(new ImportResponses(forum.id(), List.of())).field()).isEqualTo("answers");
        world.apply(new ImportResponses(forum.id(), answers(1000)));
        assertThat(world.state().all(Response.class)).hasSize(1000);
    }

    @Test
    void oneBadAnswerKeepsAllOut() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        var answers = List.of(new Answer("Fewer leads", null, null), new Answer("No", null, null));

        var refusal = world.refused(new ImportResponses(forum.id(), answers));

        assertThat(refusal).isEqualTo(new Refusal("answers[2].text", "needs 3 to 280 characters, this has 2", "No"));
        assertThat(world.state().all(Response.class)).isEmpty();
    }

    @Test
    void anAnswerCanBeCorrectedAndSignedAndTheNameTakenOff() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var id = respond(forum, "Fewer leads", null, null).id();
        Room.closed(world, forum);

        world.apply(new CorrectResponse(id, "Fewer leads, better ones"));
        world.apply(new SignResponse(id, world.id("Ada"), ResponseSide.SALES));
        assertThat(world.state().get(Response.class, id)).extracting(Response::text, Response::author, Response::side)
                .containsExactly("Fewer leads, better ones", world.id("Ada"), ResponseSide.SALES);

        world.apply(new SignResponse(id, null, ResponseSide.NOT_KNOWN));
        assertThat(world.state().get(Response.class, id).author()).isNull();
    }

    @Test
    void anAnswerOfAClosedCycleStaysParked() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var parked = world.given(world.response(forum, "Fewer leads").parked());
        world.given(world.cycle().closed(World.START));

        assertThat(world.refused(new BringBackResponses(List.of(parked.id()))).field()).isEqualTo("cycle");
    }

    @Test
    void anAnswerIsParkedAndBroughtBack() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var id = respond(forum, "Fewer leads", null, null).id();

        world.apply(new ParkResponses(List.of(id, id)));
        assertThat(world.state().get(Response.class, id).state()).isEqualTo(ResponseState.PARKED);
        assertThat(world.refused(new ParkResponses(List.of(id))))
                .isEqualTo(new Refusal("responses", "are parked already", 1));

        world.apply(new BringBackResponses(List.of(id)));
        assertThat(world.state().get(Response.class, id).state()).isEqualTo(ResponseState.NEW);
        assertThat(world.refused(new BringBackResponses(List.of(id))))
                .isEqualTo(new Refusal("responses", "must be parked", 1));
        assertThat(world.refused(new ParkResponses(List.of())))
                .isEqualTo(new Refusal("responses", "must be one at least", null));
    }

    @Test
    void anAnswerInAnIssueIsNotParked() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var id = respond(forum, "Fewer leads", null, null).id();
        world.apply(new IssueMove.RaiseIssue("Agree on leads", List.of(id), null, null, null));

        assertThat(world.refused(new ParkResponses(List.of(id))).rule()).contains("taken out of their issue");
    }

    private Response respond(Meeting forum, String text, @Nullable ResponseSide side, @Nullable Long author) {
        return world.make(Response.class, new Respond(forum.id(), text, side, author, null));
    }

    private static List<Answer> answers(int count) {
        return Collections.nCopies(count, new Answer("Fewer leads", null, null));
    }

    @Test
    void whoIsAwayMayBeMarkedSoBeforeSharing() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        Room.mark(world, forum, Mark.ABSENT, "Ada", "Bruno", "Carla", "David", "Hannah", "Ines", "Jakob", "Klara");

        assertThat(world.refused(new ForumMove.BeginSharing(forum.id())))
                .isEqualTo(new Refusal("meeting", "needs somebody of sales or marketing who is present", 1));
    }
}
