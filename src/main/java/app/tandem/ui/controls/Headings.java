package app.tandem.ui.controls;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ListView;

/** Headings among the rows of a list, which the keys pass over. */
public final class Headings {

    private Headings() {}

    /**
     * Goes on from a heading that was selected, in the way one goes; at either end of the list, back to a row.
     *
     * @param heading whether a row is a heading
     * @param before whether a row is the one that was selected before
     */
    public static <T> void passOver(ListView<T> list, Predicate<T> heading, Predicate<T> before) {
        List<T> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        int by = rows.stream().skip(at).anyMatch(before) ? -1 : 1;
        int on = row(rows, heading, at, by);
        int to = on < 0 ? row(rows, heading, at, -by) : on;
        if (to >= 0) {
            list.getSelectionModel().clearAndSelect(to);
        }
    }

    /** The next row that is no heading; -1 for none. */
    private static <T> int row(List<T> rows, Predicate<T> heading, int at, int by) {
        int to = at;
        while (to >= 0 && to < rows.size() && heading.test(rows.get(to))) {
            to += by;
        }
        return to < rows.size() ? to : -1;
    }
}
