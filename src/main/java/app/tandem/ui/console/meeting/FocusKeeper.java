package app.tandem.ui.console.meeting;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Leads the focus back to the work when the control that had it is gone: taken away, hidden or disabled. JavaFX alone
 * would pass it on to whatever stands next or first in the window, where keys do something else. Whoever gives the
 * focus on before its control goes is left alone.
 */
final class FocusKeeper {

    private final Node page;
    private final Runnable toWork;
    private final ChangeListener<Node> watching = (owner, was, is) -> watch(was, is);
    private final Runnable laidOut = this::settle;
    private boolean lost;

    private FocusKeeper(Node page, Runnable toWork) {
        this.page = page;
        this.toWork = toWork;
    }

    /**
     * From now on keeps the focus of the window that the page is in, as long as it is in one.
     *
     * @param toWork gives the focus to where one works on the page
     */
    static void keep(Node page, Runnable toWork) {
        FocusKeeper keeper = new FocusKeeper(page, toWork);
        page.sceneProperty().subscribe(keeper::move);
    }

    private void move(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.focusOwnerProperty().removeListener(watching);
            from.removePostLayoutPulseListener(laidOut);
        }
        if (to != null) {
            to.focusOwnerProperty().addListener(watching);
            to.addPostLayoutPulseListener(laidOut);
        }
    }

    /** The focus of a control that is gone is taken away first, and only then passed on. */
    private void watch(@Nullable Node was, @Nullable Node is) {
        lost |= was != null && is == null;
    }

    private void settle() {
        if (lost) {
            lost = false;
            if (page.getScene() != null) {
                toWork.run();
            }
        }
    }
}
