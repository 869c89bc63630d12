package app.tandem.ui.console.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.IssueMove.ReopenIssue;
import app.tandem.rules.Issues;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.PageRoom;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class ReopeningTest {

    private static final String FULL = "Lena + Kenji have 2 issues, the most a duo may have here. Name another duo.";

    private final PageRoom room = new PageRoom(IssuesWorld.of(13, false));
    private boolean atDuos;
    private final IssuesPage page = new IssuesPage(room.tools(new Nowhere() {

        @Override
        public void duos() {
            atDuos = true;
        }
    }), (name, text, written, refused) -> {}, new SimpleBooleanProperty());
    private final Issue declined = in(IssueState.DECLINED);

    @Test
    void whatStandsInTheFieldOfTheDayAndIsNoneIsRefusedBesideItAndKept() {
        reopen(declined);
        field("issue-reason").setText("the price list is there now");
        field("issue-duo").setText("Priya");
        field("issue-due").setText("when it suits");
        button("save-issue").fire();

        assertThat(room.door().moves()).isEmpty();
        assertThat(says("“when it suits”")).isTrue();
        assertThat(field("issue-due").getText()).isEqualTo("when it suits");
        field("issue-due").clear();
        button("save-issue").fire();

        assertThat(room.door().moves()).isEmpty();
        assertThat(says("A due date is needed.")).isTrue();
        assertThat(field("issue-reason").getText()).isEqualTo("the price list is there now");
    }

    @Test
    void whereItsOwnDuoIsFullAnotherOneThatHasRoomIsAskedFor() {
        reopen(declined);
        field("issue-reason").setText("the price list is there now");
        assertThat(says(FULL)).isTrue();
        button("save-issue").fire();
        assertThat(says("Lena + Kenji can take no more. Name a duo that has room.")).isTrue();
        field("issue-duo").setText("Omar");
        button("save-issue").fire();
        assertThat(says("“Omar” is in no duo that has room.")).isTrue();
        assertThat(room.door().moves()).isEmpty();
        field("issue-duo").setText("Noah");
        button("save-issue").fire();

        assertThat(now(declined).state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(Issues.duo(room.door().state(), declined.id())).contains(duo("Priya + Noah"));
    }

    @Test
    void whereNoDuoHasRoomOneIsFormedFirst() {
        room.door().make(new EndDuo(duo("Priya + Noah").id(), "on leave"), made -> {}, why -> {});
        reopen(declined);
        assertThat(says("no other duo has room")).isTrue();
        field("issue-reason").setText("the price list is there now");
        button("save-issue").fire();
        assertThat(
                says("Lena + Kenji can take no more, and neither can any other duo. Form one, then reopen the issue."))
                .isTrue();
        assertThat(field("issue-reason").getText()).isEqualTo("the price list is there now");
        button("form-duo").fire();

        assertThat(atDuos).isTrue();
    }

    @Test
    void whereItsOwnDuoEndedItMayBeReopenedWithoutOne() {
        room.door().make(new EndDuo(duo("Lena + Kenji").id(), "on leave"), made -> {}, why -> {});
        Issue done = in(IssueState.DONE);
        reopen(done);
        field("issue-reason").setText("it does not fit partners");
        assertThat(says("Without another duo it needs a duo.")).isTrue();
        button("save-issue").fire();

        assertThat(room.door().moves().getLast())
                .isEqualTo(new ReopenIssue(done.id(), "it does not fit partners", null, null));
        assertThat(Issues.needsDuo(room.door().state(), now(done))).isTrue();
    }

    private void reopen(Issue issue) {
        room.door().watch(page::show);
        new Scene(page.node(), 1000, 700);
        page.open(issue.id());
        layout();
        button("reopen-issue").fire();
        layout();
    }

    private Issue in(IssueState state) {
        return room.door().state().stream(Issue.class).filter(each -> each.state() == state).findFirst().orElseThrow();
    }

    private Issue now(Issue issue) {
        return room.door().state().get(Issue.class, issue.id());
    }

    private Duo duo(String names) {
        return room.door().state().stream(Duo.class)
                .filter(each -> new Source(PageRoom.TEXTS, room.door().state(), IssuesWorld.START, declined)
                        .names(each.id()).equals(names))
                .findFirst().orElseThrow();
    }

    private boolean says(String words) {
        layout();
        return page.node().lookupAll(".label").stream().filter(Node::isVisible).map(each -> ((Labeled) each).getText())
                .anyMatch(each -> each != null && each.contains(words));
    }

    private void layout() {
        page.node().applyCss();
        page.node().layout();
    }

    private Button button(String id) {
        return (Button) at(id);
    }

    private TextField field(String id) {
        return (TextField) at(id);
    }

    private Node at(String id) {
        return Objects.requireNonNull(page.node().lookup("#" + id), id);
    }
}
