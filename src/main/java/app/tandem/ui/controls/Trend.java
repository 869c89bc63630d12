package app.tandem.ui.controls;

import org.kordamp.ikonli.feather.Feather;

/** Where a rating goes. */
public enum Trend {
    UP(Feather.ARROW_UP_RIGHT, Tone.GOOD, "trend.up"),
    LEVEL(Feather.ARROW_RIGHT, Tone.QUIET, "trend.level"),
    DOWN(Feather.ARROW_DOWN_RIGHT, Tone.LOOK, "trend.down");

    final Feather icon;
    final Tone tone;
    final String key;

    Trend(Feather icon, Tone tone, String key) {
        this.icon = icon;
        this.tone = tone;
        this.key = key;
    }
}
