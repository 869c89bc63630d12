package app.tandem.store;

import app.tandem.model.Row;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows and parts of rows as JSON, always the same text for the same value. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .withConfigOverride(BigDecimal.class,
                    each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Object read(String text, Type type) {
        return MAPPER.readValue(text, MAPPER.constructType(type));
    }

    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode objectOf(Object value) {
        return MAPPER.valueToTree(value);
    }

    static <T extends Row> T row(JsonNode node, Class<T> kind) {
        return MAPPER.treeToValue(node, kind);
    }

    /** A row as maps, lists, texts, numbers and truth values alone. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(Row row) {
        return MAPPER.readValue(text(row), Map.class);
    }

    static <T extends Row> T row(Map<String, @Nullable Object> map, Class<T> kind) {
        return MAPPER.convertValue(map, kind);
    }
}
