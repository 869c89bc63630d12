package app.tandem.ui;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writes pictures of the pages of a workspace into target/look, to be looked at; run by name only. */
@ExtendWith(OnFx.class)
class LookAtPages {

    @Test
    void minutesOfAll() throws IOException {
        State state = PlayedSample.state();
        for (Meeting each : state.stream(Meeting.class).filter(now -> now.running() || now.closed()).toList()) {
            at("minutes-" + each.cycle() + "-" + each.number(), Rail.Page.MINUTES, state, tools -> {
                MinutesPage page = new MinutesPage(tools, (name, text, written, refused) -> {});
                page.show(state);
                page.open(each.id());
                return page;
            });
        }
        at("minutes-none", Rail.Page.MINUTES, State.empty(),
                tools -> new MinutesPage(tools, (name, text, written, refused) -> {}));
    }

    @Test
    void meetingsAll() throws IOException {
        at("meetings", Rail.Page.MEETINGS, PlayedSample.state(), MeetingsPage::new);
        at("meetings-plan", Rail.Page.MEETINGS, PlayedSample.state(), tools -> {
            MeetingsPage page = new MeetingsPage(tools);
            page.show(PlayedSample.state());
            page.plan();
            return page;
        });
        at("meetings-close", Rail.Page.MEETINGS, PlayedSample.state(), tools -> {
            MeetingsPage page = new MeetingsPage(tools);
            page.show(PlayedSample.state());
            new Scene(page.node()).getRoot().applyCss();
            ((Button) page.node().lookup("#show-cycle")).fire();
            page.node().applyCss();
            page.node().layout();
            ((Button) page.node().lookup("#close-cycle")).fire();
            return page;
        });
        at("meetings-cycle", Rail.Page.MEETINGS, PlayedSample.state(), tools -> {
            MeetingsPage page = new MeetingsPage(tools);
            page.show(PlayedSample.state());
            ((Button) page.node().lookup("#show-cycle")).fire();
            return page;
        });
        at("meetings-none", Rail.Page.MEETINGS, State.empty(), MeetingsPage::new);
    }

    @Test
    void issues() throws IOException {
        at("issues", Rail.Page.ISSUES, PlayedSample.state(), IssuesLook::list);
        at("issues-board", Rail.Page.ISSUES, PlayedSample.state(), IssuesLook::board);
        State state = PlayedSample.state();
        for (int number : new int[]{2, 4, 6}) {
            long id = state.stream(Issue.class).filter(each -> each.number() == number).findFirst().orElseThrow().id();
            at("issues-" + number, Rail.Page.ISSUES, state, tools -> {
                IssuesPage page = IssuesLook.list(tools);
                page.show(state);
                page.open(id);
                return page;
            });
        }
        at("issues-60", Rail.Page.ISSUES, IssuesWorld.of(60, true), IssuesLook::list);
        at("issues-60-board", Rail.Page.ISSUES, IssuesWorld.of(60, true), IssuesLook::board);
        at("issues-none", Rail.Page.ISSUES, State.empty(), IssuesLook::list);
    }

    @Test
    void duosAndActions() throws IOException {
        State state = PlayedSample.state();
        at("duos", Rail.Page.DUOS, state, DuosPage::new);
        at("actions", Rail.Page.HOME, state, ActionsPage::new);
        at("home", Rail.Page.HOME, state, tools -> new HomePage(tools, "North region"));
        at("duos-none", Rail.Page.DUOS, State.empty(), DuosPage::new);
        at("actions-none", Rail.Page.HOME, State.empty(), ActionsPage::new);
    }

    static void at(String name, Rail.Page here, State state, Function<PageTools, WorkspacePage> page)
            throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        Supplier<WorkspacePage> made = () -> new PageRoom(state).page(page);
        for (Theme theme : Theme.values()) {
            for (int[] size : new int[][]{{1280, 720}, {1440, 900}, {1920, 1080}}) {
                Pictures.write(
                        Pictures.scene(PageRoom.console(made.get(), here), theme, size[0], size[1]),
                        folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0] + ".png"));
            }
        }
    }
}
