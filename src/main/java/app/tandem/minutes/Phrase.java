package app.tandem.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in which people stand as ids, so that a frozen document holds nobody's name. */
public record Phrase(List<Run> runs) {

    static final Phrase NONE = new Phrase(List.of());

    public Phrase {
        runs = List.copyOf(runs);
    }

    static Phrase of(String words) {
        return words.isEmpty() ? NONE : new Phrase(List.of(Run.words(words)));
    }

    static Phrase person(long id) {
        return new Phrase(List.of(new Run(null, id)));
    }

    static Phrase joined(List<Phrase> parts, String between) {
        var runs = new ArrayList<Run>();
        for (var part : parts) {
            if (!runs.isEmpty()) {
                runs.add(Run.words(between));
            }
            runs.addAll(part.runs());
        }
        return new Phrase(runs);
    }

    /** The phrase as plain words, with names. */
    public String in(Names names) {
        return runs.stream().map(each -> each.in(names)).collect(Collectors.joining());
    }
}
