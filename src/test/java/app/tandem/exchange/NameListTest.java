package app.tandem.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.NameList.Flag;
import app.tandem.exchange.NameList.Named;
import app.tandem.exchange.NameList.Reason;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

    @Test
    void namesStandOnLinesOrBetweenCommasAndSemicolons() {
        assertThat(NameList.of("Ada\r\n\n  Bruno \nCarla, Dario; Elif;\n").names()).containsExactly(
                new Named(1, "Ada", null), new Named(3, "Bruno", null), new Named(4, "Carla", null),
                new Named(4, "Dario", null), new Named(4, "Elif", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada L. <ada@example.com>", "Ada L., ada@example.com", "Ada L.;ada@example.com",
            "Ada L.\tada@example.com", "\"Ada L.\" <ada@example.com>", "Ada L. ada@example.com",
            "Ada L., <ada@example.com>", "Ada L.,,ada@example.com"})
    void anAddressMayFollowAName(String line) {
        assertThat(NameList.of(line)).isEqualTo(
                new NameList(List.of(new Named(1, "Ada L.", "ada@example.com")), List.of(), false));
    }

    @Test
    void eachNameOfALineTakesTheAddressAfterIt() {
        assertThat(NameList.of("Ada <a@b>, Bruno, Carla, c@d").names()).containsExactly(new Named(1, "Ada", "a@b"),
                new Named(1, "Bruno", null), new Named(1, "Carla", "c@d"));
    }

    @Test
    void aNameThatIsThereAlreadyIsFlaggedIgnoringCase() {
        assertThat(NameList.of("Zoë\nMax\nZOË").flags()).containsExactly(new Flag(3, Reason.TWICE, "1"));
        assertThat(NameList.of("Zoë\nMax\nZOË").count()).isEqualTo(2);
    }

    @Test
    void aNameThatIsTooLongIsFlaggedAndNotCut() {
        var list = NameList.of("Ada\n" + "x".repeat(81));

        assertThat(list.names()).containsExactly(new Named(1, "Ada", null));
        assertThat(list.flags()).containsExactly(
                new Flag(2, Reason.NAME, "needs 1 to 80 characters, this has 81"));
        assertThat(NameList.of("y".repeat(80)).flags()).isEmpty();
    }

    @Test
    void anAddressAloneNeedsAName() {
        assertThat(NameList.of("ada@example.com").flags()).extracting(Flag::reason).containsExactly(Reason.NAME);
    }

    @Test
    void anAddressThatIsNoneIsFlagged() {
        assertThat(NameList.of("Ada <ada.example.com>\nBruno, @example.com").flags()).containsExactly(
                new Flag(1, Reason.EMAIL, "needs one @ with text on both sides"),
                new Flag(2, Reason.EMAIL, "needs one @ with text on both sides"));
    }

    @Test
    void aNameOfBothListsIsFlaggedInEither() {
        var sales = NameList.of("Ada\nBruno");
        var marketing = NameList.of("Hannah\nADA");

        assertThat(sales.apartFrom(marketing).flags()).containsExactly(new Flag(1, Reason.OTHER_SIDE, "Ada"));
        assertThat(marketing.apartFrom(sales).flags()).containsExactly(new Flag(2, Reason.OTHER_SIDE, "ADA"));
    }

    @Test
    void moreThanFiveHundredAreTooManyAndAreSaidToBeAtOnce() {
        assertThat(NameList.of(names(500)).count()).isEqualTo(500);
        assertThat(NameList.of(names(501)).tooMany()).isTrue();
        assertThat(NameList.of(names(501).replace('\n', ',')).tooMany()).isTrue();

        var start = System.nanoTime();
        assertThat(NameList.of(names(10_000)).tooMany()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(each -> "Zoë " + each)
                .collect(Collectors.joining("\n"));
    }
}
