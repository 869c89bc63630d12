package app.tandem.ui.console.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tandem.cli.PlayedSample;
import app.tandem.minutes.Part;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.MeetingMove.CancelMeeting;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.MinutesMove.CorrectMinutes;
import app.tandem.rules.MinutesMove.CorrectMinutesNote;
import app.tandem.rules.State;
import app.tandem.ui.OnFx;
import app.tandem.ui.console.PageRoom;
import app.tandem.ui.console.Rail;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class MinutesPageTest {

    private final PageRoom room = new PageRoom(PlayedSample.state());
    private final Map<String, String> files = new LinkedHashMap<>();
    private @Nullable String unwritable;
    private final MinutesPage page = room.page(tools -> new MinutesPage(tools, this::save));
    private final Parent console = PageRoom.console(page, Rail.Page.MINUTES);

    @Test
    void theMeetingThatStartedLastIsShownFirst() {
        new Scene(console);
        console.applyCss();
        console.layout();

        assertThat(words()).contains("Temperature check 1", "Next meeting: Tue 14 Jul");
    }

    @Test
    void thePageIsScrolledByTheKeyboardAndItsLinesGoAcrossTheTable() {
        new Scene(console, 1280, 720);
        console.applyCss();
        console.layout();
        console.layout();

        assertThat(console.lookup("#reading").isFocusTraversable()).isTrue();
        assertThat(console.lookupAll(".paper-table")).isNotEmpty().allSatisfy(table -> assertThat(
                ((GridPane) table).getChildren()).allSatisfy(
                        cell -> assertThat(cell.getBoundsInParent().getMaxY())
                                .isCloseTo(bottom((GridPane) table, cell), within(1.0))));
    }

    private static double bottom(GridPane table, Node cell) {
        return table.getCellBounds(0, GridPane.getRowIndex(cell)).getMaxY();
    }

    @Test
    void aNextMeetingThatWasCancelledIsMissingUntilAnotherIsPlanned() {
        open(draft());
        long next = room.door().state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        room.door().make(new CancelMeeting(next), made -> {}, why -> {});
        assertThat(words()).contains("The next meeting, Tue 14 Jul, was cancelled").doesNotContain(
                "Next meeting: Tue 14 Jul");

        room.door().make(new PlanMeeting(MeetingKind.TEMPERATURE_CHECK, null), made -> {}, why -> {});
        assertThat(words()).as("another without a day").contains("The next meeting, Tue 14 Jul, was cancelled");

        room.door().make(new PlanMeeting(MeetingKind.TEMPERATURE_CHECK, new MeetingMove.Details(
                LocalDateTime.of(2026, 7, 16, 10, 0), null, null, null, null, null, null, null, null, null, null,
                null)),
                made -> {}, why -> {});
        assertThat(words()).contains("Next meeting: Thu 16 Jul");
    }

    @Test
    void whatGoesInIsChosenAndWritten() {
        open(followUp());

        box("part-notes").fire();
        button("export-md").fire();

        assertThat(words()).doesNotContain("Notes").contains("Decisions");
        assertThat(files).containsOnlyKeys("2026-02-05_3-follow-up_minutes_v1.md");
        assertThat(files.values()).singleElement().asString().contains("## Decisions").doesNotContain("## Notes");
        assertThat(room.told()).containsExactly("Written: 2026-02-05_3-follow-up_minutes_v1.md");
    }

    @Test
    void aPartThatIsNotThereCannotBeChosen() {
        open(followUp());

        assertThat(box("part-answers").isDisabled()).isTrue();
        assertThat(box("part-answers").isSelected()).isFalse();
        open(first(MeetingKind.OPEN_FORUM));
        assertThat(box("part-answers").isDisabled()).isFalse();
        assertThat(box("part-answers").isSelected()).isTrue();
    }

    @Test
    void thePageHoldsWhatTheWrittenFileHolds() {
        open(followUp());
        button("export-html").fire();

        String html = files.values().iterator().next();
        assertThat(words()).contains("#2 Advance notice before a campaign starts", "Adopted with changes",
                "Fist of five: 1 three, 6 fours, 3 fives.");
        assertThat(html).contains("Advance notice before a campaign starts", "Adopted with changes",
                "Fist of five: 1 three, 6 fours, 3 fives.");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBesideTheButtons() {
        open(followUp());
        unwritable = "minutes.md cannot be written: there is no permission";

        button("export-md").fire();

        assertThat(words()).contains("minutes.md cannot be written: there is no permission");
        assertThat(room.told()).isEmpty();
    }

    @Test
    void finalMinutesAreCorrectedInANewVersionWithANote() {
        open(followUp());

        button("correct-minutes").fire();
        field().setText("x");
        button("begin-correction").fire();
        assertThat(words()).anyMatch(each -> each.contains("3") && each.contains("200"));
        assertThat(field().getText()).isEqualTo("x");
        field().setText("corrects one due date");
        button("begin-correction").fire();

        assertThat(room.door().moves()).endsWith(new CorrectMinutes(followUp(), "corrects one due date"));
        assertThat(words()).contains("Draft, version 2").anyMatch(each -> each.endsWith("corrects one due date"));
        assertThat(button("make-final").isVisible()).isTrue();
        assertThat(button("correct-minutes").isVisible()).isFalse();
    }

    @Test
    void theNoteOfAVersionIsCorrected() {
        open(followUp());
        assertThat(button("correct-version-note").isVisible()).isFalse();
        button("correct-minutes").fire();
        field().setText("corrects one due dat");
        button("begin-correction").fire();
        button("correct-version-note").fire();
        assertThat(field().getText()).isEqualTo("corrects one due dat");
        field().setText("corrects one due date");
        button("begin-correction").fire();

        assertThat(room.door().moves()).endsWith(new CorrectMinutesNote(followUp(), 2, "corrects one due date"));
        assertThat(words()).anyMatch(each -> each.endsWith("corrects one due date"));
        assertThat(field().getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void aNoteThatWasChangedSinceIsOfferedAsItIsNow() {
        open(followUp());
        button("correct-minutes").fire();
        field().setText("corrects one due dat");
        button("begin-correction").fire();
        button("correct-version-note").fire();
        open(first(MeetingKind.OPEN_FORUM));
        open(followUp());
        room.door().with(new CorrectMinutesNote(followUp(), 2, "corrects one due date"));
        button("correct-version-note").fire();

        assertThat(field().getText()).isEqualTo("corrects one due date");
    }

    @Test
    void theNoteOfOneMeetingIsNoNoteOfAnotherAndIsKept() {
        open(followUp());
        button("correct-minutes").fire();
        field().setText("corrects one due date");
        button("correct-minutes").fire();
        assertThat(field().getText()).isEqualTo("corrects one due date");

        open(first(MeetingKind.OPEN_FORUM));
        assertThat(field().isVisible() && field().getParent().getParent().isVisible()).isFalse();
        button("correct-minutes").fire();

        assertThat(field().getText()).isEmpty();
        open(followUp());
        button("correct-minutes").fire();
        assertThat(field().getText()).isEqualTo("corrects one due date");
    }

    @Test
    void anEarlierVersionStaysToBeRead() {
        open(followUp());
        button("correct-minutes").fire();
        field().setText("corrects one due date");
        button("begin-correction").fire();

        versions().setValue(versions().getItems().getLast());

        assertThat(words()).contains("Final, version 1");
        assertThat(button("make-final").isVisible()).isFalse();
        assertThat(button("correct-minutes").isVisible()).isFalse();
        button("export-md").fire();
        assertThat(files).containsOnlyKeys("2026-02-05_3-follow-up_minutes_v1.md");
    }

    @Test
    void aDraftIsMadeFinalOnlyAfterTheQuestion() {
        long draft = draft();
        open(draft);

        button("make-final").fire();
        answer("keep-it");
        assertThat(room.door().moves()).isEmpty();
        button("make-final").fire();
        answer("do-it");

        assertThat(Meetings.minutes(room.door().state(), draft)).get().extracting(MinutesVersion::status)
                .isEqualTo(MinutesStatus.FINAL);
        assertThat(words()).contains("Final, version 1");
    }

    @Test
    void beforeTheFirstMeetingItSaysWhereMinutesComeFrom() {
        MinutesPage empty = new PageRoom(State.empty()).page(tools -> new MinutesPage(tools, this::save));

        assertThat(words(empty.node()))
                .contains("No minutes yet. They come from the meetings, as soon as one has begun.");
        assertThat(empty.node().lookup("#to-meetings-from-minutes")).isInstanceOf(Button.class);
    }

    private void save(String name, Callable<String> text, Consumer<Path> written,
            Consumer<String> refused) {
        if (unwritable != null) {
            refused.accept(unwritable);
            return;
        }
        try {
            files.put(name, text.call());
        } catch (Exception wrong) {
            throw new AssertionError(wrong);
        }
        written.accept(Path.of(name));
    }

    private void open(long meeting) {
        if (console.getScene() == null) {
            Stage stage = new Stage();
            stage.setScene(new Scene(console, 1000, 700));
            stage.show();
        }
        page.open(meeting);
    }

    /** The question stands in a window of its own. */
    private static void answer(String id) {
        Window asked = Window.getWindows().stream().filter(each -> each.getScene().lookup("#" + id) != null)
                .findFirst().orElseThrow();
        ((Button) asked.getScene().lookup("#" + id)).fire();
    }

    private long followUp() {
        return first(MeetingKind.FOLLOW_UP);
    }

    private long first(MeetingKind kind) {
        return room.door().state().stream(Meeting.class).filter(each -> each.kind() == kind && each.closed())
                .findFirst().orElseThrow().id();
    }

    private long draft() {
        return room.door().state().stream(MinutesVersion.class)
                .filter(each -> each.status() == MinutesStatus.DRAFT).findFirst().orElseThrow().meeting();
    }

    private Button button(String id) {
        return (Button) console.lookup("#" + id);
    }

    private CheckBox box(String id) {
        return (CheckBox) console.lookup("#" + id);
    }

    private TextField field() {
        return (TextField) console.lookup("#correction-note");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<MinutesView.Choice> versions() {
        return (ComboBox<MinutesView.Choice>) console.lookup("#minutes-version");
    }

    private List<String> words() {
        return words(console);
    }

    private static List<String> words(Parent root) {
        List<String> words = new ArrayList<>();
        root.lookupAll(".label").forEach(each -> {
            if (each instanceof Labeled label && label.isVisible()) {
                words.add(label.getText());
            }
        });
        return words;
    }
}
