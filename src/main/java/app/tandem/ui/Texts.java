package app.tandem.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word on the screen, from the bundle of one language; an unknown key is an error. */
public final class Texts {

    private static final String BUNDLE = "app.tandem.ui.texts";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Days days;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.days = new Days(this);
    }

    public static Texts english() {
        return new Texts(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** How days and times are said in this language. */
    public Days days() {
        return days;
    }

    /** The sentence of that key; plurals and the places of words are the bundle's affair. */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** "4.3": a mean with one decimal, rounded as people round. */
    public String mean(double value) {
        return get("number.mean", BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
