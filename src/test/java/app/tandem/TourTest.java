package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.TourWish;
import app.tandem.cli.TourWish.Size;
import app.tandem.cli.TourWish.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TourTest {

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyStepOfTheMeetingsIsSeenOnConsoleAndStage() throws IOException {
        int pictures = Tour.play(new TourWish(folder, new Size(1024, 640), Tone.DARK));

        List<String> names = names(".png");
        assertThat(names).hasSize(pictures).hasSizeGreaterThanOrEqualTo(60);
        for (String step : List.of("open-forum_attendance", "open-forum_question", "open-forum_writing",
                "open-forum_sharing", "open-forum_wall", "open-forum_close", "prioritize_attendance",
                "prioritize_group", "prioritize_clarify", "prioritize_vote", "prioritize_reveal", "prioritize_pair",
                "prioritize_close", "follow-up_plan", "follow-up_slots", "follow-up_slots-presenting",
                "follow-up_slots-discussing", "follow-up_slots-decided",
                "follow-up_slots-nobody-there", "follow-up_slots-one-there", "follow-up_balance", "follow-up_close",
                "temperature-check_actions",
                "temperature-check_slots-presenting", "temperature-check_slots", "temperature-check_wins")) {
            assertThat(names).anyMatch(each -> each.endsWith(step + "_console.png"));
            assertThat(names).anyMatch(each -> each.endsWith(step + "_stage.png"));
        }
        assertThat(names.getFirst()).isEqualTo("01_1-open-forum_attendance_console.png");
        assertThat(ImageIO.read(folder.resolve(names.getFirst()).toFile()).getWidth()).isEqualTo(1024);
        assertThat(names(".md")).hasSize(10).allMatch(each -> each.contains("_minutes_v1"));
    }

    private List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).filter(each -> each.endsWith(ending)).sorted()
                    .toList();
        }
    }
}
