package app.tandem.rules;

import app.tandem.model.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a move did to one row.
 *
 * @param before null for a row that it made, or that a redo brought back
 * @param after null for a row that an undo took back
 */
public record Change(Class<? extends Row> kind, long id, @Nullable Row before, @Nullable Row after) {

    public boolean made() {
        return before == null;
    }

    public Row afterwards() {
        return Objects.requireNonNull(after);
    }
}
