package app.tandem.ui.console.issues;

import app.tandem.ui.console.issues.IssueForm.Purpose;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** What was typed into fields that serve several purposes: for each it waits while another one is seen to. */
final class TypedWords {

    private final List<TextInputControl> fields;
    private final Map<Purpose, List<String>> waiting = new EnumMap<>(Purpose.class);
    private List<String> filled = List.of();
    private @Nullable Purpose open;

    TypedWords(List<TextInputControl> fields) {
        this.fields = fields;
    }

    /** The fields are about to be filled for a purpose. */
    void leave(Purpose now) {
        Purpose before = open;
        if (before != null && changed()) {
            waiting.put(before, words());
        }
        open = now;
    }

    /** The fields were filled; what waits for the purpose takes the place of that. */
    void filled(Purpose now) {
        filled = words();
        List<String> words = waiting.remove(now);
        for (int i = 0; words != null && i < words.size(); i++) {
            fields.get(i).setText(words.get(i));
        }
    }

    /** Nothing is typed any more for the purpose that was seen to. */
    void close() {
        open = null;
    }

    /** What was typed for a purpose was saved while another one was seen to. */
    void forget(Purpose saved) {
        waiting.remove(saved);
    }

    /** Whatever was typed is of no use any more. */
    void forget() {
        close();
        waiting.clear();
    }

    /** Whether something was typed, for this purpose or another, and is neither saved nor thrown away. */
    boolean any() {
        return changed() || !waiting.isEmpty();
    }

    private boolean changed() {
        return open != null && !words().equals(filled);
    }

    private List<String> words() {
        return fields.stream().map(TextInputControl::getText).toList();
    }
}
