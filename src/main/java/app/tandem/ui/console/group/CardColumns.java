package app.tandem.ui.console.group;

import app.tandem.ui.console.group.GroupView.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Shares the cards out over columns of about the same height. A card stays in its column while one works. */
final class CardColumns {

    private static final int HEAD = 2;
    private static final int IN_A_LINE = 58;

    private final int columns;
    private final Map<Long, Integer> places = new HashMap<>();

    CardColumns(int columns) {
        this.columns = columns;
    }

    /** The cards of each column, in the order of their numbers. */
    List<List<Card>> share(List<Card> cards) {
        int[] high = new int[columns];
        places.keySet().retainAll(cards.stream().map(Card::id).toList());
        for (Card each : cards) {
            Integer place = places.get(each.id());
            if (place != null) {
                high[place] += height(each);
            }
        }
        List<List<Card>> shared = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            shared.add(new ArrayList<>());
        }
        for (Card each : cards) {
            int place = places.computeIfAbsent(each.id(), id -> put(each, high));
            shared.get(place).add(each);
        }
        return shared;
    }

    private static int put(Card card, int[] high) {
        int place = 0;
        for (int i = 1; i < high.length; i++) {
            place = high[i] < high[place] ? i : place;
        }
        high[place] += height(card);
        return place;
    }

    private static int height(Card card) {
        ToIntFunction<String> lines = text -> 1 + text.length() / IN_A_LINE;
        return HEAD + lines.applyAsInt(card.title())
                + card.inside().stream().mapToInt(each -> lines.applyAsInt(each.text())).sum();
    }
}
