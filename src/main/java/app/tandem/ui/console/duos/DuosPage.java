package app.tandem.ui.console.duos;

import app.tandem.rules.State;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.WorkspacePage;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Who works with whom, and on what. */
public final class DuosPage implements WorkspacePage {

    private final PageTools tools;
    private final ScrollPane page = new ScrollPane();

    public DuosPage(PageTools tools) {
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
