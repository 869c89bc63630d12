package app.tandem.workspace;

import app.tandem.model.Issue;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.store.Durability;
import app.tandem.store.Folder;
import app.tandem.store.LaxDurability;
import app.tandem.store.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;

/** A program of its own that makes moves of many kinds, and prints the number of each once it is acknowledged. */
final class Mixed {

    private final Workspace workspace;

    private Mixed(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Arguments: the folder, and "lax" to have what was written held back. */
    public static void main(String[] arguments) {
        var folder = new Folder(Path.of(arguments[0]));
        var durability = arguments.length > 1 ? LaxDurability.HALF_A_SECOND : Durability.FULL;
        var mixed = new Mixed(Workspace.with(now -> Store.open(folder, durability, now), InstantSource.system()));
        for (long turn = 0;; turn++) {
            mixed.turn(turn);
        }
    }

    private void turn(long turn) {
        var name = "Person " + workspace.state().seq() + "/" + turn;
        if (workspace.state().counter("cycle") == 0) {
            make(new OpenCycle("Spring 2026", null, null, null, null, null));
        }
        make(new AddPerson(name, turn % 2 == 0 ? Side.SALES : Side.MARKETING, null));
        var person = People.active(workspace.state(), name).orElseThrow().id();
        make(new RaiseIssue("A matter between us, number " + turn, null, null, null, null));
        make(new Undo());
        make(new Redo());
        var issue = workspace.state().all(Issue.class).iterator().next().id();
        make(new AddAction("Ask who can own it", person, LocalDate.now().plusDays(7), null, issue));
        make(new DeactivatePerson(person, "moved away"));
    }

    private void make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Accepted accepted) {
            System.out.println(accepted.state().seq());
        } else {
            throw new IllegalStateException(move + " was refused");
        }
    }
}
