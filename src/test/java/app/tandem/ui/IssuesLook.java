package app.tandem.ui;

import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.issues.IssuesPage;
import javafx.beans.property.SimpleBooleanProperty;

/** The page of issues in no window, with nowhere to write files. */
final class IssuesLook {

    private IssuesLook() {}

    static IssuesPage list(PageTools tools) {
        return new IssuesPage(tools, (name, text, written, refused) -> {}, new SimpleBooleanProperty());
    }

    static IssuesPage board(PageTools tools) {
        return new IssuesPage(tools, (name, text, written, refused) -> {}, new SimpleBooleanProperty(true));
    }
}
