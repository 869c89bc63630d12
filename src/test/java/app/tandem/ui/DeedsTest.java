package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.MinutesMove.CorrectMinutes;
import app.tandem.rules.MinutesMove.CorrectMinutesNote;
import app.tandem.rules.MinutesMove.MakeMinutesFinal;
import app.tandem.rules.Move;
import org.junit.jupiter.api.Test;

class DeedsTest {

    @Test
    void whatWasDoneWithMinutesIsSaidAsItWasDone() {
        assertThat(said(new MakeMinutesFinal(1, "{}"))).isEqualTo("The minutes are final.");
        assertThat(said(new CorrectMinutes(1, "one due date"))).isEqualTo("New version of the minutes begun.");
        assertThat(said(new CorrectMinutesNote(1, 2, "one due date"))).isEqualTo("Note corrected.");
    }

    private static String said(Move move) {
        return Deeds.of(Texts.english(), move);
    }
}
