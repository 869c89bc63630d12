package app.tandem.minutes;

import app.tandem.model.Sha256;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

/** Writes minutes as a web page in one file, which loads nothing, runs nothing, and prints well. */
public final class Html {

    private static final Configuration TEMPLATES = templates();
    private static final String STYLE = resource("minutes.css");

    private Html() {}

    public static String write(Handout handout) {
        var page = new StringWriter();
        try {
            TEMPLATES.getTemplate("minutes.ftlh").process(model(handout), page);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (TemplateException wrong) {
            throw new IllegalStateException("the minutes' template does not fit their document", wrong);
        }
        return page.toString();
    }

    private static Map<String, Object> model(Handout handout) {
        return Map.of("view", new PageView(handout), "style", STYLE, "styleHash", hash(STYLE));
    }

    private static Configuration templates() {
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Html.class, "/app/tandem/minutes");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.ROOT);
        templates.setTimeZone(TimeZone.getTimeZone("UTC"));
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Html.class.getResourceAsStream("/app/tandem/minutes/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** What the page's policy lets through: this style sheet and nothing else. */
    private static String hash(String style) {
        return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(style));
    }
}
