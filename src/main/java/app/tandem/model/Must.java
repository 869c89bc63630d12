package app.tandem.model;

import java.util.List;
import java.util.function.IntPredicate;

/** What a record demands of its parts; a breach is a fault of the program, not of a user. */
final class Must {

    private Must() {}

    static void be(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }

    /** A list of exactly so many counts, none below zero; an empty list says that nothing was counted. */
    static List<Integer> counts(List<Integer> counts, int size) {
        be(counts.isEmpty() || counts.size() == size, "needs " + size + " counts, not " + counts.size());
        IntPredicate negative = each -> each < 0;
        be(counts.stream().mapToInt(Integer::intValue).noneMatch(negative), "a count is below zero");
        return List.copyOf(counts);
    }
}
