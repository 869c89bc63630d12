package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.TitleHints.Hint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleHintsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sales must call leads back", "marketing's events", "  The marketing calendar",
            "Vertrieb ruft nicht an"})
    void aTitleThatBeginsWithATeamGetsAHint(String title) {
        assertThat(TitleHints.of(title)).contains(Hint.NAMES_A_TEAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They never call back", "Nobody reads the CRM", "Bad leads", "Lack of follow-up",
            "Why don't we talk", "Ignoring our feedback", "Immer zu spät"})
    void aTitleThatBeginsWithBlameGetsAHint(String title) {
        assertThat(TitleHints.of(title)).contains(Hint.BLAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agree on what a qualified lead is", "One calendar for sales and marketing",
            "Salespeople and marketers visit customers together", "Theyseus", "Badges for events"})
    void aNeutralTitleGetsNone(String title) {
        assertThat(TitleHints.of(title)).isEmpty();
    }
}
