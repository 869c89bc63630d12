package app.tandem.minutes;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as JSON, the form in which final minutes are frozen and hashed. What is written reads back the same, and
 * is plain ASCII, so that no normalizing on its way can change it.
 */
public final class DocumentJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private DocumentJson() {}

    public static String write(Document document) {
        return JSON.writeValueAsString(document);
    }

    /** Throws JacksonException where the text is no document. */
    public static Document read(String json) {
        return JSON.readValue(json, Document.class);
    }
}
