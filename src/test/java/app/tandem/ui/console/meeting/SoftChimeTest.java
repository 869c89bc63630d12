package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sound that comes with the program. */
class SoftChimeTest {

    private static final int QUARTER = Short.MAX_VALUE / 3;

    @Test
    void itIsSoftShortAndSmall() {
        byte[] sound = SoftChime.sound();
        int loudest = IntStream.range(0, sound.length / 2)
                .map(i -> Math.abs((short) (sound[2 * i] & 0xff | sound[2 * i + 1] << 8))).max().orElseThrow();

        assertThat(sound.length).isBetween(10_000, 100_000);
        assertThat(sound.length / 2 / SoftChime.format().getSampleRate()).isLessThan(1.5f);
        assertThat(loudest).isBetween(1000, QUARTER);
    }

    @Test
    void itAsksEachTimeWhetherSoundIsWanted() {
        AtomicInteger asked = new AtomicInteger();
        SoftChime chime = new SoftChime(() -> asked.incrementAndGet() < 0);

        chime.ring(1);
        chime.ring(2);

        assertThat(asked).hasValue(2);
    }

    @Test
    void whereThereIsNoLoudspeakerItStaysSilent() {
        assertThatCode(() -> new SoftChime(() -> true).ring(1)).doesNotThrowAnyException();
    }
}
