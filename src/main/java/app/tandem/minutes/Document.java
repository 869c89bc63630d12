package app.tandem.minutes;

import java.util.List;
import java.util.Set;

/**
 * The minutes of a meeting, apart from any format. Holds ids in place of people's names, so that it can be frozen and
 * hashed and still let a name go.
 *
 * @param title the meeting
 * @param subtitle the cycle, the day, the time and the place
 */
public record Document(int format, Phrase title, Phrase subtitle, List<Section> sections) {

    /** Grows when what a document may hold changes. */
    public static final int FORMAT = 1;

    public Document {
        if (format != FORMAT) {
            throw new IllegalArgumentException("minutes of format " + format + ", which is not known here");
        }
        sections = List.copyOf(sections);
    }

    /** The same document with nothing but some of its parts. */
    public Document only(Set<Part> parts) {
        return new Document(format, title, subtitle,
                sections.stream().filter(each -> parts.contains(each.part())).toList());
    }
}
