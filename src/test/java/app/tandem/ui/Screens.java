package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePane;
import app.tandem.ui.home.HomeView;
import app.tandem.ui.welcome.WelcomePane;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** Whole screens, as the windows show them, without a window. */
final class Screens {

    static final Texts TEXTS = Texts.english();

    private Screens() {}

    static Parent home(HomeView view) {
        Rail rail = new Rail(TEXTS, () -> {}, page -> {}, themeButton(), SettingsCard.gear(TEXTS, () -> {}));
        rail.show(view.workspace());
        rail.hotButtons(view.hotButtons().size());
        HomePane home = new HomePane(TEXTS, action -> {}, new Nowhere());
        home.show(view);
        return new ConsolePane(TEXTS, rail, home);
    }

    /** The console in a meeting, as it is at the moment of the world. */
    static Parent meeting(State state, Meeting meeting, Theme theme) {
        return new MeetingScreens(TEXTS, state.at().plusSeconds(1400)).console(state, meeting, theme, "North region");
    }

    /** The stage in a meeting. */
    static Parent stage(State state, Meeting meeting) {
        return new MeetingScreens(TEXTS, state.at()).stage(state, meeting);
    }

    static WelcomePane welcome() {
        return new WelcomePane(TEXTS, choice -> {}, themeButton());
    }

    private static IconButton themeButton() {
        IconButton button = new IconButton(() -> {});
        button.show(Feather.MOON, TEXTS.get("theme.dark"));
        return button;
    }
}
