package app.tandem.ui.stage.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Trend;

/** Where an issue goes, and by how much. */
public final class TrendWords {

    private TrendWords() {}

    /** "up 0.6", "level". */
    public static String of(Texts texts, Trend trend, Course course) {
        String by = texts.mean(Math.abs(course.change().orElse(0)));
        return switch (trend) {
            case UP -> texts.get("check.up", by);
            case LEVEL -> texts.get("trend.level");
            case DOWN -> texts.get("check.down", by);
        };
    }
}
