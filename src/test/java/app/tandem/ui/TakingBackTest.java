package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.console.Nowhere;
import app.tandem.ui.console.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said where an act is not taken back. */
class TakingBackTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void whatCannotBeUndoneSaysSoInASentenceOfItsOwn() {
        undo("A ballot that was cast cannot be undone.");

        assertThat(told).containsExactly("A ballot that was cast cannot be undone.");
    }

    @Test
    void anyOtherRuleGoesOnFromTheWordForTheAct() {
        undo("finds nothing of yours to take back here");

        assertThat(told).containsExactly("Undo finds nothing of yours to take back here.");
    }

    private void undo(String rule) {
        Door refusing = new Door() {

            @Override
            public void make(Move move, Consumer<Accepted> made, Consumer<Refusal> refused) {
                refused.accept(new Refusal("undo", rule, null));
            }
        };
        new TakingBack(Texts.english(), refusing, new Telling() {

            @Override
            public void tell(String sentence) {
                told.add(sentence);
            }

            @Override
            public void offer(String sentence, Runnable takeBack) {
                told.add(sentence);
            }
        }, new Nowhere(), State::empty).undo();
    }
}
