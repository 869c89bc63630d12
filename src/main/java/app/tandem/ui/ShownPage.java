package app.tandem.ui;

import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.WorkspacePage;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page of a workspace that is in sight, beside the rail; the others draw nothing. */
final class ShownPage {

    private final WorkspacePages pages;
    private final Rail rail;
    private final ConsolePane console;
    private final Supplier<State> state;
    private Place place = Place.HOME;
    private @Nullable WorkspacePage page;

    ShownPage(WorkspacePages pages, Rail rail, ConsolePane console, Supplier<State> state) {
        this.pages = pages;
        this.rail = rail;
        this.console = console;
        this.state = state;
    }

    /** Puts a page in sight, drawn, with the focus where one begins. */
    void go(Place to) {
        go(to, WorkspacePage.class);
    }

    /** Puts a page in sight and hands it out, for what is to be done there. */
    <P extends WorkspacePage> P go(Place to, Class<P> kind) {
        WorkspacePage now = pages.at(to);
        place = to;
        page = now;
        rail.here(to.under());
        console.page(now.node(), to == Place.MEETING);
        now.show(state.get());
        now.entered();
        return kind.cast(now);
    }

    void entered() {
        if (page != null) {
            page.entered();
        }
    }

    boolean is(Place asked) {
        return place == asked;
    }

    void draw(State now) {
        if (page != null) {
            page.show(now);
        }
    }

    /** What keys do on it. */
    Map<Keys, Runnable> acts() {
        return page == null ? Map.of() : page.acts();
    }
}
