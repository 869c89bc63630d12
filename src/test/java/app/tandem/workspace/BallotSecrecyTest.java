package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Ballot;
import app.tandem.model.MeetingKind;
import app.tandem.model.Roll;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.store.JournalLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vote in a known order, each ballot unlike the others; then everything is searched for who cast which. */
class BallotSecrecyTest {

    private static final Pattern BALLOT = Pattern.compile("BALLOT\\|(\\d+)\\|.*");

    @TempDir Path home;

    private Path folder;
    private final List<Long> keysInOrderOfVoting = new ArrayList<>();
    private final List<String> dotsInOrderOfVoting = new ArrayList<>();
    private List<Long> voters = List.of();
    private List<JournalLine> journal = List.of();
    private Path backup = Path.of("");
    private String copied = "";
    private Instant closedAt = Instant.EPOCH;

    @BeforeEach
    void vote() {
        folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            var issues = played.issues(8);
            var meeting = played.started(MeetingKind.PRIORITIZE);
            var round = played.open(meeting);
            voters = played.people();
            for (int turn = 0; turn < voters.size(); turn++) {
                var dots = Map.of(issues.get(turn).id(), 2, issues.get((turn + 1) % 8).id(), 1);
                played.cast(round, voters.get(turn), dots);
                noteNewBallot(workspace);
            }
            played.reveal(round);
            played.close(meeting);
            closedAt = workspace.state().at();
            journal = workspace.journal();
            backup = workspace.backups().getFirst().file();
            copied = workspace.snapshot().rows().get("ballot") + "";
        }
    }

    private void noteNewBallot(Workspace workspace) {
        workspace.state().stream(Ballot.class).filter(each -> !keysInOrderOfVoting.contains(each.id()))
                .forEach(each -> {
                    keysInOrderOfVoting.add(each.id());
                    dotsInOrderOfVoting.add(each.dots().toString().replaceAll("[{} ]", "").replace("=", ":"));
                });
    }

    @Test
    void theRowsOfBallotsLieInTheOrderOfTheirKeysAndNotOfTheVote() throws IOException, SQLException {
        assertThat(keys(Dump.of(folder.resolve("workspace.mv.db")))).isSorted().hasSize(8)
                .isNotEqualTo(keysInOrderOfVoting);
        assertThat(keys(Dump.ofZip(backup))).isSorted().hasSize(8);
    }

    @Test
    void aBallotHasItsKeyItsRoundItsSideAndItsDotsAlone() throws IOException, SQLException {
        assertThat(Dump.of(folder.resolve("workspace.mv.db"))).filteredOn(each -> each.startsWith("BALLOT|"))
                .allMatch(each -> each.matches("BALLOT\\|\\d+\\|\\d+\\|(SALES|MARKETING)\\|\\{[^|]*}\\|0"));
    }

    @Test
    void noOtherTableNamesAKeyOrAChoice() throws IOException, SQLException {
        for (var dump : List.of(Dump.of(folder.resolve("workspace.mv.db")), Dump.ofZip(backup))) {
            var others = dump.stream().filter(each -> !each.startsWith("BALLOT|")).toList().toString();
            keysInOrderOfVoting.forEach(each -> assertThat(others).doesNotContain(each.toString()));
            assertThat(others).doesNotContain("\"dots\":{");
        }
    }

    @Test
    void theJournalsLineOfABallotNamesTheVoterAlone() {
        var casts = journal.stream().filter(each -> each.move().equals("castBallot")).toList();
        assertThat(casts).hasSize(8).allSatisfy(line -> {
            assertThat(line.fields()).matches("\\{\"round\":\\d+,\"person\":\\d+}");
            assertThat(line.made()).matches("\\{\"roll\":\\[\\d+]}");
            assertThat(line.changes()).isEqualTo("[]");
        });
        assertThat(casts).map(each -> Long.valueOf(each.fields().replaceAll(".*:(\\d+)}", "$1"))).isEqualTo(voters);
    }

    @Test
    void aKeyIsNotDrawnFromAMovesSeed() {
        var known = home.resolve("Known.tandem");
        var keys = new ArrayList<Long>();
        for (int run = 0; run < 2; run++) {
            try (var workspace = Workspace.create(known.resolveSibling("Known" + run + ".tandem"))) {
                var played = new Played(workspace).teams();
                var issues = played.issues(2);
                var round = played.open(played.started(MeetingKind.PRIORITIZE));
                workspace.apply(new CastBallot(round.id(), played.people().getFirst(),
                        Map.of(issues.getFirst().id(), 1)), new Stamp(null, null, 7L));
                workspace.state().stream(Ballot.class).map(Ballot::id).forEach(keys::add);
            }
        }
        assertThat(keys).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void afterTheCloseNoPageOfTheFileIsFromTheTimeOfTheVote() throws IOException {
        assertThat(Dump.begun(folder.resolve("workspace.mv.db")).toEpochMilli())
                .isGreaterThanOrEqualTo(closedAt.toEpochMilli());
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).containsExactly(backup);
        }
    }

    @Test
    void theMarkTheLockTheLogAndTheCopyTellNothing() throws IOException {
        var beside = Files.readString(folder.resolve("mark")) + Files.readString(folder.resolve("lock"))
                + Files.readString(folder.resolve("log/tandem.log"));
        keysInOrderOfVoting.forEach(each -> assertThat(beside).doesNotContain(each.toString()));
        dotsInOrderOfVoting.forEach(each -> assertThat(beside).doesNotContain(each));
        assertThat(copied).doesNotContain("person", "undoneBy", "at=");
    }

    @Test
    void theRollTellsWhoVotedAndNothingElse() {
        assertThat(Roll.class.getRecordComponents()).extracting("name")
                .containsExactly("id", "round", "person", "side", "paper");
    }

    private static List<Long> keys(List<String> dump) {
        return dump.stream().map(BALLOT::matcher).filter(Matcher::matches)
                .map(each -> Long.valueOf(each.group(1))).toList();
    }
}
