package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Remark;
import app.tandem.model.Meeting;
import app.tandem.model.ResponseSide;
import app.tandem.rules.ForumMove.ImportResponses.Answer;
import app.tandem.rules.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersFileTest {

    private static final State WORLD = World.small();
    private static final Meeting FORUM = WORLD.stream(Meeting.class).findFirst().orElseThrow();

    @TempDir Path folder;

    @Test
    void eachLineOfATextIsAnAnswer() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("answers.txt"))) {
            var preview = AnswersFile.read(Files.write(folder.resolve("answers.txt"), in.readAllBytes()), WORLD,
                    FORUM);

            assertThat(preview.clean()).isTrue();
            assertThat(preview.right()).hasSize(42);
            assertThat(preview.remarks()).isEmpty();
            assertThat(preview.values()).contains(
                    new Answer("Report back on the leads from the trade fair, even if it is only \"no answer\"",
                            ResponseSide.NOT_KNOWN, null));
        }
    }

    @Test
    void doublesAreFlaggedAndKeptAndWhatIsTooLongIsRefusedAndNeverCut() throws IOException {
        var preview = read("a.txt", "Fewer leads\r\n\r\nBetter leads\n" + "x".repeat(281) + "\nFewer leads\nAnswer 3");

        assertThat(preview.values()).extracting(Answer::text).containsExactly("Fewer leads", "Better leads",
                "Fewer leads", "Answer 3");
        assertThat(preview.remarks()).extracting(each -> each.lines() + " " + each.words()).containsExactly(
                "5 the same words as line 1; both are kept", "6 the same words as answer 3; both are kept");
        assertThat(preview.refused()).extracting(each -> each.lines() + " " + each.rule())
                .containsExactly("4 needs 3 to 280 characters, this has 281");
    }

    @Test
    void columnsMayNameTheSideAndTheAuthor() throws IOException {
        var preview = read("a.csv", "Text;Side;Author;Mood\nFewer leads;Vertrieb;ada;glad\nBetter leads;;;\n"
                + "Best leads;legal;;\nNo leads;;Nobody;\nHm;;;");

        assertThat(preview.values()).containsExactly(new Answer("Fewer leads", ResponseSide.SALES, id("Ada")),
                new Answer("Better leads", ResponseSide.NOT_KNOWN, null));
        assertThat(preview.refused()).extracting(Fault::field).containsExactly("side", "author", "text");
        assertThat(preview.remarks()).extracting(Remark::words).containsExactly("left out: the further columns Mood");
    }

    @Test
    void aSingleColumnIsNotSplitAtItsCommas() throws IOException {
        var preview = read("a.csv", "text\nFewer leads, better ones; please\n\"Two\nlines\"");

        assertThat(preview.values()).extracting(Answer::text).containsExactly("Fewer leads, better ones; please");
        assertThat(preview.refused()).extracting(each -> each.lines().toString()).containsExactly("3-4");
    }

    @Test
    void aThousandAnswersAreReadAndOneMoreIsRefused() throws IOException {
        assertThat(read("a.txt", "An answer\n".repeat(1_000)).right()).hasSize(1_000);
        assertThat(read("a.txt", "An answer\n".repeat(1_001)).file().rule()).contains("1,000");
        assertThat(read("a.csv", "text\n" + "An answer\n".repeat(1_001)).file().rule()).contains("1,000");
    }

    @Test
    void anEmptyTextIsRefused() throws IOException {
        assertThat(read("a.txt", "\n \n").file().rule()).isEqualTo("is empty");
    }

    private Preview<Answer> read(String name, String text) throws IOException {
        return AnswersFile.read(Files.writeString(folder.resolve(name), text), WORLD, FORUM);
    }

    private static long id(String name) {
        return new Lookup(WORLD).person(name).orElseThrow().id();
    }
}
