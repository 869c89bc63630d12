package app.tandem.minutes;

import java.util.List;

/** One part of the minutes with its heading; never an empty one. */
public record Section(Part part, Phrase heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("an empty section is left out");
        }
    }
}
