package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** How the room may rate an issue, the lowest first: a number with its word, and a shape beside them. */
public enum Score {
    STUCK(Feather.OCTAGON, "score.stuck"),
    STRUGGLING(Feather.TRIANGLE, "score.struggling"),
    MIXED(Feather.MINUS, "score.mixed"),
    WORKING(Feather.CHECK, "score.working"),
    SOLVED(Feather.CHECK_CIRCLE, "score.solved");

    private final Feather icon;
    private final String key;

    Score(Feather icon, String key) {
        this.icon = icon;
        this.key = key;
    }

    public static List<Score> all() {
        return List.of(values());
    }

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }

    public Feather icon() {
        return icon;
    }

    public String word(Texts texts) {
        return texts.get(key);
    }
}
