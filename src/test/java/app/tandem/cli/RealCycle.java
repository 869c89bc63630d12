package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.AnswersFile;
import app.tandem.exchange.LineOutcome;
import app.tandem.exchange.MovesFile;
import app.tandem.exchange.PeopleFile;
import app.tandem.model.Meeting;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A whole cycle on real lists of people and answers, with refused moves among the others: beside each file of moves
 * stands which of its lines are refused, and for which field.
 */
final class RealCycle {

    private final Workspace workspace;
    private final Map<String, Map<Long, String>> refused = new TreeMap<>();

    RealCycle(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Plays it from an empty workspace; a refused line must leave everything as it was. */
    RealCycle play() throws IOException {
        var people = PeopleFile.read(file("../exchange/people.csv"), workspace.state());
        apply(new ImportPeople(people.values()), "2027-01-10T08:00:00Z");
        moves("real-plan");
        var forum = workspace.state().stream(Meeting.class).findFirst().orElseThrow();
        var answers = AnswersFile.read(file("../exchange/answers.txt"), workspace.state(), forum);
        apply(new ImportResponses(forum.id(), answers.values()), "2027-01-11T09:00:00Z");
        moves("real-cycle");
        return this;
    }

    /** The refused lines of a file of moves, with the field that each was refused for. */
    Map<Long, String> refused(String name) {
        return refused.getOrDefault(name, Map.of());
    }

    /** The lines of a file of moves that should be refused. */
    static Map<Long, String> expected(String name) throws IOException {
        return Files.readAllLines(file(name + "-refused.jsonl")).stream()
                .map(line -> line.replaceAll("[\\[\\]\" ]", "").split(","))
                .collect(Collectors.toMap(each -> Long.valueOf(each[0]), each -> each[1], (one, _) -> one,
                        TreeMap::new));
    }

    private void apply(Move move, String at) {
        assertThat(workspace.apply(move, new Stamp(Instant.parse(at), null, 1L))).isInstanceOf(Outcome.Accepted.class);
    }

    private void moves(String name) throws IOException {
        var found = new TreeMap<Long, String>();
        refused.put(name, found);
        Object[] last = {workspace.state()};
        try (var file = Files.newInputStream(file(name + ".jsonl"))) {
            new MovesFile(workspace, FinalMinutes::complete).play(file, outcome -> {
                note(outcome, found, last);
                return true;
            });
        }
    }

    private void note(LineOutcome outcome, Map<Long, String> found, Object[] last) {
        if (outcome.outcome() instanceof Refused refusal) {
            found.put(outcome.n(), refusal.refusal().field());
            assertThat(workspace.state()).as("line %s changes nothing", outcome.n()).isSameAs(last[0]);
        }
        last[0] = workspace.state();
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(RealCycle.class.getResource(name), name).toURI());
        } catch (URISyntaxException wrong) {
            throw new UncheckedIOException(new IOException(wrong));
        }
    }
}
