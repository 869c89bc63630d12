package app.tandem.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of the minutes: whole sentences by key, with places for phrases, numbers and words. */
final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.tandem.minutes.texts", Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    static String words(String key) {
        return BUNDLE.getString(key);
    }

    /** A sentence with its places filled by phrases, or by anything else as its words. */
    static Phrase phrase(String key, Object... filling) {
        var pattern = words(key);
        var parts = new ArrayList<Phrase>();
        int done = 0;
        for (var place = PLACE.matcher(pattern); place.find(); done = place.end()) {
            parts.add(Phrase.of(pattern.substring(done, place.start())));
            parts.add(filled(filling[Integer.parseInt(place.group(1))]));
        }
        parts.add(Phrase.of(pattern.substring(done)));
        return merged(parts);
    }

    /** The sentence for one, or the one for any other number, which is its first filling. */
    static Phrase counted(String key, int number, Object... more) {
        var filling = new ArrayList<>(List.of(more));
        filling.addFirst(number);
        return phrase(key + (number == 1 ? ".one" : ".other"), filling.toArray());
    }

    private static Phrase filled(Object filling) {
        return filling instanceof Phrase phrase ? phrase : Phrase.of(filling.toString());
    }

    /** One phrase in which words that follow words are one run. */
    private static Phrase merged(List<Phrase> parts) {
        var runs = new ArrayList<Run>();
        parts.forEach(part -> part.runs().forEach(run -> {
            if (!runs.isEmpty() && runs.getLast().text() != null && run.text() != null) {
                runs.add(Run.words(runs.removeLast().text() + run.text()));
            } else {
                runs.add(run);
            }
        }));
        return new Phrase(runs);
    }
}
