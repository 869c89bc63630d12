package app.tandem.ui;

import app.tandem.rules.State;
import app.tandem.store.CannotOpen;
import app.tandem.ui.welcome.Choice;
import app.tandem.ui.welcome.WelcomePane;
import app.tandem.workspace.Workspace;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first window: the welcome screen, or the home of the workspace that is open. It closes what it was given, away
 * from the JavaFX thread, on which it lives.
 */
final class FirstWindow {

    private final Windows windows;
    private final Texts texts;
    private final Beginnings beginnings;
    private final Mishaps mishaps;
    private final Bridge bridge = new Bridge();
    private final WelcomePane welcome;
    private @Nullable OpenWorkspace open;

    FirstWindow(Windows windows, Texts texts, Beginnings beginnings, Mishaps mishaps) {
        this.windows = windows;
        this.texts = texts;
        this.beginnings = beginnings;
        this.mishaps = mishaps;
        this.welcome = new WelcomePane(texts, this::begin, windows.themeButton());
        windows.stage().focusedProperty().subscribe(this::redraw);
    }

    /** Runs this once the window was closed and what was open is closed too. */
    void whenGone(Runnable act) {
        windows.stage().setOnHidden(event -> closing(() -> {
            bridge.close();
            act.run();
        }));
    }

    void showWelcome() {
        welcome.ready();
        windows.keys(welcome::acts);
        windows.show(welcome, texts.get("app.name"));
    }

    void showHome(Workspace workspace) {
        showHome(workspace, state -> Today.of(state, workspace.clock()));
    }

    /** A new workspace begins with its people and its first meeting. */
    private void showSetup(Workspace workspace) {
        showHome(workspace);
        if (open != null) {
            open.showSetup();
        }
    }

    /** The sample is looked at on its own day: nothing in it is over by years. */
    private void showSample(Workspace workspace) {
        LocalDate day = Today.ofLastMove(workspace.state());
        showHome(workspace, state -> day);
    }

    private void showHome(Workspace workspace, Function<State, LocalDate> today) {
        OpenWorkspace shown = new OpenWorkspace(workspace, texts, bridge, new OpenWorkspace.Around(
                () -> closing(this::showWelcome), windows, () -> beginnings.listFile(texts),
                new SavedFiles(texts, bridge,
                        name -> beginnings.newFile(texts, name), mishaps::tell),
                today), mishaps::tell);
        open = shown;
        windows.show(shown.screen(), texts.get("window.title", workspace.name()));
        windows.keys(shown::acts);
        shown.entered();
    }

    /** A new day may have come while nobody looked. */
    private void redraw() {
        if (open != null) {
            open.redraw();
        }
    }

    private void begin(Choice choice) {
        Consumer<String> said = Bridge.latest(welcome::showBusy);
        beginnings.ask(choice, texts, (done, of) -> said.accept(texts.get("welcome.busy.played", done, of)))
                .ifPresent(work -> begin(choice, work));
    }

    private void begin(Choice choice, Callable<Workspace> work) {
        welcome.showBusy(switch (choice) {
            case NEW -> texts.get("welcome.busy.new");
            case OPEN -> texts.get("welcome.busy.open");
            case SAMPLE -> texts.get("welcome.busy.sample");
        });
        bridge.work(work, switch (choice) {
            case NEW -> this::showSetup;
            case OPEN -> this::showHome;
            case SAMPLE -> this::showSample;
        }, this::failed);
    }

    private void failed(Exception reason) {
        if (reason instanceof CannotOpen cannot) {
            welcome.showTrouble(Objects.requireNonNullElse(cannot.getMessage(), cannot.kind().name()));
        } else {
            welcome.ready();
            mishaps.tell(reason);
        }
    }

    /** Closes what is open, if anything is, and goes on after that. */
    private void closing(Runnable then) {
        OpenWorkspace now = open;
        open = null;
        if (now == null) {
            then.run();
        } else {
            now.stop();
            bridge.work(now::close, closed -> then.run(), reason -> {
                then.run();
                mishaps.tell(reason);
            });
        }
    }
}
