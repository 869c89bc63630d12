package app.tandem.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.DecisionKind;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.NoteKind;
import app.tandem.model.ResponseState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WritersTest {

    private final Story story = new Story();

    @Test
    void aDocumentReadsBackFromItsJsonAsItWasAndIsPlainAscii() {
        story.answer("مرحبا بالعالم, 世界, café", null, ResponseState.NEW, null);
        var document = Minutes.of(story.state(), story.prioritize.id());
        var json = DocumentJson.write(document);
        assertThat(DocumentJson.read(json)).isEqualTo(document);
        assertThat(json).isASCII().contains("\"format\":1", "\"block\":\"table\"");
        assertThat(DocumentJson.write(DocumentJson.read(json))).isEqualTo(json);
        var check = Minutes.of(story.state(), story.check.id());
        assertThat(DocumentJson.read(DocumentJson.write(check))).isEqualTo(check);
    }

    @Test
    void nothingThatSomebodyTypedBecomesPartOfThePage() {
        story.issue("<script>alert('x')</script> & <b>more</b>", IssueState.RAISED, Links.NONE);
        story.decide(null, DecisionKind.OTHER, "<img src=x onerror=alert(1)> \"quoted\" ${1+1} <#list>", null, null,
                null);
        story.note(NoteKind.NOTE, "</style></title><script>1</script>");
        story.answer("<script>alert(2)</script>", null, ResponseState.PARKED, null);
        var pages = story.html(story.followUp) + story.html(story.prioritize);
        assertThat(pages).doesNotContain("<script", "<img", "<b>").contains("&lt;img src=x onerror=alert(1)&gt;",
                "${1+1} &lt;#list&gt;", "&lt;script&gt;alert(2)&lt;/script&gt;");
    }

    @Test
    void thePageLoadsNothingAndItsPolicyLetsThroughItsOwnStyleAlone() throws Exception {
        var page = story.html(story.check);
        var style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page).results().findFirst()
                .orElseThrow().group(1);
        var hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; ")
                .doesNotContain("style=\"", "src=", "href=", "url(");
    }

    @Test
    void theChartIsDrawnInThePageWithItsNumbersBelow() {
        assertThat(story.html(story.check)).contains("<svg viewBox", "class=\"last\"", ">4.0</text>",
                "<td dir=\"auto\" class=\"number\">4.0</td>");
    }

    @Test
    void eachLineOfTextFindsItsOwnDirection() {
        story.answer("مرحبا بالعالم", null, ResponseState.NEW, null);
        story.answer("我们需要更好的线索", null, ResponseState.NEW, null);
        assertThat(story.html(story.prioritize)).contains("<td dir=\"auto\">مرحبا بالعالم</td>", "我们需要更好的线索");
        assertThat(story.markdown(story.prioritize)).contains("| 4 | مرحبا بالعالم |", "| 5 | 我们需要更好的线索 |");
    }

    @Test
    void markdownKeepsTypedTextAsText() {
        story.answer("a | b * c _d_ [e](f) `g` <script> \\ ~h~", null, ResponseState.NEW, null);
        story.decide(null, DecisionKind.OTHER, "1. first\n# second\n\n- third", null, null, null);
        story.decide(null, DecisionKind.OTHER, "- not a list of things", null, null, null);
        story.decide(story.issue("Who learns C #", IssueState.ASSIGNED, Links.NONE), DecisionKind.ADOPT,
                "# is no heading here", null, null, null);
        assertThat(story.markdown(story.prioritize))
                .contains("a \\| b \\* c \\_d\\_ \\[e\\](f) \\`g\\` \\<script\\> \\\\ \\~h\\~");
        assertThat(story.markdown(story.followUp)).contains("\n1\\. first<br># second<br><br>- third\n",
                "\n\\- not a list of things\n", "Who learns C \\# (Adopted)\n", "\n\\# is no heading here\n");
    }

    @Test
    void everyTableRowHasTheCellsOfItsHead() {
        story.answer("one | two", null, ResponseState.NEW, null);
        assertThat(story.markdown(story.prioritize).lines().filter(each -> each.startsWith("| ")))
                .filteredOn(each -> each.contains("one \\| two")).singleElement().asString()
                .isEqualTo("| 4 | one \\| two | Not in an issue yet |");
    }
}
