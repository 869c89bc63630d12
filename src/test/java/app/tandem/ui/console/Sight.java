package app.tandem.ui.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/** What can be seen of a page, and pressed and typed in on it. */
public record Sight(Parent root) {

    /** A console in a scene of the usual size. */
    public static Sight of(Parent root) {
        new Scene(root, 1440, 900);
        Sight sight = new Sight(root);
        sight.layout();
        return sight;
    }

    public void layout() {
        root.applyCss();
        root.layout();
    }

    public void fire(String id) {
        ((ButtonBase) at(id)).fire();
        layout();
    }

    /** Gives a button the focus, as going there by key or pressing it does, and presses it. */
    public void press(String id) {
        at(id).requestFocus();
        fire(id);
    }

    public TextInputControl field(String id) {
        return (TextInputControl) at(id);
    }

    public Node at(String id) {
        return Objects.requireNonNull(root.lookup("#" + id), id);
    }

    /** The id of what has the focus. */
    public String focused() {
        Node owner = root.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /** Whether it is in sight, and what it is in too. */
    public boolean sees(String id) {
        Node at = root.lookup("#" + id);
        while (at != null && at != root) {
            if (!at.isVisible()) {
                return false;
            }
            at = at.getParent();
        }
        return at == root;
    }

    /** The words of all labels in sight. */
    public List<String> words() {
        layout();
        List<String> words = new ArrayList<>();
        read(root, words);
        return words;
    }

    private static void read(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.getText() != null) {
            words.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> read(each, words));
        }
    }
}
