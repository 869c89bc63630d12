package app.tandem.ui.console.duos;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.Duos;
import app.tandem.rules.Issues;
import app.tandem.rules.People;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class DuosPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final List<Long> opened = new ArrayList<>();
    private final DuosPage page = new DuosPage(room.tools(new Nowhere() {

        @Override
        public void issue(long issue) {
            opened.add(issue);
        }
    }));
    private final Parent console = PageRoom.console(page, Rail.Page.DUOS);

    @BeforeEach
    void open() {
        room.door().watch(page::show);
        new Scene(console, 1440, 900);
        layout();
    }

    @Test
    void anIssueOfADuoOpensItsStory() {
        Issue issue = owned();
        fire("issue-" + issue.id());

        assertThat(opened).containsExactly(issue.id());
    }

    @Test
    void aDuoIsEndedWithAReasonAndItsIssueWaitsForAnother() {
        Issue issue = owned();
        Duo duo = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        fire("end-" + duo.id());
        layout();
        fire("save-duo");
        assertThat(words()).anyMatch(each -> each.startsWith("“Reason”"));
        field("duo-reason").setText("on leave until summer");
        fire("save-duo");

        assertThat(room.door().state().get(Duo.class, duo.id()).working()).isFalse();
        assertThat(words()).contains("Waiting for a duo", "Needs a duo", "on leave until summer");
        assertThat(console.lookupAll("#issue-" + issue.id())).hasSize(1);
    }

    @Test
    void anIssueIsGivenToAnotherDuoWithAReason() {
        Issue issue = owned();
        Duo before = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        Duo other = Duos.working(room.door().state()).filter(each -> each.id() != before.id())
                .filter(each -> Issues.ownedBy(room.door().state(), each.id()).size() == 1).findFirst().orElseThrow();
        fire("give-" + issue.id());
        layout();
        field("duo-which").setText("nobody");
        field("duo-reason").setText("a free afternoon");
        fire("save-duo");
        assertThat(room.door().moves()).isEmpty();
        assertThat(words()).contains("No duo that works is called “nobody”.");
        field("duo-which").setText(People.name(room.door().state(), other.sales()) + " + "
                + People.name(room.door().state(), other.marketing()));
        fire("save-duo");

        assertThat(Issues.duo(room.door().state(), issue.id())).get().extracting(Duo::id).isEqualTo(other.id());
    }

    @Test
    void whatWasRefusedOfOneIsNotSaidOfAnother() {
        Issue issue = owned();
        Duo duo = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        fire("end-" + duo.id());
        layout();
        fire("save-duo");
        fire("leave-duo");
        fire("end-" + duo.id());

        assertThat(words()).noneMatch(each -> each.startsWith("“Reason”"));
    }

    @Test
    void twoWhoAreADuoAlreadyAreRefusedInWords() {
        Duo duo = Duos.working(room.door().state()).findFirst().orElseThrow();
        fire("form-duo");
        layout();
        fire("save-duo");
        assertThat(words()).contains("Choose one.");
        field("duo-sales").setText(People.name(room.door().state(), duo.sales()));
        field("duo-marketing").setText(People.name(room.door().state(), duo.marketing()));
        fire("save-duo");

        assertThat(words()).anyMatch(each -> each.contains("are a duo already"));
    }

    private Issue owned() {
        return room.door().state().stream(Issue.class).filter(each -> each.state() == IssueState.ASSIGNED).findFirst()
                .orElseThrow();
    }

    private void layout() {
        console.applyCss();
        console.layout();
    }

    private void fire(String id) {
        ((ButtonBase) at(id)).fire();
    }

    private TextField field(String id) {
        return (TextField) at(id);
    }

    private Node at(String id) {
        return Objects.requireNonNull(console.lookup("#" + id), id);
    }

    private List<String> words() {
        layout();
        return console.lookupAll(".label").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText())
                .filter(Objects::nonNull).toList();
    }
}
