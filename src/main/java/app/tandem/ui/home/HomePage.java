package app.tandem.ui.home;

import app.tandem.model.ActionState;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.home.HomeView.ActionDue;
import javafx.scene.layout.Region;

/** Home, live: what is ticked there is settled, and can be opened again. */
public final class HomePage implements WorkspacePage {

    private final PageTools tools;
    private final String workspace;
    private final HomePane pane;

    /**
     * @param workspace its name
     */
    public HomePage(PageTools tools, String workspace) {
        this.tools = tools;
        this.workspace = workspace;
        this.pane = new HomePane(tools.texts(), action -> settle(action, ActionState.DONE), tools.going());
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(State state) {
        pane.show(HomeViews.of(state, workspace, tools.today().apply(state)));
    }

    @Override
    public void entered() {
        pane.entered();
    }

    private void settle(ActionDue action, ActionState state) {
        tools.door().make(new SettleAction(action.id(), state), made -> settled(action, state), refused -> {
            pane.stays(action);
            tools.tell(tools.texts().get("home.actions.refused", action.text(), refused.rule()));
        });
    }

    private void settled(ActionDue action, ActionState state) {
        if (state == ActionState.DONE) {
            tools.offer(tools.texts().get("action.done", action.text()),
                    () -> settle(action, ActionState.OPEN));
        } else {
            tools.tell(tools.texts().get("action.reopened", action.text()));
        }
    }
}
