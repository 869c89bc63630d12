package app.tandem.ui.console.meetings;

import app.tandem.rules.MeetingPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Tells what was changed from what was emptied, part by part. */
final class Emptied {

    private final List<MeetingPart> parts = new ArrayList<>();

    /** What was typed in the place of something else; null where it is the same, or was emptied. */
    @Nullable
    String now(MeetingPart part, TextField field, @Nullable String before) {
        String typed = field.getText().strip();
        return now(part, typed.isEmpty() ? null : typed, before);
    }

    <T> @Nullable T now(MeetingPart part, @Nullable T typed, @Nullable T before) {
        if (typed == null && before != null) {
            parts.add(part);
        }
        return Objects.equals(typed, before) ? null : typed;
    }

    /** What stood there and is empty now. */
    List<MeetingPart> parts() {
        return List.copyOf(parts);
    }
}
