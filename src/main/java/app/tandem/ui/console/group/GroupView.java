package app.tandem.ui.console.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers on their way into issues.
 *
 * @param answers how many there are in all
 * @param loose those in no issue, in the order of entry
 * @param cards the issues that stand for themselves, in the order of their numbers
 * @param undo what the last undoable act did to the groups; null where it was something else
 */
record GroupView(int answers, List<Loose> loose, List<Card> cards, List<Parked> parked, @Nullable Deed undo) {

    static final GroupView NONE = new GroupView(0, List.of(), List.of(), List.of(), null);

    GroupView {
        loose = List.copyOf(loose);
        cards = List.copyOf(cards);
        parked = List.copyOf(parked);
    }

    /** What an act did to the groups. */
    enum Deed {
        MERGE, RAISE, SPLIT, RENAME, PARK
    }

    /** An answer in no issue. */
    record Loose(long id, int number, String text) {

        boolean holds(String words) {
            return TypedWords.in(text, words) || String.valueOf(number).equals(words.strip());
        }
    }

    /**
     * An issue with all that is in it.
     *
     * @param open whether it may still be changed: raised, and neither hot nor further on
     */
    record Card(long id, int number, String title, @Nullable String detail, boolean open, List<Inside> inside) {

        Card {
            inside = List.copyOf(inside);
        }

        boolean holds(String words) {
            String typed = words.strip();
            String bare = typed.startsWith("#") ? typed.substring(1) : typed;
            return TypedWords.in(title, typed) || String.valueOf(number).startsWith(bare) && !bare.isEmpty();
        }

        List<Long> answers() {
            return inside.stream().filter(each -> !each.issue() && !each.deep()).map(Inside::id).toList();
        }

        List<Inside> merged() {
            return inside.stream().filter(each -> each.issue() && !each.deep()).toList();
        }
    }

    /**
     * What is in an issue: an answer, or another issue that was merged into it.
     *
     * @param deep in an issue that is itself merged into this one
     */
    record Inside(long id, int number, String text, boolean issue, boolean deep) {}

    /** What was put aside: an answer, or an issue with the reason. */
    record Parked(long id, int number, String text, boolean issue, @Nullable String reason) {}
}
