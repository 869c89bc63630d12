package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.store.Backup.Purpose;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void everyBackupOfTheLastTwoDaysIsKept() {
        var hourly = backups(IntStream.range(0, 48).mapToObj(Duration::ofHours).toList());
        assertThat(Keeping.surplus(hourly, NOW)).isEmpty();
    }

    @Test
    void theNewestIsKeptHoweverOldItIs() {
        var old = backups(List.of(Duration.ofDays(4_000), Duration.ofDays(4_001)));
        assertThat(Keeping.surplus(old, NOW)).doesNotContain(old.getFirst());
    }

    @Test
    void afterTwoDaysOneADayThenOneAWeekThenOneAMonthIsKept() {
        var everySixHours = backups(
                LongStream.range(0, 4 * 600).mapToObj(each -> Duration.ofHours(6 * each)).toList());
        var kept = new ArrayList<>(everySixHours);
        kept.removeAll(Keeping.surplus(everySixHours, NOW));
        assertThat(kept).hasSize(9 + 12 + 10 + 9);
        assertThat(Duration.between(kept.getLast().at(), NOW)).isGreaterThan(Duration.ofDays(300));
    }

    @Test
    void whatIsKeptIsKeptAgainTheNextTime() {
        var everySixHours = backups(
                LongStream.range(0, 4 * 600).mapToObj(each -> Duration.ofHours(6 * each)).toList());
        var kept = new ArrayList<>(everySixHours);
        kept.removeAll(Keeping.surplus(everySixHours, NOW));
        assertThat(Keeping.surplus(kept, NOW)).isEmpty();
    }

    private static List<Backup> backups(List<Duration> ages) {
        return ages.stream().map(NOW::minus)
                .map(at -> new Backup(Path.of(at.toString()), at, 1, Purpose.AFTER)).toList();
    }
}
