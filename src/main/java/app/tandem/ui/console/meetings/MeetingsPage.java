package app.tandem.ui.console.meetings;

import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** All meetings of the cycles: planned, moved, cancelled; a cycle closed and the next one begun. */
public final class MeetingsPage implements WorkspacePage {

    private final PageTools tools;
    private final ScrollPane page = new ScrollPane();

    public MeetingsPage(PageTools tools) {
        this.tools = tools;
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

    /** Shows the form of a new meeting. */
    public void plan() {}
}
