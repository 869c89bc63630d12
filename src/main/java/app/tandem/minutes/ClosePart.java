package app.tandem.minutes;

import app.tandem.model.Closing;
import app.tandem.rules.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How the room rated the meeting, and when the next one is. */
final class ClosePart {

    private static final int LEAST_FOR_A_MEAN = 3;

    private ClosePart() {}

    static List<Block> draw(Sitting sitting) {
        var closing = sitting.meeting().closing();
        var blocks = new ArrayList<Block>();
        rating(closing).forEach(each -> blocks.add(new Block.Paragraph(each)));
        var next = closing.nextOn();
        var none = closing.noNextReason();
        if (next != null) {
            blocks.add(new Block.Paragraph(Texts.phrase("close.next", When.full(next))));
        } else if (none != null) {
            blocks.add(new Block.Paragraph(Texts.phrase("close.none", none)));
        }
        return blocks;
    }

    private static List<Phrase> rating(Closing closing) {
        var counts = closing.ratings();
        int rated = counts.stream().mapToInt(Integer::intValue).sum();
        if (rated == 0) {
            return List.of();
        }
        if (rated < LEAST_FOR_A_MEAN) {
            return List.of(Texts.counted("close.few", rated));
        }
        int sum = IntStream.range(0, counts.size()).map(each -> (each + 1) * counts.get(each)).sum();
        return List.of(Texts.phrase("close.rating", Fraction.of(sum, rated).rounded(1), rated));
    }
}
