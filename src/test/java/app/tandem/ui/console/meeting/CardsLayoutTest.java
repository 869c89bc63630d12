package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.ui.Layout;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in every meeting holds its words: two people or forty with the longest names, wide or narrow. */
@ExtendWith(OnFx.class)
class CardsLayoutTest {

    private static final Duration TOO_LONG = Duration.ofMinutes(90);

    static Stream<Function<MeetingKind, Sitting>> rooms() {
        return Stream.of(Sitting::couple, Sitting::of, Sitting::crowd, Sitting::unmarked);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theRightColumnHoldsItsWords(Function<MeetingKind, Sitting> room) {
        for (int width : new int[]{332, 288}) {
            Sitting sitting = room.apply(MeetingKind.OPEN_FORUM).at(Step.SHARING);
            sitting.apply(new StartTimer(sitting.meeting().id(), 60));
            TimerCard timer = new TimerCard(sitting.tools(), new TimerCard.Works(sitting.clock(), times -> {}, false));
            SpokenCard spoken = new SpokenCard(sitting.tools());
            sitting.draws(timer::show);
            sitting.draws(spoken::show);
            sitting.now = sitting.now.plus(TOO_LONG);
            timer.tick();

            assertHolds(new VBox(timer, spoken, new RecordBar(Sitting.TEXTS, kind -> {})), width, 860);
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void attendanceHoldsItsWords(Function<MeetingKind, Sitting> room) {
        for (int width : new int[]{700, 630}) {
            Sitting sitting = room.apply(MeetingKind.OPEN_FORUM);
            AttendancePane pane = new AttendancePane(sitting.tools());
            sitting.draws(pane::show);

            assertHolds(pane.work(), width, 560);
            assertHolds(pane.left().getFirst(), 232, 560);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 630})
    void closingHoldsItsWords(int width) {
        Sitting sitting = Prepared.voting().at(Step.CLOSE);
        ClosePane pane = new ClosePane(sitting.tools(), new Nowhere());
        sitting.draws(pane::show);

        assertHolds(pane.work(), width, 560);
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 630})
    void whatIsClosedHoldsItsWords(int width) {
        Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM).at(Step.CLOSE);
        ClosePane pane = new ClosePane(sitting.tools(), new Nowhere());
        sitting.draws(pane::show);
        ((Button) pane.work().lookup("#close-meeting")).fire();
        sitting.draws(pane::show);

        assertHolds(pane.work(), width, 560);
    }

    @ParameterizedTest
    @EnumSource
    void thePanelOfRecordsHoldsItsWords(RecordKind kind) {
        Sitting sitting = Sitting.crowd(MeetingKind.OPEN_FORUM);
        RecordPanel panel = new RecordPanel(sitting.tools());
        sitting.draws(panel::show);
        panel.open(kind);

        assertHolds(panel, 700, 700);
    }

    private static void assertHolds(Parent node, int width, int height) {
        StackPane root = new StackPane(node);
        Pictures.scene(root, Theme.LIGHT, width, height);

        assertThat(Layout.faults(root)).isEmpty();
    }
}
