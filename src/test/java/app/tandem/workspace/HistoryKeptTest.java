package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Ballot;
import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.Side;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.Kinds;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.PeopleMove.Anonymise;
import app.tandem.rules.PeopleMove.CorrectPerson;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CountHands;
import app.tandem.rules.VoteMove.OpenRound;
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

    @Test
    void anonymisingOverwritesTheNamesTooThatWereUndone() throws Exception {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            var ada = People.active(workspace.state(), "Ada").orElseThrow().id();
            played.ok(new CorrectPerson(ada, "Ada Lind", "lind@sales.example"));
            played.ok(new Undo());
            played.ok(new Anonymise(ada));
            assertThat(workspace.check()).isEmpty();
        }
        assertThat(String.join("\n", Dump.of(folder.resolve("workspace.mv.db")))).contains("someone, left")
                .doesNotContain("Ada",
                        "Lind", "lind@", "Ada@");
    }

    @Test
    void handsThatAreCountedAgainAreKept() {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            var issue = played.issues(1).getFirst();
            var meeting = played.started(MeetingKind.PRIORITIZE);
            var round = played.make(Round.class, new OpenRound(meeting.id(), RoundKind.TALLY, null, null, null));
            played.ok(new CountHands(round.id(), issue.id(), 3));
            played.ok(new CountHands(round.id(), issue.id(), 5));
            assertThat(workspace.check()).isEmpty();
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.state().stream(Ballot.class)).extracting(each -> each.dots().values())
                    .singleElement().asString().contains("5");
        }
    }
}
