package app.tandem.minutes;

import app.tandem.minutes.Block.Chart;
import java.util.List;

/** What the page's template asks for; a phrase becomes words here, so that the template knows nobody's id. */
public final class PageView {

    private final Handout handout;

    PageView(Handout handout) {
        this.handout = handout;
    }

    public String language() {
        return Texts.words("page.language");
    }

    public String windowTitle() {
        return Texts.phrase("page.title", handout.document().title(), handout.document().subtitle())
                .in(handout.names());
    }

    public String title() {
        return words(handout.document().title());
    }

    public String subtitle() {
        return words(handout.document().subtitle());
    }

    public String edition() {
        return handout.edition().label();
    }

    public boolean frozen() {
        return handout.edition().frozen();
    }

    /** What the version corrects; empty where nothing. */
    public String changed() {
        var note = handout.edition().note();
        return note == null ? "" : words(Texts.phrase("page.changed", note));
    }

    public List<Section> sections() {
        return handout.document().sections();
    }

    public String words(Phrase phrase) {
        return phrase.in(handout.names());
    }

    /** The block's kind, which the template has a macro for. */
    public String kind(Block block) {
        return switch (block) {
            case Block.Heading _ -> "heading";
            case Block.Paragraph _ -> "paragraph";
            case Block.Item _ -> "item";
            case Block.Bullets _ -> "bullets";
            case Block.Table _ -> "table";
            case Chart _ -> "chart";
        };
    }

    public Curve curve(Chart chart, Chart.Line line) {
        return new Curve(chart, line);
    }
}
