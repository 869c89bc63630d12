package app.tandem.ui.console.duos;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.Duos;
import app.tandem.rules.Issues;
import app.tandem.rules.People;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Sight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
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
    private final Sight sight = Sight.of(PageRoom.console(page, Rail.Page.DUOS));

    @BeforeEach
    void open() {
        room.door().watch(page::show);
        sight.layout();
    }

    @Test
    void anIssueOfADuoOpensItsStory() {
        Issue issue = owned();
        sight.fire("issue-" + issue.id());

        assertThat(opened).containsExactly(issue.id());
    }

    @Test
    void aDuoIsEndedWithAReasonAndItsIssueWaitsForAnother() {
        Issue issue = owned();
        Duo duo = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        sight.fire("end-" + duo.id());
        sight.layout();
        sight.fire("save-duo");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“Reason”"));
        sight.field("duo-reason").setText("on leave until summer");
        sight.fire("save-duo");

        assertThat(room.door().state().get(Duo.class, duo.id()).working()).isFalse();
        assertThat(sight.words()).contains("Waiting for a duo", "Needs a duo", "on leave until summer");
        assertThat(sight.root().lookupAll("#issue-" + issue.id())).hasSize(1);
    }

    @Test
    void anIssueIsGivenToAnotherDuoWithAReason() {
        Issue issue = owned();
        Duo before = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        Duo other = Duos.working(room.door().state()).filter(each -> each.id() != before.id())
                .filter(each -> Issues.ownedBy(room.door().state(), each.id()).size() == 1).findFirst().orElseThrow();
        sight.fire("give-" + issue.id());
        sight.layout();
        sight.field("duo-which").setText("nobody");
        sight.field("duo-reason").setText("a free afternoon");
        sight.fire("save-duo");
        assertThat(room.door().moves()).isEmpty();
        assertThat(sight.words()).contains("No duo that works is called “nobody”.");
        sight.field("duo-which").setText(People.name(room.door().state(), other.sales()) + " + "
                + People.name(room.door().state(), other.marketing()));
        sight.fire("save-duo");

        assertThat(Issues.duo(room.door().state(), issue.id())).get().extracting(Duo::id).isEqualTo(other.id());
    }

    @Test
    void whatWasRefusedOfOneIsNotSaidOfAnother() {
        Issue issue = owned();
        Duo duo = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        sight.fire("end-" + duo.id());
        sight.layout();
        sight.fire("save-duo");
        sight.fire("leave-duo");
        sight.fire("end-" + duo.id());

        assertThat(sight.words()).noneMatch(each -> each.startsWith("“Reason”"));
    }

    @Test
    void pressingTheButtonAgainKeepsWhatWasTyped() {
        sight.press("form-duo");
        sight.field("duo-sales").setText("Len");
        sight.press("form-duo");

        assertThat(sight.field("duo-sales").getText()).isEqualTo("Len");
        assertThat(sight.focused()).isEqualTo("duo-sales");
        sight.press("end-" + Duos.working(room.door().state()).findFirst().orElseThrow().id());
        sight.press("form-duo");
        assertThat(sight.field("duo-sales").getText()).isEmpty();
    }

    @Test
    void aRowThatStaysKeepsTheFocusWhileAnotherChanges() {
        Issue issue = owned();
        Duo ends = Issues.duo(room.door().state(), issue.id()).orElseThrow();
        Duo stays = Duos.working(room.door().state()).filter(each -> each.id() != ends.id()).findFirst().orElseThrow();
        Node button = sight.at("end-" + stays.id());
        button.requestFocus();

        room.door().make(new EndDuo(ends.id(), "on leave until summer"), made -> {}, why -> {});
        sight.layout();

        assertThat(sight.words()).contains("Waiting for a duo");
        assertThat(sight.at("end-" + stays.id())).isSameAs(button);
        assertThat(sight.focused()).isEqualTo("end-" + stays.id());
    }

    @Test
    void theFocusGoesBackToTheRowWhoseFormIsLeft() {
        Duo duo = Duos.working(room.door().state()).findFirst().orElseThrow();
        sight.press("end-" + duo.id());
        assertThat(sight.focused()).isEqualTo("duo-reason");

        sight.press("leave-duo");

        assertThat(sight.focused()).isEqualTo("end-" + duo.id());
        assertThat(sight.sees("duo-reason")).isFalse();
    }

    @Test
    void twoWhoAreADuoAlreadyAreRefusedInWords() {
        Duo duo = Duos.working(room.door().state()).findFirst().orElseThrow();
        sight.fire("form-duo");
        sight.layout();
        sight.fire("save-duo");
        assertThat(sight.words()).contains("Choose one.");
        sight.field("duo-sales").setText(People.name(room.door().state(), duo.sales()));
        sight.field("duo-marketing").setText(People.name(room.door().state(), duo.marketing()));
        sight.fire("save-duo");

        assertThat(sight.words()).anyMatch(each -> each.contains("are a duo already"));
    }

    private Issue owned() {
        return room.door().state().stream(Issue.class).filter(each -> each.state() == IssueState.ASSIGNED).findFirst()
                .orElseThrow();
    }
}
