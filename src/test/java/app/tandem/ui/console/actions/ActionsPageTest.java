package app.tandem.ui.console.actions;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.PlayedSample;
import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class ActionsPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final ActionsPage page = room.page(ActionsPage::new);
    private final Sight sight = Sight.of(PageRoom.console(page, Rail.Page.HOME));

    @Test
    void anActionIsTickedSaidAndTakenBack() {
        Action action = firstOpen();
        sight.fire("tick-" + action.id());

        assertThat(now(action).state()).isEqualTo(ActionState.DONE);
        assertThat(room.told()).containsExactly("Done: " + action.text());
        room.takeBack();
        assertThat(now(action).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void anActionIsDroppedAndOpenedAgain() {
        Action action = firstOpen();
        sight.fire("drop-" + action.id());
        assertThat(now(action).state()).isEqualTo(ActionState.DROPPED);
        sight.layout();
        sight.fire("drop-" + action.id());

        assertThat(now(action).state()).isEqualTo(ActionState.OPEN);
        assertThat(room.door().moves()).hasOnlyElementsOfType(SettleAction.class).hasSize(2);
    }

    @Test
    void oneIsFoundByItsWordsItsOwnerOrItsIssue() {
        sight.field("find-action").setText("CALL list");
        assertThat(sight.words()).contains("Send the autumn fair's call list to Sofia")
                .doesNotContain("Ask IT who can own the shared folder");
        sight.field("find-action").setText("maya");
        assertThat(sight.words()).contains("Ask IT who can own the shared folder");
        sight.field("find-action").setText("no such thing");
        assertThat(sight.words()).contains("No action fits what is looked for.");
    }

    @Test
    void anActionNeedsWordsOnePersonAndADay() {
        sight.fire("add-action");
        sight.layout();
        sight.field("action-due").setText("soon");
        sight.fire("save-action");
        assertThat(room.door().moves()).isEmpty();
        assertThat(sight.words()).contains("An action needs one person who does it.");
        sight.field("action-owner").setText("Maya");
        sight.field("action-due").setText("2026-12-04");
        sight.field("action-text").setText("Ask");
        sight.fire("save-action");
        assertThat(sight.words()).anyMatch(each -> each.startsWith("“What is to be done”") && each.contains("200"));
        assertThat(sight.field("action-text").getText()).isEqualTo("Ask");
        sight.field("action-text").setText("Ask who keeps the folder");
        sight.fire("save-action");

        assertThat(sight.words()).contains("Ask who keeps the folder");
        assertThat(sight.sees("action-text")).isFalse();
    }

    @Test
    void pressingTheButtonAgainKeepsWhatWasTyped() {
        sight.press("add-action");
        sight.field("action-text").setText("Ask who keeps");
        sight.press("add-action");
        assertThat(sight.field("action-text").getText()).isEqualTo("Ask who keeps");
        assertThat(sight.focused()).isEqualTo("action-text");

        sight.press("correct-" + firstOpen().id());
        assertThat(sight.field("action-text").getText()).isEqualTo(firstOpen().text());
        sight.field("action-text").appendText(" now");
        sight.press("correct-" + firstOpen().id());
        assertThat(sight.field("action-text").getText()).endsWith(" now");
        sight.press("add-action");
        assertThat(sight.field("action-text").getText()).isEmpty();
    }

    @Test
    void theWordsOfAnActionAreCorrected() {
        Action action = firstOpen();
        sight.fire("correct-" + action.id());
        sight.layout();
        sight.field("action-text").setText("Ask IT who owns the shared folder");
        sight.fire("save-action");

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
}
