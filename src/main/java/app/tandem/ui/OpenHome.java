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
import java.util.function.Function;

/** An open workspace and its home screen, which draws whatever state was published last. */
final class OpenHome {

    private final Workspace workspace;
    private final Texts texts;
    private final Bridge bridge;
    private final Consumer<Exception> failed;
    private final Function<State, LocalDate> today;
    private final LiveState live;
    private final HomePane home;
    private final ConsolePane console;

    /**
     * @param around what is beside it
     * @param failed is told of what should not have happened
     */
    OpenHome(Workspace workspace, Texts texts, Bridge bridge, Around around, Consumer<Exception> failed) {
        this.workspace = workspace;
        this.today = around.today();
        this.texts = texts;
        this.bridge = bridge;
        this.failed = failed;
        this.live = new LiveState(workspace);
        this.home = new HomePane(texts, action -> settle(action, ActionState.DONE));
        Rail rail = new Rail(texts, around.leave(), around.theme());
        rail.show(workspace.name());
        this.console = new ConsolePane(texts, rail, home);
        live.state().subscribe(this::draw);
    }

    /**
     * What is beside a home.
     *
     * @param leave goes back to the welcome screen
     * @param theme switches between light and dark
     * @param today what day it is there
     */
    record Around(Runnable leave, IconButton theme, Function<State, LocalDate> today) {}

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
        home.show(HomeViews.of(state, workspace.name(), today.apply(state)));
    }

    /** The day where the meetings are held, and never one before what was recorded last. */
    static LocalDate today(State state) {
        Instant now = Instant.now();
        return now.isBefore(state.at()) ? lastDay(state) : now.atZone(Days.zone(state)).toLocalDate();
    }

    /** The day of the last move. */
    static LocalDate lastDay(State state) {
        return state.at().atZone(Days.zone(state)).toLocalDate();
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
