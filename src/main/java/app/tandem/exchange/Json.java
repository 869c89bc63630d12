package app.tandem.exchange;

import app.tandem.rules.Records;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as this program reads and writes it: strict, shallow, and each value in one form only. */
public final class Json {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 20_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    }

    /** One object of JSON; a refusal of the field named for anything else. */
    static ObjectNode object(String text, String field) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException wrong) {
            throw Unfit.because(field, "must be one object of JSON: " + BrokenJson.words(wrong), null);
        } catch (NumberFormatException tooLarge) {
            throw Unfit.because(field, "must be one object of JSON, and holds a number past all limits", null);
        }
        throw Unfit.because(field, "must be one object of JSON, as {\"name\": value}", shortened(text));
    }

    /** The text of a value on one line. */
    public static String text(@Nullable Object value) {
        return MAPPER.writeValueAsString(node(value));
    }

    /** The text of a value on several lines. */
    public static String pretty(@Nullable Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(value));
    }

    /** The tree of a value: records by their components, leaving out those that are null. */
    public static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode ready -> ready;
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number);
            case Record holder -> object(holder);
            case Map<?, ?> map -> object(map);
            case Collection<?> list -> array(list);
            default -> NODES.stringNode(value.toString());
        };
    }

    private static JsonNode object(Record holder) {
        var object = NODES.objectNode();
        for (var part : holder.getClass().getRecordComponents()) {
            var value = Records.value(part, holder);
            if (value != null) {
                object.set(part.getName(), node(value));
            }
        }
        return object;
    }

    private static JsonNode object(Map<?, ?> map) {
        var object = NODES.objectNode();
        map.forEach((key, value) -> object.set(String.valueOf(key), node(value)));
        return object;
    }

    private static JsonNode array(Collection<?> list) {
        var array = NODES.arrayNode();
        list.forEach(each -> array.add(node(each)));
        return array;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 1) + 78) + "...";
    }
}
