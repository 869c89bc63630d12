package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.SlotState;
import app.tandem.model.Timer;
import app.tandem.rules.Meetings;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies while an issue is discussed. */
class SlotKilledTest {

    @TempDir Path home;

    @Test
    void aSlotGoesOnAfterTheProcessDiedInIt() throws Exception {
        var folder = home.resolve("North.tandem");
        Workspace.create(folder).close();
        var before = Instant.now();
        long acknowledged = Killed.after(400, MidSlot.class, folder, List.of());

        Timer timer;
        try (var workspace = Workspace.open(folder)) {
            var state = workspace.state();
            assertThat(state.seq()).isBetween(acknowledged, acknowledged + 1);
            assertThat(workspace.check()).isEmpty();
            assertThat(slot(state)).isEqualTo(SlotState.DISCUSSING);
            assertThat(state.stream(Note.class).map(Note::text)).isNotEmpty()
                    .startsWith("Thought number 1").doesNotHaveDuplicates();
            timer = Timers.current(state, meeting(state)).orElseThrow();
            assertThat(timer.planned()).isEqualTo(600);
            assertThat(timer.endsAt()).as("as if it had run").isBetween(before.plusSeconds(600),
                    Instant.now().plusSeconds(600));
        }
        try (var workspace = Workspace.open(folder, () -> end(timer).plusSeconds(80))) {
            var state = workspace.state();
            var later = Timers.read(Timers.current(state, meeting(state)).orElseThrow(), end(timer).plusSeconds(80));
            assertThat(later.face()).isEqualTo(Face.OVER);
            assertThat(later.digits()).isEqualTo("+1:20");
            var issue = Slots.running(state, meeting(state).id()).orElseThrow().issue();
            workspace.apply(new EndSlot(meeting(state).id(), issue), Stamp.NOW);
            assertThat(Slots.last(workspace.state(), issue).orElseThrow().time().discussed())
                    .isBetween(679, 681);
        }
    }

    private static Instant end(Timer timer) {
        var end = timer.endsAt();
        assertThat(end).isNotNull();
        return end == null ? Instant.EPOCH : end;
    }

    private static SlotState slot(State state) {
        return Slots.of(state, meeting(state).id()).getFirst().state();
    }

    private static Meeting meeting(State state) {
        return Meetings.running(state).orElseThrow();
    }
}
