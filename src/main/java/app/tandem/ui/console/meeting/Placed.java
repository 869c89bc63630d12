package app.tandem.ui.console.meeting;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Puts parts in their places; what is there already stays, for all that is put in is styled anew. */
final class Placed {

    private Placed() {}

    static void in(Pane holder, List<? extends Node> parts) {
        ObservableList<Node> there = holder.getChildren();
        there.removeIf(each -> !parts.contains(each));
        if (there.equals(parts.stream().filter(there::contains).toList())) {
            for (int place = 0; place < parts.size(); place++) {
                if (place == there.size() || there.get(place) != parts.get(place)) {
                    there.add(place, parts.get(place));
                }
            }
        } else {
            there.setAll(parts);
        }
    }
}
