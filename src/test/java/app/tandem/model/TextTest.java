package app.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void textIsTrimmedOfAnySpace() {
        assertThat(Text.clean(" \t\n\u2003One calendar\u2003\n ")).isEqualTo("One calendar");
    }

    @Test
    void aTabBecomesASpace() {
        assertThat(Text.clean("one\tcalendar")).isEqualTo("one calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029"})
    void everyLineBreakIsKeptAsLineFeed(String lineBreak) {
        assertThat(Text.clean("one" + lineBreak + "two")).isEqualTo("one\ntwo");
    }

    @Test
    void textIsComposed() {
        assertThat(Text.clean("Cafe\u0301")).isEqualTo("Caf\u00e9");
        assertThat(Text.clean("\u212b")).isEqualTo("\u00c5");
    }

    @Test
    void overridesOfDirectionAreDroppedWithWhatEndsThem() {
        assertThat(Text.clean("a\u202eb\u202cc\u202dd\u202ce\u202c")).isEqualTo("abcde");
    }

    @Test
    void anEmbeddingKeepsItsOwnEnd() {
        assertThat(Text.clean("a\u202bb\u202ec\u202cd\u202ce")).isEqualTo("a\u202bbcd\u202ce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2066b\u2069c", "a\u2067b\u2069c", "a\u2068b\u2069c", "a\u200eb\u200fc", "می\u200cخواهم",
            "\uD83D\uDC69\u200D\uD83D\uDCBB works"})
    void isolatesMarksAndJoinersStay(String text) {
        assertThat(Text.clean(text)).isEqualTo(text);
        assertThat(Text.problem(text, TextRule.RESPONSE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000bc", "a\u0007bc", "a\u001bbc", "a\u007fbc", "a\u009bbc", "a\uD83Dbc"})
    void otherControlCharactersAndHalvesOfOnesAreRefused(String text) {
        assertThat(Text.problem(Text.clean(text), TextRule.NOTE)).isEqualTo("may not hold control characters");
    }

    @Test
    void lengthsCountCodePoints() {
        assertThat(Text.problem("\uD83D\uDE80".repeat(280), TextRule.RESPONSE)).isEmpty();
        assertThat(Text.problem("\uD83D\uDE80".repeat(281), TextRule.RESPONSE))
                .isEqualTo("needs 3 to 280 characters, this has 281");
        assertThat(Text.problem("\uD83D\uDE80".repeat(2), TextRule.RESPONSE)).contains("this has 2");
    }

    @Test
    void whatIsEmptyIsNeeded() {
        assertThat(Text.problem("", TextRule.REASON)).isEqualTo("is needed: 3 to 200 characters");
    }

    @ParameterizedTest
    @CsvSource({"PERSON_NAME,1,80", "EMAIL,3,254", "CYCLE_NAME,1,80", "QUESTION,10,200", "PLACE,1,120",
            "NO_NEXT_REASON,1,200", "RESPONSE,3,280", "ISSUE_TITLE,5,120", "ISSUE_DETAIL,1,1000",
            "SUCCESS_MEASURE,1,300", "REASON,3,200", "SUMMARY,20,500", "STEP,3,160", "HOW_MEASURED,10,300",
            "BENEFIT,3,300", "WORDING,10,500", "ACTION,5,200", "NOTE,3,500", "HELP,3,200", "WORKING_EXAMPLE,10,500",
            "IMPROVEMENT,10,500", "CREDIT,1,200", "CLOSING_NOTE,10,300"})
    void eachTextHasItsLimits(TextRule rule, int least, int most) {
        assertThat(Text.problem("x".repeat(least), rule)).isEmpty();
        assertThat(Text.problem("x".repeat(most), rule)).isEmpty();
        assertThat(Text.problem("x".repeat(least - 1), rule)).isNotEmpty();
        assertThat(Text.problem("x".repeat(most + 1), rule)).isNotEmpty();
        assertThatThrownBy(() -> rule.require("x".repeat(most + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = TextRule.class, names = {"ISSUE_DETAIL", "NOTE", "CLOSING_NOTE", "WORDING", "STEP"})
    void lineBreaksAreOfDetailsNotesWordingsAndSteps(TextRule rule) {
        assertThat(Text.problem("one line\nand another", rule)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = TextRule.class,
            names = {"PERSON_NAME", "EMAIL", "CYCLE_NAME", "QUESTION", "MEETING_TITLE", "PLACE", "RESPONSE",
                    "ISSUE_TITLE", "TAG", "SUCCESS_MEASURE", "SUCCESS_FIGURE", "REASON", "NO_NEXT_REASON", "SUMMARY",
                    "HOW_MEASURED", "BENEFIT", "ACTION", "HELP", "WORKING_EXAMPLE", "IMPROVEMENT", "CREDIT"})
    void lineBreaksAreOfNothingElse(TextRule rule) {
        assertThat(Text.problem("one line\nand another", rule)).isEqualTo("may not hold a line break");
    }

    @Test
    void blanksOfEveryKindAreTrimmedAndATextOfThemAloneIsNone() {
        assertThat(Text.clean("\u00a0\u2003 Ada \u3000")).isEqualTo("Ada");
        assertThat(Text.problem(Text.clean("\u00a0\u2007"), TextRule.PERSON_NAME)).startsWith("is needed");
        assertThat(Text.problem("\u200b\u200d", TextRule.PERSON_NAME)).startsWith("is needed");
        assertThat(Text.problem("A\u200dB", TextRule.PERSON_NAME)).isEmpty();
    }
}
