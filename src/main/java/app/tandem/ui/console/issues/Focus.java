package app.tandem.ui.console.issues;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the focus of a window is, whether or not the window is the one in front. */
final class Focus {

    private Focus() {}

    /** Whether one of these, or something in it, has the focus. */
    static boolean in(Node... holders) {
        return owner(holders[0]).filter(each -> Arrays.stream(holders).anyMatch(one -> holds(one, each))).isPresent();
    }

    private static Optional<Node> owner(Node beside) {
        return Optional.ofNullable(beside.getScene()).map(Scene::getFocusOwner);
    }

    private static boolean holds(Node holder, Node node) {
        Node at = node;
        while (at != null && at != holder) {
            at = at.getParent();
        }
        return at == holder;
    }
}
