package app.tandem.ui.console.minutes;

import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Saving;
import app.tandem.ui.console.WorkspacePage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The minutes of a meeting as they will be, what goes in, and the files they become. */
public final class MinutesPage implements WorkspacePage {

    private final PageTools tools;
    private final Saving files;
    private final ScrollPane page = new ScrollPane();

    public MinutesPage(PageTools tools, Saving files) {
        this.tools = tools;
        this.files = files;
        page.getStyleClass().add("page-scroll");
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(State state) {}

    @Override
    public void entered() {
        page.requestFocus();
    }

    /** Shows the minutes of a meeting that has started. */
    public void open(long meeting) {}
}
