package app.tandem.ui.console.actions;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
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
class ActionsPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final ActionsPage page = room.page(ActionsPage::new);
    private final Parent console = PageRoom.console(page, Rail.Page.HOME);

    @BeforeEach
    void open() {
        new Scene(console, 1440, 900);
        layout();
    }

    @Test
    void anActionIsTickedSaidAndTakenBack() {
        Action action = firstOpen();
        fire("tick-" + action.id());

        assertThat(now(action).state()).isEqualTo(ActionState.DONE);
        assertThat(room.told()).containsExactly("Done: " + action.text());
        room.takeBack();
        assertThat(now(action).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void anActionIsDroppedAndOpenedAgain() {
        Action action = firstOpen();
        fire("drop-" + action.id());
        assertThat(now(action).state()).isEqualTo(ActionState.DROPPED);
        layout();
        fire("drop-" + action.id());

        assertThat(now(action).state()).isEqualTo(ActionState.OPEN);
        assertThat(room.door().moves()).hasOnlyElementsOfType(SettleAction.class).hasSize(2);
    }

    @Test
    void oneIsFoundByItsWordsItsOwnerOrItsIssue() {
        field("find-action").setText("CALL list");
        assertThat(words()).contains("Send the autumn fair's call list to Sofia")
                .doesNotContain("Ask IT who can own the shared folder");
        field("find-action").setText("maya");
        assertThat(words()).contains("Ask IT who can own the shared folder");
        field("find-action").setText("no such thing");
        assertThat(words()).contains("No action fits what is looked for.");
    }

    @Test
    void anActionNeedsWordsOnePersonAndADay() {
        fire("add-action");
        layout();
        field("action-due").setText("soon");
        fire("save-action");
        assertThat(room.door().moves()).isEmpty();
        assertThat(words()).contains("An action needs one person who does it.");
        field("action-owner").setText("Maya");
        field("action-due").setText("2026-12-04");
        field("action-text").setText("Ask");
        fire("save-action");
        assertThat(words()).anyMatch(each -> each.startsWith("“What is to be done”") && each.contains("200"));
        assertThat(field("action-text").getText()).isEqualTo("Ask");
        field("action-text").setText("Ask who keeps the folder");
        fire("save-action");

        assertThat(words()).contains("Ask who keeps the folder");
        assertThat(field("action-text").getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void theWordsOfAnActionAreCorrected() {
        Action action = firstOpen();
        fire("correct-" + action.id());
        layout();
        field("action-text").setText("Ask IT who owns the shared folder");
        fire("save-action");

        assertThat(now(action).text()).isEqualTo("Ask IT who owns the shared folder");
        assertThat(now(action).owner()).isEqualTo(action.owner());
    }

    private Action firstOpen() {
        return room.door().state().stream(Action.class).filter(each -> each.state() == ActionState.OPEN).findFirst()
                .orElseThrow();
    }

    private Action now(Action action) {
        return room.door().state().get(Action.class, action.id());
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
