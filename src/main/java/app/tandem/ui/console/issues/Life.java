package app.tandem.ui.console.issues;

import app.tandem.ui.console.issues.Story.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happened to an issue, in the order in which it came; rows are numbered as they come. */
final class Life {

    private final TreeMap<Long, Event> events = new TreeMap<>(Comparator.reverseOrder());
    private final List<Event> dated = new ArrayList<>();

    /** What a row says. */
    void at(long row, Event event) {
        events.put(2 * row, event);
    }

    /** What was just before that of which a row says. */
    void before(long row, Event event) {
        events.put(2 * row - 1, event);
    }

    /** What came with that of which a row says, or soon after. */
    void after(long row, Event event) {
        events.put(2 * row + 1, event);
    }

    /** Of what no row tells more than the day. */
    void on(Event event) {
        dated.add(event);
    }

    List<Event> newestFirst() {
        List<Event> all = new ArrayList<>(events.values());
        for (Event each : dated) {
            all.add(place(all, each.day()), each);
        }
        return all;
    }

    /** Above all that was on that day or before it. */
    private static int place(List<Event> all, @Nullable LocalDate day) {
        int at = 0;
        while (at < all.size() && day != null && isAfter(all.get(at).day(), day)) {
            at++;
        }
        return at;
    }

    private static boolean isAfter(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other);
    }
}
