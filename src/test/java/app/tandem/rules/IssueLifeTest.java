package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Standing;
import app.tandem.model.Success;
import app.tandem.model.Touches;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IssueLifeTest {

    /** The product's own table: from, event, to. What is not in it may not happen. */
    private static final String TABLE = """
            RAISED                                  | merge                | MERGED
            MERGED                                  | split                | RAISED
            RAISED                                  | mark hot             | HOT
            HOT                                     | unmark hot           | RAISED
            RAISED, HOT                             | park                 | PARKED
            PARKED                                  | bring back           | RAISED
            HOT                                     | assign               | ASSIGNED
            active                                  | reassign             | as it was
            active                                  | duo ended            | as it was
            ASSIGNED, SOLUTION_READY                | proposal complete    | SOLUTION_READY
            ASSIGNED, SOLUTION_READY                | proposal incomplete  | ASSIGNED
            PRESENTED, IN_PROGRESS, WORKING, STUCK  | proposal complete    | as it was
            PRESENTED, IN_PROGRESS, WORKING, STUCK  | proposal incomplete  | as it was
            ASSIGNED, SOLUTION_READY, PRESENTED     | present              | PRESENTED
            PRESENTED                               | adopt                | IN_PROGRESS
            PRESENTED                               | rework               | ASSIGNED
            PRESENTED                               | decline              | DECLINED
            PRESENTED                               | decide park          | PARKED
            IN_PROGRESS, WORKING, STUCK             | say in progress      | IN_PROGRESS
            IN_PROGRESS, WORKING, STUCK             | say working          | WORKING
            IN_PROGRESS, WORKING, STUCK             | say stuck            | STUCK
            ASSIGNED, SOLUTION_READY                | decide park          | PARKED
            IN_PROGRESS, WORKING, STUCK             | decide park          | PARKED
            IN_PROGRESS, WORKING, STUCK             | decline              | DECLINED
            IN_PROGRESS, WORKING, STUCK             | rework               | ASSIGNED
            IN_PROGRESS, WORKING, STUCK             | adopt                | as it was
            IN_PROGRESS, WORKING                    | finish               | DONE
            DONE                                    | reopen               | IN_PROGRESS
            DECLINED                                | reopen               | ASSIGNED
            active, RAISED, HOT                     | carry                | CARRIED
            """;
    private static final String ACTIVE = "ASSIGNED, SOLUTION_READY, PRESENTED, IN_PROGRESS, WORKING, STUCK";
    private static final Map<String, String> WRITTEN = written();

    private static Map<String, String> written() {
        var table = new HashMap<String, String>();
        TABLE.lines().map(each -> each.split("\\|")).forEach(line -> {
            for (var from : line[0].replace("active", ACTIVE).split(",")) {
                var to = line[2].strip();
                var key = from.strip() + " " + line[1].strip();
                assertThat(table.put(key, to.equals("as it was") ? from.strip() : to)).as(key).isNull();
            }
        });
        return table;
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(IssueState.values())
                .flatMap(state -> Arrays.stream(IssueEvent.values()).map(event -> Arguments.of(state, event)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void anEventLeadsWhereTheTableSays(IssueState from, IssueEvent event) {
        var expected = Optional.ofNullable(WRITTEN.get(from + " " + IssueLife.words(event))).map(IssueState::valueOf);

        assertThat(IssueLife.next(from, event)).isEqualTo(expected);
        if (expected.isPresent()) {
            assertThat(IssueLife.allowed(issue(from), event)).isEqualTo(expected.get());
        } else {
            var refusal = catchThrowableOfType(Refuse.class, () -> IssueLife.allowed(issue(from), event)).refusal();
            assertThat(refusal.field()).isEqualTo("issue");
            assertThat(refusal.value()).isEqualTo(3);
            assertThat(refusal.rule()).contains(IssueLife.words(from));
        }
    }

    @Test
    void thePairsAreAllOfThirteenStatesByTwentyTwoEvents() {
        assertThat(everyPair()).hasSize(13 * 22);
        assertThat(WRITTEN).hasSize(74);
    }

    @Test
    void activeIsWhatADuoOwns() {
        assertThat(Arrays.stream(IssueState.values()).filter(IssueState::active).map(Enum::name))
                .containsExactlyElementsOf(List.of(ACTIVE.split(", ")));
    }

    private static Issue issue(IssueState state) {
        var links = state == IssueState.MERGED ? Links.NONE.withMergedInto(1L) : Links.NONE;
        return new Issue(2, 1, 3, "A neutral title", null, Touches.BOTH, List.of(), state, Standing.NONE, Success.NONE,
                links);
    }
}
