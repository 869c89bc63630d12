package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.Kinds;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.State;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back is what was shown, undo included. */
class HistoryKeptTest {

    @TempDir Path home;

    @Test
    void undoAndRedoGoOnAfterReopening() {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.issues(2);
        }
        try (var workspace = Workspace.open(folder)) {
            var played = new Played(workspace);
            played.ok(new Undo());
            assertThat(workspace.state().all(Issue.class)).hasSize(1);
        }
        try (var workspace = Workspace.open(folder)) {
            var played = new Played(workspace);
            played.ok(new Redo());
            assertThat(workspace.state().all(Issue.class)).hasSize(2);
            assertThat(workspace.check()).isEmpty();
            assertThat(workspace.journal().getLast().redoes()).isEqualTo(workspace.state().seq() - 2);
        }
    }

    @Test
    void aPersonWhoWasUndoneComesBackWithTheirName() {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.ok(new AddPerson("Olga", Side.SALES, "olga@example.com"));
            played.ok(new Undo());
            assertThat(workspace.state().all(Person.class)).hasSize(8);
        }
        try (var workspace = Workspace.open(folder)) {
            new Played(workspace).ok(new Redo());
            assertThat(workspace.state().all(Person.class)).hasSize(9);
            assertThat(workspace.check()).isEmpty();
            assertThat(workspace.journal().toString()).doesNotContain("Olga", "olga@");
        }
    }

    @Test
    void whatIsReadBackIsWhatWasShown() {
        var folder = home.resolve("North.tandem");
        State shown;
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.issues(3);
            played.close(played.started(MeetingKind.PRIORITIZE));
            shown = workspace.state();
        }
        try (var workspace = Workspace.open(folder)) {
            var read = workspace.state();
            Kinds.all()
                    .forEach(each -> assertThat(List.copyOf(read.all(each))).isEqualTo(List.copyOf(shown.all(each))));
            assertThat(read.counters()).isEqualTo(shown.counters());
            assertThat(List.copyOf(read.trail())).isEqualTo(List.copyOf(shown.trail()));
            assertThat(read.seq()).isEqualTo(shown.seq());
            assertThat(read.at()).isEqualTo(shown.at());
        }
    }
}
