package app.tandem.ui.stage.forum;

import app.tandem.ui.stage.forum.WallView.Card;
import java.util.HashMap;
import java.util.Map;

/** How high the cards of a wall are; each is measured once, as long as the wall and its letters are as large as they were. */
final class WallHeights {

    private final WallCard probe;
    private final Map<Card, Double> known = new HashMap<>();
    private double width;
    private double most;
    private double size;

    /**
     * @param probe a card of the wall that nobody sees
     */
    WallHeights(WallCard probe) {
        this.probe = probe;
    }

    /** The height of a card at that width; at most so high, in a smaller size where it has to be. */
    double of(Card card, double atWidth, double atMost) {
        if (width != atWidth || most != atMost || size != probe.size()) {
            known.clear();
            size = probe.size();
            width = atWidth;
            most = atMost;
        }
        return known.computeIfAbsent(card, this::measured);
    }

    private double measured(Card card) {
        probe.show(card);
        return probe.fit(width, most);
    }
}
