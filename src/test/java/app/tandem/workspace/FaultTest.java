package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.model.Issue;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Outcome.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails while a move is kept. */
class FaultTest {

    @TempDir Path home;

    @Test
    void afterAFaultItGoesOnWithoutBeingOpenedAnew() throws IOException {
        var folder = home.resolve("North.tandem");
        var inTheWay = folder.resolve("mark.new");
        try (var workspace = Workspace.create(folder)) {
            new Played(workspace).teams();
            var before = workspace.state();
            var heard = new ArrayList<Long>();
            workspace.listen(state -> heard.add(state.seq()));
            Files.createDirectory(inTheWay);
            assertThatThrownBy(() -> workspace.apply(issue(1), Stamp.NOW)).isInstanceOf(NotKept.class);
            assertThatThrownBy(() -> workspace.apply(issue(2), Stamp.NOW)).isInstanceOf(NotKept.class);
            assertThat(workspace.state()).isSameAs(before);
            assertThat(heard).isEmpty();
            Files.delete(inTheWay);
            assertThat(workspace.apply(issue(3), Stamp.NOW)).isInstanceOf(Accepted.class);
            assertThat(heard).containsExactly(before.seq() + 1, before.seq() + 2);
            assertThat(workspace.state().stream(Issue.class).map(Issue::title)).containsExactly(issue(1).title(),
                    issue(3).title());
            assertThat(workspace.check()).isEmpty();
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.state().all(Issue.class)).hasSize(2);
            assertThat(Files.readString(folder.resolve("log/tandem.log"))).doesNotContain(issue(1).title());
        }
    }

    private static RaiseIssue issue(int number) {
        return new RaiseIssue("A matter between us, number " + number, null, null, null, null);
    }
}
