package app.tandem.exchange;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.rules.Kinds;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds what a line of JSON names: by name, by number in a cycle, by a label of the file, or by id. */
final class Wording implements Values.Naming {

    private final State state;
    private final Labels labels;
    private final Lookup lookup;

    Wording(State state, Labels labels) {
        this.state = state;
        this.labels = labels;
        this.lookup = new Lookup(state);
    }

    @Override
    public long id(Class<? extends Row> kind, JsonNode given, String field) {
        Unfit.unless(given.isString() || given.isIntegralNumber() && given.canConvertToLong(), field, how(kind),
                given);
        var found = given.isString() ? byText(kind, given.asString(), field) : byNumber(kind, given.asLong(), field);
        return found.orElseThrow(() -> Unfit.because(field, "names no " + words(kind) + " that there is", given)).id();
    }

    private Optional<? extends Row> byText(Class<? extends Row> kind, String text, String field) {
        if (text.startsWith("@")) {
            return Optional.of(labelled(kind, text, field));
        }
        if (text.matches("id:[0-9]{1,18}")) {
            return state.find(kind, Long.parseLong(text.substring(3)));
        }
        if (text.matches("[0-9]{1,9}#[0-9]{1,9}")) {
            var parts = text.split("#");
            return lookup.cycle(Long.parseLong(parts[0]))
                    .flatMap(each -> numbered(kind, each, Long.parseLong(parts[1]), text, field));
        }
        return called(kind, text, field);
    }

    private Row labelled(Class<? extends Row> kind, String text, String field) {
        var row = labels.row(text.substring(1)).orElseThrow(
                () -> Unfit.because(field, "names a label that no earlier accepted line made something under", text));
        Unfit.unless(kind.isInstance(row), field,
                "must name " + article(words(kind)) + ", and this label is of " + article(words(row.getClass())), text);
        return row;
    }

    private Optional<? extends Row> called(Class<? extends Row> kind, String text, String field) {
        if (kind == Person.class) {
            return lookup.person(text);
        } else if (kind == Duo.class) {
            return lookup.duo(text);
        } else if (kind == Round.class && text.equals("open")) {
            return lookup.openRound();
        } else if (kind == Round.class && text.equals("last")) {
            return lookup.lastRound();
        }
        throw Unfit.because(field, how(kind), text);
    }

    private Optional<? extends Row> byNumber(Class<? extends Row> kind, long number, String field) {
        return kind == Cycle.class ? lookup.cycle(number)
                : Meetings.currentCycle(state).flatMap(each -> numbered(kind, each, number, number, field));
    }

    private Optional<? extends Row> numbered(Class<? extends Row> kind, Cycle cycle, long number, Object given,
            String field) {
        if (kind == Issue.class) {
            return lookup.issue(cycle, number);
        } else if (kind == Meeting.class) {
            return lookup.meeting(cycle, number);
        } else if (kind == Response.class) {
            return lookup.response(cycle, number);
        }
        throw Unfit.because(field, how(kind), given);
    }

    /** How a row of a kind is named, as the end of a sentence that begins with the field. */
    static String how(Class<? extends Row> kind) {
        return "must be " + form(kind) + ", or \"@\" and the label of an earlier line, or \"id:\" and an id";
    }

    /** What stands for a row of a kind, in words. */
    static String form(Class<? extends Row> kind) {
        if (kind == Person.class) {
            return "a person's name";
        } else if (kind == Duo.class) {
            return "two names such as \"Ada + Hannah\"";
        } else if (kind == Round.class) {
            return "\"open\" or \"last\"";
        } else if (kind == Cycle.class) {
            return "a cycle's number";
        }
        var numbered = kind == Issue.class || kind == Meeting.class || kind == Response.class;
        return numbered ? "the number of " + article(words(kind)) + ", or cycle and number such as \"1#3\""
                : article(words(kind)) + " that this file made";
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    static String words(Class<? extends Row> kind) {
        return kind == Response.class ? "answer" : Kinds.words(kind);
    }
}
