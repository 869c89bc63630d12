package app.tandem.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** As many rows as there are things to show; rows that are there already are told anew, not made anew. */
public final class Rows<R extends Node> extends VBox {

    private final Supplier<R> make;
    private final List<R> rows = new ArrayList<>();

    public Rows(Supplier<R> make, String... styles) {
        this.make = make;
        getStyleClass().addAll(styles);
    }

    /** Shows so many, each told by its place. */
    public void show(int count, ObjIntConsumer<R> tell) {
        while (rows.size() < count) {
            R row = make.get();
            rows.add(row);
            getChildren().add(row);
        }
        rows.subList(count, rows.size()).clear();
        getChildren().remove(count, getChildren().size());
        for (int i = 0; i < count; i++) {
            tell.accept(rows.get(i), i);
        }
    }

    /** Those that are shown. */
    public List<R> all() {
        return List.copyOf(rows);
    }
}
