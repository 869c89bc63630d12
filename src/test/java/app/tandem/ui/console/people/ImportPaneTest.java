package app.tandem.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.PeopleTable;
import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.PeopleMove.ImportPeople.Line;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** People come in from real files, with what is wrong corrected in place. */
@ExtendWith(ApplicationExtension.class)
class ImportPaneTest {

    @TempDir private static Path folder;

    private final List<String> ways = new ArrayList<>();
    private RoomDoor door;
    private ImportPane pane;
    private @Nullable Path chosen;
    private @Nullable Consumer<PeopleTable.Reading> waiting;
    private boolean slow;

    @Start
    void show(Stage stage) {
        begin(State.empty());
        Scene scene = new Scene(pane, 1000, 1000);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void begin(State state) {
        door = new RoomDoor(state);
        pane = new ImportPane(Texts.english(), door,
                new ImportPane.Files(() -> Optional.ofNullable(chosen), this::read),
                new ImportPane.Ways(() -> ways.add("people"), () -> ways.add("meeting")));
        door.watch(pane::show);
    }

    private void read(Path file, Consumer<PeopleTable.Reading> done) {
        if (slow) {
            waiting = done;
        } else {
            done.accept(PeopleTable.read(file));
        }
    }

    @Test
    void aCleanFileIsImportedInThreeActs() throws IOException {
        open(given("people.csv"));

        assertThat(words(".page-subtitle")).isEqualTo("people.csv, 14 rows, UTF-8, separated by commas");
        assertThat(words("#import")).isEqualTo("Import 14");
        press("#import");
        assertThat(People.active(door.state())).hasSize(14);
        assertThat(words(".done-title")).isEqualTo("14 people are in");
        press("#show-people");
        assertThat(ways).containsExactly("people");
    }

    @Test
    void theFirstImportLeadsOnToTheFirstMeeting(FxRobot robot) throws IOException {
        open(given("people.csv"));
        press("#import");
        assertThat(robot.lookup("#plan-first").queryButton().isFocused()).isTrue();

        robot.type(KeyCode.ENTER);

        assertThat(ways).containsExactly("meeting");
    }

    @Test
    void onceThereIsAMeetingAnImportLeadsBackToThePeople(FxRobot robot) throws IOException {
        WaitForAsyncUtils.asyncFx(() -> {
            door.make(new OpenCycle("Spring 2026", null, null, null, null, null), made -> {}, why -> {});
            door.make(new PlanMeeting(MeetingKind.OPEN_FORUM, null), made -> {}, why -> {});
        });
        open(given("people.csv"));
        press("#import");

        assertThat(robot.lookup("#plan-first").queryButton().isVisible()).isFalse();
        assertThat(robot.lookup("#show-people").queryButton().isFocused()).isTrue();
    }

    @Test
    void aFileWithErrorsIsCorrectedInPlaceByKeyboardAndImported(FxRobot robot) throws IOException {
        open(given("people-with-errors.csv"));
        assertThat(words("#import")).isEqualTo("Import 3, leave 4 out");

        robot.write("Xenia").type(KeyCode.DOWN);
        replace(robot, "Zoë B.").type(KeyCode.ENTER);
        replace(robot, "mate@example.com").type(KeyCode.ENTER);
        replace(robot, "Line Break");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words("#import")).isEqualTo("Import 7");
        press("#import");
        assertThat(((ImportPeople) door.moves().getFirst()).people()).extracting(Line::name).containsExactly("Zoë",
                "Sales Person", "Xenia", "Zoë B.", "Máté", "Line Break", "OK Then");
    }

    /** Fields are the costly part of a row: a long file would be shown late. */
    @Test
    void onlyWhatWasFlaggedHasFields() throws IOException {
        open(given("people-with-errors.csv"));

        assertThat(fields(".check-list .text-field")).isNotEmpty().allMatch(Node::isVisible);
        assertThat(fields(".check-list .side-chooser")).isEmpty();
    }

    @Test
    void flaggedRowsStayOutAndAreNamedAfterwards() throws IOException {
        open(given("people-with-errors.csv"));
        press("#import");

        assertThat(People.active(door.state())).hasSize(3);
        assertThat(allWords()).contains("3 people are in", "4 rows were left out: rows 4, 5, 6, 7-8.");
    }

    @Test
    void anUnknownSideIsChosenInItsRow() throws IOException {
        open(written("name;side\nPriya;Telesales\nOmar;Sales\n"));
        assertThat(allWords()).contains("Side “Telesales” is not known. Choose one.");

        choose(".check-list .side-chooser", 0);
        assertThat(words("#import")).isEqualTo("Import 2");
        press("#import");
        assertThat(((ImportPeople) door.moves().getFirst()).people()).extracting(Line::side)
                .containsOnly(Side.SALES);
    }

    @Test
    void aRowCanBeLeftOutAndTakenInAgain() throws IOException {
        open(written("name;side\nPriya;Sales\nOmar;Sales\n"));
        press(".check-list .icon-button");
        assertThat(words("#import")).isEqualTo("Import 1, leave 1 out");

        press(".check-list .icon-button");
        assertThat(words("#import")).isEqualTo("Import 2");
    }

    @Test
    void onlyFlaggedRowsAreShownOnRequestAndStayWhileTheyAreCorrected() throws IOException {
        open(written("name;side\nPriya;Sales\n;Sales\nOmar;Sales\n"));
        press("#only-flagged");
        assertThat(rows()).hasSize(1);

        type(".check-list .text-field", "Ines");
        assertThat(rows()).hasSize(1);
        assertThat(words("#import")).isEqualTo("Import 3");
        press("#only-flagged");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void columnsThatAreNotClearAreAskedFor() throws IOException {
        open(written("Vorname;Team;Phone\nLena;Sales;12\n"));
        assertThat(allWords()).contains("Which column is which?", "Left out: Phone", "such as Lena");

        choose("#column-name", 0);
        assertThat(button("#to-check").isDisabled()).isTrue();
        choose("#column-name", 1);
        press("#to-check");
        assertThat(words("#import")).isEqualTo("Import 1");
        assertThat(words(".page-subtitle")).endsWith("Left out: Phone");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideTheButton() throws IOException {
        byte[] bytes = new byte[3_000];
        new Random(3).nextBytes(bytes);
        String many = "name,side\n" + IntStream.range(0, 501).mapToObj(each -> "Zoë " + each + ",sales")
                .collect(Collectors.joining("\n"));

        open(Files.write(folder.resolve("photo.csv"), bytes));
        assertThat(words("#file-refused")).startsWith("The file must be text");
        open(written(many));
        assertThat(words("#file-refused")).isEqualTo("The file may hold 500 records at most, this has more.");
        open(written(""));
        assertThat(words("#file-refused")).isEqualTo("The file is empty.");
        open(written("Ada;sales;ada@b.c\nBruno;sales;\n"));
        assertThat(words("#file-refused")).startsWith("The file must name its columns");
        open(folder.resolve("gone.csv"));
        assertThat(words("#file-refused")).startsWith("The file is not there");
        assertThat(door.moves()).isEmpty();
    }

    @Test
    void whileAFileIsReadNothingElseIsBegun() throws IOException {
        slow = true;
        open(written("name;side\nPriya;Sales\n"));
        Path first = chosen;
        chosen = given("people.csv");
        press("#choose-file");

        WaitForAsyncUtils.asyncFx(() -> Objects.requireNonNull(waiting).accept(PeopleTable.read(first)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words("#import")).isEqualTo("Import 1");
    }

    @Test
    void whoIsHereAlreadyIsUpdatedOrLeftAsTheyAre() throws IOException {
        door.with(new ImportPeople(List.of(new Line("Maya", Side.MARKETING, null),
                new Line("Ines", Side.MARKETING, null), new Line("Omar", Side.SALES, null))));
        open(written("name;side;email\nMaya;Marketing;maya@example.com\nInes;Marketing;\nOMAR;Marketing;\n"));

        assertThat(words("#import")).isEqualTo("Update 2");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(allWords()).contains("already here, e-mail will be added", "already here, nothing to change",
                "already here, moves here from Sales");
        press("#import");
        assertThat(People.active(door.state())).hasSize(3);
    }

    @Test
    void aHundredThousandRowsAreRefusedByTheLimit() throws IOException {
        open(written("name\n" + "x\n".repeat(100_000)));

        assertThat(words("#file-refused")).contains("500 records at most");
    }

    private FxRobot replace(FxRobot robot, String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        return robot.write(words);
    }

    private void open(Path file) {
        chosen = file;
        press("#choose-file");
    }

    private void press(String query) {
        WaitForAsyncUtils.asyncFx(() -> button(query).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String query, int index) {
        WaitForAsyncUtils.asyncFx(() -> ((ComboBox<?>) seen(query)).getSelectionModel().select(index));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String query, String words) {
        WaitForAsyncUtils.asyncFx(() -> ((TextField) seen(query)).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node seen(String query) {
        return pane.getContent().lookupAll(query).stream().filter(Node::isVisible).findFirst().orElseThrow();
    }

    private ButtonBase button(String query) {
        return (ButtonBase) seen(query);
    }

    private Set<Node> fields(String query) {
        return pane.getContent().lookupAll(query);
    }

    private List<?> rows() {
        return ((ListView<?>) seen("#check-list")).getItems();
    }

    private String words(String query) {
        return ((Labeled) seen(query)).getText();
    }

    private List<String> allWords() {
        return pane.getContent().lookupAll(".label").stream().filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()).toList();
    }

    private static Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static Path given(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PeopleTable.class.getResourceAsStream(name))) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
