package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process dies at a random moment, again and again. -Dtandem.kills=500 sets how often; by default
 * sixty times.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("tandem.kills", 60);

    @TempDir Path home;

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws Exception {
        var folder = home.resolve("North.tandem");
        Workspace.create(folder).close();
        var random = new Random(20261121);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = Killed.after(100 + random.nextInt(800), Mixed.class, folder, List.of());
            try (var workspace = Workspace.open(folder)) {
                assertThat(workspace.state().seq()).as("kill %s", kill).isBetween(acknowledged, acknowledged + 1);
                assertThat(workspace.check()).as("kill %s", kill).isEmpty();
            }
        }
    }

    @Test
    void aDatabaseThatHoldsBackWhatWasWrittenIsSeenToLoseIt() throws Exception {
        var losses = new ArrayList<Long>();
        for (int kill = 0; kill < 5 && losses.isEmpty(); kill++) {
            var folder = home.resolve("Lax" + kill + ".tandem");
            Workspace.create(folder).close();
            long acknowledged = Killed.after(450, Mixed.class, folder, List.of("lax"));
            try (var workspace = Workspace.open(folder)) {
                assertThat(workspace.state().seq()).isGreaterThanOrEqualTo(acknowledged);
            } catch (CannotOpen lost) {
                assertThat(lost.kind()).isEqualTo(Kind.BEHIND_ITS_MARK);
                losses.add(acknowledged);
            }
        }
        assertThat(losses).isNotEmpty();
    }
}
