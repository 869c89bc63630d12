package app.tandem.ui.console.actions;

import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** All that was promised, by whom and until when. */
public final class ActionsPage implements WorkspacePage {

    private final PageTools tools;
    private final ScrollPane page = new ScrollPane();

    public ActionsPage(PageTools tools) {
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
}
