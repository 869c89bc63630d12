package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import app.tandem.store.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @TempDir Path home;

    @Test
    void whatWasTakenOutAndPutInIsTakenOutTheSame() {
        var taken = taken();
        try (var copy = Workspace.load(home.resolve("Copy.tandem"), taken)) {
            assertThat(copy.snapshot()).isEqualTo(taken);
            assertThat(copy.snapshot().toString()).isEqualTo(taken.toString());
            assertThat(copy.check()).isEmpty();
        }
        try (var copy = Workspace.open(home.resolve("Copy.tandem"))) {
            new Played(copy).ok(new Redo());
            assertThat(copy.state().all(Issue.class)).hasSize(3);
            assertThat(copy.check()).isEmpty();
        }
    }

    @Test
    void whatWasTakenBackIsInItWithTheNumberOfTheUndo() {
        assertThat(taken().rows().get("issue")).filteredOn(each -> each.containsKey(Snapshot.UNDONE_BY)).hasSize(1);
    }

    @Test
    void nothingIsHandedOutWhileARoundIsOpen() {
        try (var workspace = Workspace.create(home.resolve("North.tandem"))) {
            var played = new Played(workspace).teams();
            played.issues(3);
            played.open(played.started(MeetingKind.PRIORITIZE));
            assertThatThrownBy(workspace::snapshot).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aCopyWithAChangedJournalIsRefusedAndLeavesNothing() {
        var taken = taken();
        var journal = new ArrayList<>(taken.journal());
        journal.remove(3);
        refused(new Snapshot(taken.rows(), taken.counters(), journal));
    }

    @Test
    void aCopyInWhichSomethingIsMissingIsRefusedAndLeavesNothing() {
        var taken = taken();
        var rows = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>(taken.rows());
        rows.put("person", rows.get("person").subList(1, 4));
        refused(new Snapshot(rows, taken.counters(), taken.journal()));
    }

    private void refused(Snapshot snapshot) {
        var folder = home.resolve("Copy.tandem");
        var refused = catchThrowableOfType(CannotOpen.class, () -> Workspace.load(folder, snapshot).close());
        assertThat(refused.kind()).isEqualTo(Kind.BAD_COPY);
        assertThat(folder).doesNotExist();
    }

    /** A workspace with a meeting behind it, in which an issue was taken back. */
    private Snapshot taken() {
        try (var workspace = Workspace.create(home.resolve("North.tandem"))) {
            var played = new Played(workspace).teams();
            var meeting = played.started(MeetingKind.OPEN_FORUM);
            played.close(meeting);
            played.issues(3);
            played.ok(new Undo());
            return workspace.snapshot();
        }
    }
}
