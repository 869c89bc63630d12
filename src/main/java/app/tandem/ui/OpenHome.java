package app.tandem.ui;

import app.tandem.model.ActionState;
import app.tandem.rules.Days;
import app.tandem.rules.Outcome;
import app.tandem.rules.RecordMove;
import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePane;
import app.tandem.ui.home.HomeView.ActionDue;
import app.tandem.ui.home.HomeViews;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

/** An open workspace and its home screen, which draws whatever state was published last. */
final class OpenHome {

    private final Workspace workspace;
    private final Texts texts;
    private final Bridge bridge;
    private final Consumer<Exception> failed;
    private final LiveState live;
    private final HomePane home;
    private final ConsolePane console;

    /**
     * @param leaving what the rail can do
     * @param failed is told of what should not have happened
     */
    OpenHome(Workspace workspace, Texts texts, Bridge bridge, Leaving leaving, Consumer<Exception> failed) {
        this.workspace = workspace;
        this.texts = texts;
        this.bridge = bridge;
        this.failed = failed;
        this.live = new LiveState(workspace);
        this.home = new HomePane(texts, action -> settle(action, ActionState.DONE));
        Rail rail = new Rail(texts, leaving.leave(), leaving.theme());
        rail.show(workspace.name());
        this.console = new ConsolePane(texts, rail, home);
        live.state().subscribe(this::draw);
    }

    /** What the rail can do beside this home: go back to the welcome screen, and switch between light and dark. */
    record Leaving(Runnable leave, IconButton theme) {}

    ConsolePane screen() {
        return console;
    }

    /** Draws anew what depends on the day. */
    void redraw() {
        draw(live.state().get());
    }

    /** Draws no more. */
    void stop() {
        live.close();
    }

    /** Closes the workspace; away from the JavaFX thread, for it may take seconds. */
    boolean close() {
        workspace.close();
        return true;
    }

    private void draw(State state) {
        home.show(HomeViews.of(state, workspace.name(), today(state)));
    }

    /** A day is a day where the meetings are held, and never before what was recorded last. */
    static LocalDate today(State state) {
        Instant now = Instant.now();
        return (now.isBefore(state.at()) ? state.at() : now).atZone(Days.zone(state)).toLocalDate();
    }

    private void settle(ActionDue action, ActionState state) {
        bridge.work(() -> workspace.apply(new RecordMove.SettleAction(action.id(), state), Stamp.NOW), outcome -> {
            switch (outcome) {
                case Outcome.Accepted accepted -> settled(action, state);
                case Outcome.Refused refused -> console.tell(
                        texts.get("home.actions.refused", action.text(), refused.refusal().rule()));
            }
        }, failed);
    }

    private void settled(ActionDue action, ActionState state) {
        if (state == ActionState.DONE) {
            console.tell(texts.get("home.actions.done", action.text()), () -> settle(action, ActionState.OPEN));
        } else {
            console.tell(texts.get("home.actions.reopened", action.text()));
        }
    }
}
