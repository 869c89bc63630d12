package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.model.IssueState;
import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.ForumMove.ImportResponses.Answer;
import app.tandem.rules.ForumMove.Respond;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.VoteMove.CastBallot;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private final World world = World.withTeams();

    @Test
    void writtenTextsAreCleanedWhereverTheyAre() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        var answers = new ImportResponses(forum.id(), List.of(new Answer(" Fewer\tleads ", null, null)));

        assertThat(Gate.clean(world.state(), answers).answers()).extracting(Answer::text)
                .containsExactly("Fewer leads");
        assertThat(Gate.clean(world.state(), raise(" Agree on leads ", List.of(" leads\u202e"))))
                .extracting(RaiseIssue::title, RaiseIssue::tags).containsExactly("Agree on leads", List.of("leads"));
    }

    @Test
    void aWrittenTextOutsideItsLimitsIsRefusedAsItWasTyped() {
        assertThat(refusal(raise(" no ", null)))
                .isEqualTo(new Refusal("title", "needs 5 to 120 characters, this has 2", " no "));
        assertThat(refusal(raise("Agree\non leads", null)).rule()).isEqualTo("may not hold a line break");
        assertThat(refusal(raise("Agree on leads", List.of("leads", " ")))).isEqualTo(
                new Refusal("tags[2]", "is needed: 1 to 40 characters", " "));
    }

    @Test
    void aFieldOfAPartIsNamedByItsPath() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        var move = new ImportResponses(forum.id(), List.of(new Answer("Fewer leads", null, null),
                new Answer("Fewer leads", null, 4711L)));

        assertThat(refusal(move)).isEqualTo(new Refusal("answers[2].author", "names no person that there is", 4711L));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsNotOptionalIsNeeded() {
        assertThat(refusal(new RaiseIssue(null, null, null, null, null)))
                .isEqualTo(new Refusal("title", "is needed", null));
        assertThat(refusal(new PeopleMove.AddPerson("Emil", null, null)))
                .isEqualTo(new Refusal("side", "is needed", null));
        assertThat(refusal(new MarkHot(Arrays.asList(1L, null), null)).field()).startsWith("issues[");
        assertThat(Gate.clean(world.state(), new PeopleMove.AddPerson("Emil", Side.SALES, null)).email()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, -1, 1000})
    void aNumberWithinLimitsIsRefusedOutside(int minutes) {
        assertThat(refusal(writing(minutes)))
                .isEqualTo(new Refusal("details.writing", "must be 1 to 15", minutes));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15})
    void aNumberWithinLimitsPassesAtBothEnds(int minutes) {
        assertThat(Gate.clean(world.state(), writing(minutes))).isEqualTo(writing(minutes));
    }

    @Test
    void anIdNamesARowOfItsKind() {
        assertThat(refusal(new Respond(world.id("Ada"), "Fewer leads", null, null, null)))
                .isEqualTo(new Refusal("meeting", "names no meeting that there is", world.id("Ada")));
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        assertThat(refusal(new Respond(forum.id(), "Fewer leads", null, forum.id(), null)).field())
                .isEqualTo("author");
    }

    @Test
    void idsInListsAndMapsNameRowsToo() {
        var issue = world.issue(IssueState.RAISED);
        assertThat(refusal(new MarkHot(List.of(issue.id(), 4711L), null)))
                .isEqualTo(new Refusal("issues[2]", "names no issue that there is", 4711L));
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.apply(new VoteMove.OpenRound(meeting.id(), null, null, null, null));
        var round = Voting.open(world.state()).orElseThrow().id();
        assertThat(refusal(new CastBallot(round, world.id("Ada"), Map.of(4711L, 1))))
                .isEqualTo(new Refusal("dots", "names no issue that there is", 4711L));
        assertThat(refusal(new CastBallot(round, world.id("Ada"), withoutNumber(issue.id()))))
                .isEqualTo(new Refusal("dots", "needs a number for each", null));
    }

    @SuppressWarnings("NullAway")
    private static Map<Long, Integer> withoutNumber(long issue) {
        var dots = new HashMap<Long, Integer>();
        dots.put(issue, null);
        return dots;
    }

    @Test
    void aRefusalChangesNothing() {
        var before = world.state();

        world.refused(raise("no", null));

        assertThat(world.state()).isSameAs(before);
        assertThat(before.trail()).isEmpty();
    }

    @Test
    void aMoveEarlierThanTheLastIsRefusedAndOneByNobodyActiveToo() {
        world.apply(raise("Agree on leads", null));
        var last = world.now();
        world.later(Duration.ofSeconds(-1));

        assertThat(world.refused(raise("One calendar", null))).isEqualTo(
                new Refusal("at", "may not be before the last move's time, " + last, world.now()));
        world.later(Duration.ofSeconds(1));
        assertThat(world.refused(4711L, raise("One calendar", null)))
                .isEqualTo(new Refusal("by", "is nobody active", 4711L));
        world.apply(world.id("Ada"), raise("One calendar", null));
    }

    private MeetingMove.PlanMeeting writing(int minutes) {
        return new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, new MeetingMove.Details(null, null, null, null, null,
                null, null, minutes, null, null, null, null));
    }

    private static RaiseIssue raise(String title, @Nullable List<String> tags) {
        return new RaiseIssue(title, null, null, null, tags);
    }

    private Refusal refusal(Move move) {
        return catchThrowableOfType(Refuse.class, () -> Gate.clean(world.state(), move)).refusal();
    }
}
