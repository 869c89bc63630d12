package app.tandem.ui.controls;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/** Rows that stay what they are while what they show is there, wherever it goes: the focus in them stays too. */
public final class KeyedRows extends VBox {

    private Map<Object, Node> rows = new HashMap<>();
    private Map<Object, Node> next = new LinkedHashMap<>();

    public KeyedRows() {
        getStyleClass().add("keyed-rows");
    }

    /**
     * The row of a key among those that come, in their order: the one that there is, or one made now. The rows are put
     * in place by {@link #arrange}.
     */
    public <R extends Node> R row(Object key, Class<R> kind, Supplier<R> make) {
        Node row = rows.getOrDefault(key, next.get(key));
        R kept = kind.isInstance(row) ? kind.cast(row) : make.get();
        next.put(key, kept);
        return kept;
    }

    /** Shows the rows that were asked for since the last time, and no other. */
    public void arrange() {
        List<Node> wanted = List.copyOf(next.values());
        rows = next;
        next = new LinkedHashMap<>();
        if (!getChildren().equals(wanted)) {
            Scene scene = getScene();
            Node focused = scene == null ? null : scene.getFocusOwner();
            getChildren().setAll(wanted);
            if (focused != null && focused.getScene() == scene && within(focused)) {
                focused.requestFocus();
            }
        }
    }

    private boolean within(Node node) {
        Node at = node;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }
}
