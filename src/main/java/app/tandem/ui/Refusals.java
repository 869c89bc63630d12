package app.tandem.ui;

import app.tandem.rules.Refusal;
import java.util.Locale;

/** A refusal as one sentence. */
public final class Refusals {

    private Refusals() {}

    public static String of(Texts texts, Refusal refusal) {
        return texts.get("meeting.refused", field(refusal.field()), refusal.rule());
    }

    /** "The due date" of "details.dueDate": the field's own words, apart. */
    private static String field(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        String words = last.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ENGLISH);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
