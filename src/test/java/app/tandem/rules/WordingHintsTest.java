package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingHintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"always", "Never", "ALWAYS", "fault", "faults", "blame", "they didn't", "They didn\u2019t",
            "they  don't", "they did not", "they won't", "you didn't"})
    void hintsAtWordsThatBlame(String words) {
        var text = "Well, " + words + ", so it is";

        assertThat(WordingHints.in(text)).containsExactly(new WordingHints.Range(6, 6 + words.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nevertheless", "the default colour", "they did it", "they do nothing wrong",
            "we didn't see it"})
    void leavesOtherWordsAlone(String text) {
        assertThat(WordingHints.in(text)).isEmpty();
    }

    @Test
    void findsAllInTheirOrder() {
        assertThat(WordingHints.in("They never call, it is always their fault"))
                .extracting(WordingHints.Range::from, WordingHints.Range::until)
                .containsExactly(tuple(5, 10),
                        tuple(23, 29), tuple(36, 41));
    }
}
