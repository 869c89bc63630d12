package app.tandem.ui.console.minutes;

import app.tandem.minutes.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about the minutes of a meeting.
 *
 * @param meeting the meeting's id
 * @param meetings all meetings that have minutes, newest first
 * @param versions all versions of these minutes, newest first
 * @param parts all parts that minutes can have
 * @param marks what good minutes have, and whether these do
 */
record MinutesView(long meeting, About about, List<Choice> meetings, List<Choice> versions, List<PartLine> parts,
        List<Mark> marks) {

    MinutesView {
        meetings = List.copyOf(meetings);
        versions = List.copyOf(versions);
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    /** What a version is, and so what can be done about it. */
    enum Stage {
        /** The meeting runs, and they grow. */
        GROWING,
        /** The meeting is closed; they can be made final. */
        DRAFT,
        /** Frozen, and the newest: a correction begins another version. */
        FINAL,
        /** Frozen, and followed by another version. */
        SUPERSEDED
    }

    /**
     * @param version counts from 1
     * @param note what it corrects
     * @param line when it became what it is, or what comes next
     */
    record About(String title, int version, Stage stage, @Nullable String note, String line) {}

    /**
     * One of several.
     *
     * @param id a meeting's id, or a version
     */
    record Choice(long id, String words) {}

    /**
     * @param count how many things it holds; 0 where the part is not there
     */
    record PartLine(Part part, int count) {}

    record Mark(String words, boolean settled) {}

    boolean has(Part part) {
        return parts.stream().anyMatch(each -> each.part() == part && each.count() > 0);
    }
}
