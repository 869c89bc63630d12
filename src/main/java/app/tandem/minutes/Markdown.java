package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes minutes as Markdown (CommonMark, with GitHub's tables). What people typed stays text, whatever it holds. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$]");
    private static final Pattern LINE_START = Pattern.compile("^(?=#{1,6}(?:\\s|$)|[+-])");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+)(?=[.)])");

    private final Names names;
    private final StringBuilder page = new StringBuilder();

    private Markdown(Names names) {
        this.names = names;
    }

    public static String write(Handout handout) {
        var markdown = new Markdown(handout.names());
        markdown.head(handout);
        handout.document().sections().forEach(markdown::section);
        return markdown.page.toString();
    }

    private void head(Handout handout) {
        line("# " + heading(handout.document().title()));
        paragraph(text(handout.document().subtitle()));
        paragraph(escaped(handout.edition().label()));
        var note = handout.edition().note();
        if (note != null) {
            paragraph(text(Texts.phrase("page.changed", note)));
        }
    }

    private void section(Section section) {
        line("");
        line("## " + inline(section.heading()));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> paragraph("### " + heading(heading.words()));
            case Block.Paragraph paragraph -> paragraph(text(paragraph.words()));
            case Block.Item item -> item(item);
            case Block.Bullets bullets -> bullets(bullets.points());
            case Block.Table table -> table(table);
            case Block.Chart chart -> paragraph(text(chart.title()));
        }
    }

    private void item(Block.Item item) {
        var aside = item.aside().runs().isEmpty() ? "" : " (" + inline(item.aside()) + ")";
        paragraph("### " + heading(item.name()) + aside);
        Stream.concat(item.words().stream(), item.remarks().stream()).forEach(each -> paragraph(text(each)));
    }

    private void bullets(List<Phrase> points) {
        line("");
        points.forEach(each -> line("- " + text(each)));
    }

    private void table(Block.Table table) {
        line("");
        line(row(table.columns(), each -> inline(each.title())));
        line(row(table.columns(), Markdown::rule));
        table.rows().forEach(each -> line(row(each, this::inline)));
    }

    private static String rule(Column column) {
        return column.numbers() ? "--:" : "---";
    }

    private static <T> String row(List<T> cells, Function<T, String> cell) {
        return cells.stream().map(cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private void paragraph(String words) {
        line("");
        line(words);
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private String inline(Phrase phrase) {
        return escaped(phrase.in(names));
    }

    /** A phrase in a heading, where # at the end would mean nothing and go. */
    private String heading(Phrase phrase) {
        var escaped = inline(phrase);
        return escaped.endsWith("#") ? escaped.substring(0, escaped.length() - 1) + "\\#" : escaped;
    }

    /** A phrase at the start of a line, where more characters would mean something. */
    private String text(Phrase phrase) {
        var escaped = inline(phrase);
        return NUMBERED.matcher(LINE_START.matcher(escaped).replaceFirst("\\\\")).replaceFirst("$1\\\\");
    }

    private static String escaped(String words) {
        return SPECIAL.matcher(words).replaceAll("\\\\$0").replace("\n", "<br>");
    }
}
