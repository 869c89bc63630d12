package app.tandem.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.rules.Duos;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.store.Backup;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.people.PeopleView.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The list of people: adding, correcting, changing side, leaving, coming back, and a name that goes for good. */
@ExtendWith(ApplicationExtension.class)
class PeoplePaneTest {

    private static final Backup OLD = new Backup(Path.of("backups", "2026-11-19_0900.zip"), RoomDoor.NOW, 3,
            Backup.Purpose.AFTER);

    private final List<String> ways = new ArrayList<>();
    private RoomDoor door;
    private PeoplePane pane;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        begin(PeopleWorlds.forty());
        stage.show();
    }

    private void begin(State state) {
        begin(state, told -> told.accept(List.of(OLD)));
    }

    private void begin(State state, Consumer<Consumer<List<Backup>>> backups) {
        door = new RoomDoor(state);
        pane = new PeoplePane(Texts.english(), door, () -> RoomDoor.NOW,
                new PeoplePane.Ways(() -> ways.add("import"), () -> ways.add("paste"),
                        backups, told -> told.accept(List.of(OLD))));
        door.watch(pane::show);
        Scene scene = new Scene(pane, 1000, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
    }

    @Test
    void activePeopleAreListedAndThoseWhoLeftOnRequest() {
        assertThat(list()).hasSize(39).allMatch(Member::active);

        press("#all-people");
        assertThat(list()).hasSize(40);
        assertThat(list().getLast().standing()).isEqualTo(PeopleView.Standing.LEFT);
    }

    @Test
    void somebodyIsFoundByTheKeyOfFinding(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("KENJI");
        assertThat(list()).extracting(Member::name).containsExactly("Kenji", "Kenji 11", "Kenji 21", "Kenji 31");
        assertThat(list().getFirst().partners()).containsExactly("Lena");
    }

    @Test
    void peopleAreAddedOneAfterTheOtherByKeyboard(FxRobot robot) {
        press("#add-person");
        choose("#add-side", Side.MARKETING);
        focus("#add-name");
        robot.write("Zora").type(KeyCode.ENTER);
        robot.write("Zita").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(People.active(door.state(), "zora")).isPresent();
        assertThat(People.active(door.state(), "zita")).isPresent();
    }

    @Test
    void aNameThatIsTakenIsRefusedBesideItsFieldAndKept() {
        press("#add-person");
        choose("#add-side", Side.SALES);
        type("#add-name", "lena");
        press("#add");

        assertThat(allWords()).contains("“Name” must be nobody else's who is active, ignoring case.");
        assertThat(field("#add-name").getText()).isEqualTo("lena");
    }

    @Test
    void aNameAndAnAddressAreCorrectedInPlace() {
        select("Lena");
        type("#person-name", "Lena B.");
        type("#person-email", "lena.b.example.com");
        press("#save-person");
        assertThat(allWords()).contains("“E-mail” needs one @ with text on both sides.");
        assertThat(field("#person-name").getText()).isEqualTo("Lena B.");

        type("#person-email", "lena.b@example.com");
        press("#save-person");
        assertThat(People.active(door.state(), "Lena B.")).isPresent();
        assertThat(selected().name()).isEqualTo("Lena B.");
    }

    @Test
    void aChangeOfSideSaysFirstWhichDuoItEnds() {
        select("Lena");
        press("#change-side");
        assertThat(allWords()).contains("This ends the duo with Kenji.");

        press("#do-change-side");
        assertThat(allWords()).contains("Side is needed. Choose one.");
        choose("#new-side", Side.MARKETING);
        type("#side-from", "2027-01-02");
        press("#do-change-side");
        assertThat(allWords()).anyMatch(each -> each.startsWith("“From” may not be after today"));

        type("#side-from", "2026-11-20");
        press("#do-change-side");
        assertThat(selected().side()).isEqualTo(Side.MARKETING);
        assertThat(Duos.working(door.state())).isEmpty();
    }

    @Test
    void somebodyLeavesWithAReasonAndComesBack() {
        select("Kenji");
        press("#leave");
        press("#do-leave");
        assertThat(allWords()).contains("“Reason” is needed: 3 to 200 characters.");

        type("#leave-reason", "moved to another company");
        press("#do-leave");
        assertThat(People.active(door.state(), "Kenji")).isEmpty();

        press("#all-people");
        select("Kenji");
        press("#back");
        press("#do-back");
        assertThat(People.active(door.state(), "Kenji")).isPresent();
    }

    @Test
    void theListShowsThatItHasTheFocusAlsoBeforeAnybodyIsChosen() {
        focus("#people-list");

        Region shownList = node("#people-list");
        assertThat(shownList.getBorder().getStrokes().getFirst().getTopStroke()).isNotEqualTo(Color.TRANSPARENT);
    }

    @Test
    void aNameGoesForGoodOnlyAfterTheDialogThatSaysSo(FxRobot robot) {
        select("Priya");
        press("#anonymise");
        WaitForAsyncUtils.waitForFxEvents();
        String said = robot.lookup(".anonymise-dialog").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).reduce("", String::concat);
        assertThat(said).contains("Anonymise Priya?", "This cannot be undone.", "2026-11-19_0900.zip");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(People.active(door.state(), "Priya")).isPresent();

        focus("#anonymise");
        press("#anonymise");
        WaitForAsyncUtils.asyncFx(() -> robot.lookup("#do-it").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(node("#people-list"));
        assertThat(door.state().stream(Person.class).filter(Person::anonymised)).hasSize(1);
        press("#all-people");
        assertThat(list()).extracting(Member::name).contains(PersonName.GONE).doesNotContain("Priya");
        assertThat(((Labeled) pane.getContent().lookup("#old-backups")).getText()).contains("2026-11-19_0900.zip");
    }

    @Test
    void whatWasAskedOfTheBackupsBeforeIsNotAskedAgainAndAFailureHoldsUpNothing(FxRobot robot) {
        List<Consumer<List<Backup>>> waiting = new ArrayList<>();
        WaitForAsyncUtils.asyncFx(() -> begin(PeopleWorlds.forty(), waiting::add));
        WaitForAsyncUtils.waitForFxEvents();
        select("Priya");
        press("#anonymise");
        press("#anonymise");
        assertThat(waiting).as("the first look failed, and is not heard of").hasSize(2);

        WaitForAsyncUtils.asyncFx(() -> waiting.getLast().accept(List.of(OLD)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".anonymise-dialog").queryAll()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.asyncFx(() -> waiting.getFirst().accept(List.of(OLD)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".anonymise-dialog").queryAll()).isEmpty();
        assertThat(People.active(door.state(), "Priya")).isPresent();
    }

    @Test
    void whereNobodyIsThePageSaysHowPeopleCome() {
        WaitForAsyncUtils.asyncFx(() -> begin(State.empty()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(allWords()).contains("No people yet. They come from two pasted lists of names, or from a file.");
        press("#paste-people");
        press("#import-first");
        assertThat(ways).containsExactly("paste", "import");
    }

    @Test
    void fiveHundredPeopleNeedOnlyAsManyRowsAsAreSeen() {
        WaitForAsyncUtils.asyncFx(() -> begin(PeopleWorlds.fiveHundred()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(list()).hasSize(500);
        assertThat(pane.getContent().lookupAll(".member-cell").size()).isLessThan(60);
    }

    private List<Member> list() {
        return this.<ListView<Member>>node("#people-list").getItems();
    }

    private Member selected() {
        return this.<ListView<Member>>node("#people-list").getSelectionModel().getSelectedItem();
    }

    private void select(String name) {
        WaitForAsyncUtils.asyncFx(() -> this.<ListView<Member>>node("#people-list").getSelectionModel()
                .select(list().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String query) {
        WaitForAsyncUtils.asyncFx(() -> ((ButtonBase) node(query)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void focus(String query) {
        WaitForAsyncUtils.asyncFx(() -> node(query).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String query, Side side) {
        WaitForAsyncUtils.asyncFx(() -> this.<ComboBox<Side>>node(query).setValue(side));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String query, String words) {
        WaitForAsyncUtils.asyncFx(() -> field(query).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String query) {
        return node(query);
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N node(String query) {
        return (N) pane.getContent().lookup(query);
    }

    private List<String> allWords() {
        return pane.getContent().lookupAll(".label").stream().filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText()).toList();
    }
}
