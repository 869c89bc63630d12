package app.tandem.ui.console.issues;

import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** All issues of a cycle, found and filtered, and the life story of one. */
public final class IssuesPage implements WorkspacePage {

    private final PageTools tools;
    private final ScrollPane page = new ScrollPane();

    public IssuesPage(PageTools tools) {
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

    /** Shows the life story of an issue, and its row. */
    public void open(long issue) {}

    /** Gives the focus to the field in which one searches. */
    public void search() {}
}
