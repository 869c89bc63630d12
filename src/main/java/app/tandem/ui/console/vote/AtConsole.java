package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import app.tandem.ui.controls.SteadyBox;

/** Who may vote, with a tick for who has; who has not comes to the laptop and chooses their name. */
final class AtConsole extends SteadyBox {

    private final Texts texts;
    private final LongConsumer chosen;
    private final VoterGrid<VoterButton> voters = new VoterGrid<>(this::button, VoterButton::show);

    AtConsole(Texts texts, LongConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getChildren().add(voters);
    }

    void show(List<VoteView.Voter> now) {
        voters.show(now);
    }

    /** Gives the focus to who may vote next after a person; whether there is anybody left. */
    boolean goOn(long person) {
        voters.next(person).ifPresent(Button::requestFocus);
        return voters.next(person).isPresent();
    }

    private VoterButton button(VoteView.Voter voter) {
        return new VoterButton(texts, voter.id(), () -> chosen.accept(voter.id()));
    }
}
