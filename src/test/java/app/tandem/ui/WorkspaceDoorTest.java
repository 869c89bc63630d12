package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Side;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.Refusal;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Whoever makes a move hears of it, whatever became of it. */
class WorkspaceDoorTest {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private final List<Accepted> made = new CopyOnWriteArrayList<>();
    private final List<Refusal> refused = new CopyOnWriteArrayList<>();
    private final List<Exception> failed = new CopyOnWriteArrayList<>();
    private Workspace workspace;
    private WorkspaceDoor door;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        door = new WorkspaceDoor(workspace, bridge, Texts.english(), failed::add);
    }

    @AfterEach
    void close() {
        bridge.close();
        workspace.close();
    }

    @Test
    void whatIsAcceptedIsHeardOfOnce() throws Exception {
        make("Lena");

        assertThat(made).hasSize(1);
        assertThat(refused).isEmpty();
    }

    @Test
    void whatIsRefusedIsHeardOfWithItsField() throws Exception {
        make(" ");

        assertThat(made).isEmpty();
        assertThat(refused).singleElement().extracting(Refusal::field).isEqualTo("name");
    }

    @Test
    void whatCannotBeKeptIsRefusedWithoutAFieldAndToldOfElsewhere() throws Exception {
        workspace.close();

        make("Lena");

        assertThat(made).isEmpty();
        assertThat(refused).singleElement().extracting(Refusal::field).isEqualTo("");
        assertThat(failed).hasSize(1);
    }

    private void make(String name) throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        Bridge.ask(() -> {
            door.make(new PeopleMove.AddPerson(name, Side.SALES, null), accepted -> {
                made.add(accepted);
                heard.countDown();
            }, refusal -> {
                refused.add(refusal);
                heard.countDown();
            });
            return heard;
        });
        assertThat(heard.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        Bridge.ask(() -> heard);
    }
}
