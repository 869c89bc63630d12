package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove.AddPerson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir Path home;

    @Test
    void whatWasAcceptedIsThereAfterReopening() {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            assertThat(workspace.apply(new AddPerson("Ada", Side.SALES, "ada@example.com"), Stamp.NOW))
                    .isInstanceOf(Accepted.class);
            assertThat(workspace.check()).isEmpty();
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.state().all(Person.class)).hasSize(1);
            assertThat(workspace.state().trail()).hasSize(1);
            assertThat(workspace.check()).isEmpty();
            assertThat(workspace.name()).isEqualTo("North");
        }
    }
}
