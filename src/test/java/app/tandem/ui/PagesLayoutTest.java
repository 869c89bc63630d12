package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.actions.ActionsPage;
import app.tandem.ui.console.duos.DuosPage;
import app.tandem.ui.console.issues.IssuesPage;
import app.tandem.ui.console.issues.IssuesWorld;
import app.tandem.ui.console.meetings.MeetingsPage;
import app.tandem.ui.console.minutes.MinutesPage;
import app.tandem.ui.home.HomePage;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a workspace at real sizes: nothing is cut, nothing lies on anything, nothing sticks out. */
@ExtendWith(OnFx.class)
class PagesLayoutTest {

    static Stream<Arguments> sizes() {
        return Stream.of(Arguments.of(1280, 720), Arguments.of(1440, 900), Arguments.of(1920, 1080));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void minutesHoldTheirWords(int width, int height) {
        State state = PlayedSample.state();
        state.stream(Meeting.class).filter(each -> each.running() || each.closed()).forEach(each -> fits(state,
                Rail.Page.MINUTES, tools -> {
                    MinutesPage page = new MinutesPage(tools, (name, text, written, refused) -> {});
                    page.show(state);
                    page.open(each.id());
                    return page;
                }, width, height));
        fits(State.empty(), Rail.Page.MINUTES,
                tools -> new MinutesPage(tools, (name, text, written, refused) -> {}), width, height);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void meetingsHoldTheirWords(int width, int height) {
        fits(PlayedSample.state(), Rail.Page.MEETINGS, MeetingsPage::new, width, height);
        fits(State.empty(), Rail.Page.MEETINGS, MeetingsPage::new, width, height);
        fits(PlayedSample.state(), Rail.Page.MEETINGS, tools -> {
            MeetingsPage page = new MeetingsPage(tools);
            page.show(PlayedSample.state());
            page.plan();
            return page;
        }, width, height);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void issuesHoldTheirWords(int width, int height) {
        State state = PlayedSample.state();
        state.stream(Issue.class).forEach(each -> fits(state, Rail.Page.ISSUES, tools -> {
            IssuesPage page = IssuesLook.list(tools);
            page.show(state);
            page.open(each.id());
            return page;
        }, width, height));
        fits(State.empty(), Rail.Page.ISSUES, IssuesLook::list, width, height);
        for (State each : List.of(state, IssuesWorld.of(1, true), IssuesWorld.of(8, true),
                IssuesWorld.of(60, true))) {
            fits(each, Rail.Page.ISSUES, IssuesLook::list, width, height);
            fits(each, Rail.Page.ISSUES, IssuesLook::board, width, height);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void duosActionsAndHomeHoldTheirWords(int width, int height) {
        State state = PlayedSample.state();
        fits(state, Rail.Page.DUOS, DuosPage::new, width, height);
        fits(state, Rail.Page.HOME, ActionsPage::new, width, height);
        fits(state, Rail.Page.HOME, tools -> new HomePage(tools, "North"), width, height);
        fits(State.empty(), Rail.Page.DUOS, DuosPage::new, width, height);
        fits(State.empty(), Rail.Page.HOME, ActionsPage::new, width, height);
        fits(State.empty(), Rail.Page.HOME, tools -> new HomePage(tools, "North"), width, height);
    }

    private static void fits(State state, Rail.Page here, Function<PageTools, WorkspacePage> page, int width,
            int height) {
        Parent root = PageRoom.console(new PageRoom(state).page(page), here);
        Pictures.scene(root, Theme.LIGHT, width, height);

        assertThat(Layout.faults(root)).isEmpty();
    }
}
