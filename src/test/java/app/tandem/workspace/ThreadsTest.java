package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.model.Issue;
import app.tandem.model.Side;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several threads, several copies, and whoever listens. */
@Timeout(120)
class ThreadsTest {

    @TempDir Path home;

    private Path folder;

    @BeforeEach
    void make() {
        folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            new Played(workspace).teams();
        }
    }

    @Test
    void interruptingWhoeverWaitsLosesNothing() throws Exception {
        var accepted = new ArrayList<Outcome>();
        try (var workspace = Workspace.open(folder)) {
            var writer = Thread.ofPlatform().start(() -> {
                for (int number = 0; number < 100; number++) {
                    Thread.currentThread().interrupt();
                    accepted.add(workspace.apply(issue(number), Stamp.NOW));
                    assertThat(Thread.interrupted()).isTrue();
                }
            });
            while (writer.isAlive()) {
                writer.interrupt();
                writer.join(Duration.ofMillis(1));
            }
            assertThat(accepted).hasSize(100).allMatch(Accepted.class::isInstance);
            assertThat(workspace.check()).isEmpty();
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.state().all(Issue.class)).hasSize(100);
        }
    }

    @Test
    void ofTwoOpenedAtOnceExactlyOneOpens() throws Exception {
        for (int round = 0; round < 5; round++) {
            var start = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                Callable<Object> opening = () -> {
                    start.await();
                    return opened();
                };
                var results = new ArrayList<Object>();
                for (var each : both.invokeAll(List.of(opening, opening))) {
                    results.add(each.get());
                }
                assertThat(results).filteredOn(Workspace.class::isInstance).singleElement()
                        .satisfies(each -> ((Workspace) each).close());
                assertThat(results).filteredOn(CannotOpen.class::isInstance).singleElement()
                        .satisfies(each -> assertThat(((CannotOpen) each).kind()).isEqualTo(Kind.IN_USE));
            }
        }
    }

    private Object opened() {
        try {
            return Workspace.open(folder);
        } catch (CannotOpen refused) {
            return refused;
        }
    }

    @Test
    void listenersHearOfEveryStateInOrderHoweverManyWrite() throws Exception {
        try (var workspace = Workspace.open(folder)) {
            var heard = Collections.synchronizedList(new ArrayList<Long>());
            var before = workspace.state().seq();
            var stop = workspace.listen(state -> heard.add(state.seq()));
            try (var writers = Executors.newFixedThreadPool(4)) {
                for (int writer = 0; writer < 40; writer++) {
                    var number = writer;
                    writers.submit(() -> workspace.apply(issue(number), Stamp.NOW));
                }
            }
            assertThat(heard).isEqualTo(LongStream.rangeClosed(before + 1, before + 40).boxed().toList());
            stop.run();
            workspace.apply(issue(99), Stamp.NOW);
            assertThat(heard).hasSize(40);
        }
    }

    @Test
    void aListenerThatFailsOrWritesBackHarmsNobody() {
        try (var workspace = Workspace.open(folder)) {
            var thrown = new ArrayList<RuntimeException>();
            workspace.listen(_ -> {
                throw new IllegalStateException("a window is broken");
            });
            workspace.listen(_ -> assertThatThrownBy(() -> workspace.apply(issue(2), Stamp.NOW))
                    .satisfies(each -> thrown.add((RuntimeException) each)));
            assertThat(workspace.apply(issue(1), Stamp.NOW)).isInstanceOf(Accepted.class);
            assertThat(thrown).singleElement().isInstanceOf(IllegalStateException.class);
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void aTimeBeforeTheLastMoveIsRefusedAndAClockSetBackIsNot() {
        try (var workspace = Workspace.open(folder)) {
            var last = Instant.now().plusSeconds(3600);
            assertThat(workspace.apply(issue(1), new Stamp(last, null, 5L))).isInstanceOf(Accepted.class);
            assertThat(workspace.apply(issue(2), new Stamp(last.minusSeconds(1), null, null)))
                    .isInstanceOfSatisfying(Refused.class, each -> assertThat(each.refusal().field()).isEqualTo("at"));
            workspace.apply(issue(2), Stamp.NOW);
            assertThat(workspace.journal().getLast().at()).isEqualTo(workspace.state().at())
                    .isEqualTo(workspace.journal().get((int) workspace.state().seq() - 2).at());
            assertThat(workspace.journal().get((int) workspace.state().seq() - 2).seed()).isEqualTo(5);
        }
    }

    @Test
    void leavingWhileOthersWriteTakesTenSecondsAtMost() throws Exception {
        var workspace = Workspace.open(folder);
        var writer = Thread.ofPlatform().daemon().start(() -> {
            for (int number = 0; workspace.apply(issue(number), Stamp.NOW) instanceof Accepted; number++) {
                Thread.onSpinWait();
            }
        });
        writer.setUncaughtExceptionHandler((_, _) -> {});
        workspace.apply(new AddPerson("Olga", Side.SALES, null), Stamp.NOW);
        var start = System.nanoTime();
        workspace.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        writer.join();
        try (var again = Workspace.open(folder)) {
            assertThat(again.check()).isEmpty();
        }
    }

    private static RaiseIssue issue(int number) {
        return new RaiseIssue("A matter between us, number " + number, null, null, null, null);
    }
}
