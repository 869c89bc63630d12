package app.tandem.ui.console.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.Keys;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.controls.KeyWords;
import app.tandem.ui.stage.Showing;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the key bar says that F2 does, step by step. */
@ExtendWith(OnFx.class)
class ForumKeysTest {

    private static final Texts TEXTS = Texts.english();

    static Stream<Arguments> steps() {
        return Stream.of(step(QuestionPane::new, "correct the question"), step(WallPane::new, "correct the answer"));
    }

    private static Arguments step(Function<MeetingTools, StepPane> pane, String words) {
        return Arguments.of(pane, words);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void f2IsSaidToDoWhatItDoesThere(Function<MeetingTools, StepPane> pane, String words) {
        StepPane shown = pane.apply(new MeetingTools(TEXTS, (move, made, refused) -> {}, new Showing(),
                InstantSource.system(), said -> {}));

        assertThat(shown.acts().keySet()).filteredOn(each -> KeyWords.caps(TEXTS, each).contains("F2")).singleElement()
                .extracting((Keys each) -> KeyWords.words(TEXTS, each)).isEqualTo(words);
    }
}
