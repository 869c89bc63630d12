package app.tandem.exchange;

import app.tandem.model.Person;
import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import app.tandem.rules.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads moves from lines of JSON; what a line names is looked for in the state that it is to be made in. */
public final class MoveReader {

    private static final String MOVE = "move";
    private static final String AT = "at";
    private static final String SEED = "seed";
    private static final String BY = "by";
    private static final String AS = "as";
    private static final Set<String> AROUND = Set.of(MOVE, AT, SEED, BY, AS);

    private MoveReader() {}

    /** The move of a line, or a refusal that names what is wrong with it. */
    public static MoveLine read(String line, State state, Labels labels) {
        try {
            return move(Json.object(line, "line"), new Wording(state, labels));
        } catch (Unfit unfit) {
            return new MoveLine.Unread(unfit.refusal());
        }
    }

    private static MoveLine move(ObjectNode line, Wording wording) {
        var type = type(line.get(MOVE));
        var move = new Values(wording).record(type, line, "", AROUND);
        var at = given(line, AT);
        var seed = given(line, SEED);
        var by = given(line, BY);
        return new MoveLine.Read(move, at == null ? null : Values.instant(at, AT), seed == null ? null : seed(seed),
                by == null ? null : wording.id(Person.class, by, BY), label(given(line, AS)));
    }

    private static Class<? extends Move> type(@Nullable JsonNode given) {
        if (given == null) {
            throw Unfit.because(MOVE, "is needed: the name of a move, as tandem help moves lists them", null);
        }
        var name = Values.text(given, MOVE, "must be the name of a move");
        return MoveTypes.named(name).orElseThrow(() -> Unfit.because(MOVE, unknown(name), name));
    }

    private static String unknown(String name) {
        return "must be one that tandem help moves lists"
                + MoveTypes.like(name).map(each -> "; it is written " + each).orElse("");
    }

    private static long seed(JsonNode given) {
        Unfit.unless(given.isIntegralNumber() && given.canConvertToLong(), SEED, "must be a whole number", given);
        return given.asLong();
    }

    private static @Nullable String label(@Nullable JsonNode given) {
        if (given == null) {
            return null;
        }
        var label = Values.text(given, AS, "must be a label in quotes");
        Unfit.unless(label.matches("[\\p{L}\\p{N}_-]{1,40}"), AS,
                "must be 1 to 40 letters, digits, - or _, without the @", label);
        return label;
    }

    private static @Nullable JsonNode given(ObjectNode line, String field) {
        var node = line.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
