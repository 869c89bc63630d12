package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Step;
import app.tandem.model.TextRule;
import app.tandem.rules.Acting;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A meeting that has a title of its own is called by it, wherever it is named; the longest one is said in full. */
@ExtendWith(OnFx.class)
class OwnTitleTest {

    private static final String LONGEST = "What both teams want to hear of each other before the autumn fair begi"
            + "ns, and what each would rather not hear at all x x";

    @ParameterizedTest
    @CsvSource({"OPEN_FORUM,ATTENDANCE", "OPEN_FORUM,QUESTION", "OPEN_FORUM,WRITING", "OPEN_FORUM,CLOSE",
            "PRIORITIZE,PAIR", "PRIORITIZE,CLOSE"})
    void theStageNamesIt(MeetingKind kind, Step step) {
        State state = named(MeetingWorld.at(kind, step, MeetingWorld.Size.USUAL), LONGEST);

        says(stage(state, 1920), LONGEST);
        says(stage(state, 1024), LONGEST);
    }

    @Test
    void besideTheRulesOfAVoteAShortTitleIsNamed() {
        State vote = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, MeetingWorld.Size.USUAL);
        String title = "What to mend first, before the autumn fair and after it";

        says(stage(named(vote, title), 1920), title);
        says(stage(named(vote, title), 1024), title);
        says(stage(named(vote, LONGEST), 1024), "Prioritize and pair");
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"ACTIONS", "SLOTS", "WINS"})
    void theStageNamesACheck(Step step) {
        says(stage(named(CheckWorld.at(step, CheckWorld.Size.USUAL), LONGEST), 1920), LONGEST);
    }

    @Test
    void theTitleIsAsLongAsOneMayBe() {
        assertThat(LONGEST).hasSize(TextRule.MEETING_TITLE.most());
    }

    @Test
    void theNextMeetingIsNamedAtTheEndOfOneOnTheStageAndTheConsole() {
        State ended = closed(MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.CLOSE, MeetingWorld.Size.USUAL));
        Meeting next = only(ended, MeetingStatus.PLANNED);
        State state = apply(ended, new ChangeMeeting(next.id(), titled(LONGEST)));
        Meeting forum = only(state, MeetingStatus.CLOSED);

        says(stage(state, 1920), LONGEST);
        Parent console = Screens.meeting(state, forum, Theme.LIGHT);
        Pictures.scene(console, Theme.LIGHT, 1280, 720);
        assertThat(texts(console)).anyMatch(each -> each.startsWith("Go on with “" + LONGEST));
        assertThat(Layout.faults(console)).isEmpty();
    }

    private static void says(Parent screen, String title) {
        assertThat(texts(screen)).anyMatch(each -> each.contains(title));
        assertThat(Layout.faults(screen)).isEmpty();
    }

    private static Parent stage(State state, int width) {
        StagePane stage = new StagePane(Screens.TEXTS, new Showing(), new StagePages(Screens.TEXTS)::page);
        stage.show(state, Meetings.running(state).orElseGet(() -> only(state, MeetingStatus.CLOSED)));
        Pictures.stage(stage, Theme.LIGHT, width, width == 1024 ? 768 : 1080);
        stage.layout();
        stage.layout();
        return stage;
    }

    private static List<String> texts(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        return node instanceof Text text ? List.of(text.getText())
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(each -> texts(each).stream()).toList()
                        : List.of();
    }

    private static State named(State state, String title) {
        return apply(state, new ChangeMeeting(Meetings.running(state).orElseThrow().id(), titled(title)));
    }

    private static Details titled(String title) {
        return new Details(null, null, title, null, null, null, null, null, null, null, null, null);
    }

    private static State closed(State state) {
        Meeting running = Meetings.running(state).orElseThrow();
        return apply(state, new CloseMeeting(running.id(), Meetings.day(running).plusDays(7), null, null));
    }

    private static Meeting only(State state, MeetingStatus status) {
        return state.stream(Meeting.class).filter(each -> each.status() == status)
                .reduce((one, later) -> later).orElseThrow();
    }

    private static State apply(State state, Move move) {
        return switch (Rules.apply(state, move, new Acting(state.at(), null, 1, 99_999))) {
            case Outcome.Accepted accepted -> accepted.state();
            case Outcome.Refused refused -> throw new AssertionError(move + ": " + refused.refusal());
        };
    }
}
