package app.tandem.exchange;

import app.tandem.rules.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anything is done.
 *
 * @param right what can be imported
 * @param refused what cannot, and why
 * @param remarks what is worth knowing and stops nothing
 * @param file why the file as a whole cannot be read; then there is nothing else
 */
public record Preview<T>(List<Right<T>> right, List<Fault> refused, List<Remark> remarks, @Nullable Refusal file) {

    public Preview {
        right = List.copyOf(right);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** The lines of a file that a record stands on, from 1. */
    public record Lines(long first, long last) {

        @Override
        public String toString() {
            return first == last ? Long.toString(first) : first + "-" + last;
        }
    }

    /**
     * A record that can be imported.
     *
     * @param known whether it is of something that is there already and will be updated
     */
    public record Right<T>(Lines lines, T value, boolean known) {}

    /**
     * A record that cannot be imported.
     *
     * @param rule the end of a sentence that begins with the field
     * @param value what stands there
     */
    public record Fault(Lines lines, String field, String rule, String value) {}

    /** Something that was left out or looks odd, as a sentence. */
    public record Remark(Lines lines, String words) {}

    /** Nothing of it is refused. */
    public boolean clean() {
        return file == null && refused.isEmpty();
    }

    public List<T> values() {
        return right.stream().map(Right::value).toList();
    }

    static <T> Preview<T> unreadable(Refusal why) {
        return new Preview<>(List.of(), List.of(), List.of(), why);
    }
}
