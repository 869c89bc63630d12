package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;

/** What both meetings of a journey have in common: their people, and how they begin, go on and end. */
final class Journey {

    private final Hands hands;
    private final Supplier<Workspace> workspace;
    private final JourneyMoves moves;

    Journey(Hands hands, Supplier<Workspace> workspace, JourneyMoves moves) {
        this.hands = hands;
        this.workspace = workspace;
        this.moves = moves;
    }

    Hands hands() {
        return hands;
    }

    JourneyMoves moves() {
        return moves;
    }

    State state() {
        return workspace.get().state();
    }

    /** Waits until this holds in the workspace. */
    void until(String what, Predicate<State> holds) {
        hands.until(what, () -> holds.test(state()));
    }

    /** Waits until the meeting stands at a step that has been drawn; it begins at its first. */
    void at(Step step) {
        until("at " + step, now -> Meetings.running(now).filter(each -> each.step() == step).isPresent());
        hands.sees("#step-" + step.name().toLowerCase(Locale.ROOT) + ":now");
        if (step != Step.ATTENDANCE) {
            moves.did("goToStep", Map.of("meeting", Meetings.running(state()).orElseThrow().number(), "step", step));
        }
    }

    /** To the next step by its key; where text is typed, out of the field first. */
    void on(Step step) {
        hands.keys(KeyCode.ESCAPE, KeyCode.RIGHT);
        at(step);
    }

    /** Opens the stage in a window of its own beside the console. */
    void openStage() {
        Bridge.ask(() -> {
            MenuButton chip = hands.node("#stage-chip", MenuButton.class);
            RadioMenuItem window = (RadioMenuItem) chip.getItems().stream()
                    .filter(each -> each.getText().equals(Texts.english().get("stage.on.window"))).findFirst()
                    .orElseThrow();
            window.fire();
            return true;
        });
    }

    /** Everybody is there. */
    void allHere(int number, List<String> people) {
        until("all are here", now -> Meetings.running(now).filter(each -> each.number() == number)
                .filter(each -> People.here(now, each).size() == people.size()).isPresent());
        moves.did("startMeeting", Map.of("meeting", number));
        moves.did("markAttendance", Map.of("meeting", number, "people", people, "mark", "PRESENT"));
    }

    /** Closes the meeting that runs with a day for the next, and a rating of each score's count. */
    void close(int number, LocalDate next, int... ratings) {
        hands.press("to-close");
        at(Step.CLOSE);
        hands.at("rating-1");
        for (int score = 0; score < ratings.length; score++) {
            hands.keys(KeyCode.getKeyCode(Integer.toString(ratings[score])), KeyCode.RIGHT);
        }
        hands.writes("next-day", next.toString());
        hands.keys(KeyCode.ENTER);
        until("closed", now -> Meetings.running(now).isEmpty());
        assertThat(meeting(number).closing().ratings()).containsExactlyElementsOf(counts(ratings));
        moves.did("closeMeeting", Map.of("meeting", number, "nextOn", next, "ratings", counts(ratings)));
    }

    private static List<Integer> counts(int... ratings) {
        return IntStream.of(ratings).boxed().toList();
    }

    Meeting meeting(int number) {
        return state().stream(Meeting.class).skip(number - 1L).findFirst().orElseThrow();
    }

    /** The lines of a file of the real input. */
    static List<String> lines(String name) {
        try {
            return Files.readAllLines(file(name), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Journey.class.getResource("../exchange/" + name), name).toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The people of the file, as name, side and address. */
    static List<List<String>> people() {
        return lines("people.csv").stream().skip(1).map(each -> Arrays.asList(each.split(",", -1))).toList();
    }

    /** One of them, as a part of the move that imports them. */
    static Map<String, String> parts(List<String> cells) {
        Map<String, String> parts = new HashMap<>();
        parts.put("name", cells.get(0));
        parts.put("side", cells.get(1).toUpperCase(Locale.ROOT));
        if (!cells.get(2).isEmpty()) {
            parts.put("email", cells.get(2));
        }
        return parts;
    }

    static List<String> names() {
        return people().stream().map(List::getFirst).toList();
    }

    /** Those who may vote. */
    static Stream<String> voters() {
        return people().stream().filter(each -> !each.get(1).equals("neither")).map(List::getFirst);
    }
}
