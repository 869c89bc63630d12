package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Side;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two presses in one frame make one move. */
class SingleFileTest {

    private final List<Consumer<Accepted>> waiting = new ArrayList<>();
    private final List<Consumer<Refusal>> refusing = new ArrayList<>();
    private final Door door = new SingleFile((move, made, refused) -> {
        waiting.add(made);
        refusing.add(refused);
    });
    private int made;
    private int refused;

    @Test
    void whatIsMadeWhileAMoveIsUnderWayIsPassedOver() {
        make();
        make();

        assertThat(waiting).hasSize(1);
    }

    @Test
    void onceItIsMadeOrRefusedTheNextOneGoesThrough() {
        make();
        waiting.getFirst().accept(new Accepted(State.empty(), List.of()));
        make();
        refusing.getLast().accept(new Refusal("name", "is needed", ""));
        make();

        assertThat(waiting).hasSize(3);
        assertThat(made).isEqualTo(1);
        assertThat(refused).isEqualTo(1);
    }

    private void make() {
        Move move = new AddPerson("Lena", Side.SALES, null);
        door.make(move, accepted -> made++, refusal -> refused++);
    }
}
