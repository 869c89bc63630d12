package app.tandem.ui.welcome;

import org.kordamp.ikonli.feather.Feather;

/** The ways to begin. */
public enum Choice {
    NEW(Feather.PLUS_CIRCLE, "welcome.new.title", "welcome.new.text", "welcome.new.button"),
    OPEN(Feather.FOLDER, "welcome.open.title", "welcome.open.text", "welcome.open.button"),
    SAMPLE(Feather.COMPASS, "welcome.sample.title", "welcome.sample.text", "welcome.sample.button");

    final Feather icon;
    final String title;
    final String text;
    final String button;

    Choice(Feather icon, String title, String text, String button) {
        this.icon = icon;
        this.title = title;
        this.text = text;
        this.button = button;
    }
}
