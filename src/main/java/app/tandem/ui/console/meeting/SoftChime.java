package app.tandem.ui.console.meeting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chime that comes with the program, through the computer's loudspeaker, played on a thread of its own. Where there
 * is none it stays silent, which is logged once.
 */
public final class SoftChime implements Chime {

    private static final Logger LOG = LoggerFactory.getLogger(SoftChime.class);
    private static final String SOUND = "/app/tandem/ui/sounds/chime.wav";

    private final BooleanSupplier on;
    private final ExecutorService player = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("chime").factory());
    private boolean silent;

    /**
     * @param on whether sound is wanted, asked each time
     */
    public SoftChime(BooleanSupplier on) {
        this.on = on;
    }

    @Override
    public void ring(int times) {
        if (on.getAsBoolean()) {
            player.execute(() -> play(times));
        }
    }

    private void play(int times) {
        if (silent) {
            return;
        }
        try {
            AudioFormat format = format();
            byte[] sound = sound();
            try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
                line.open(format);
                line.start();
                for (int time = 0; time < times; time++) {
                    line.write(sound, 0, sound.length);
                }
                line.drain();
            }
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException none) {
            silent = true;
            LOG.info("no sound: {}", none.toString());
        }
    }

    static AudioFormat format() {
        return read(AudioInputStream::getFormat);
    }

    static byte[] sound() {
        return read(AudioInputStream::readAllBytes);
    }

    private interface Reading<T> {
        T of(AudioInputStream sound) throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try (InputStream file = Objects.requireNonNull(SoftChime.class.getResourceAsStream(SOUND), SOUND);
                AudioInputStream sound = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            return reading.of(sound);
        } catch (IOException | UnsupportedAudioFileException e) {
            throw new IllegalStateException(SOUND, e);
        }
    }
}
