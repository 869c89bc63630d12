package app.tandem.ui.console.meeting;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.MeetingMove.TickSpeaker;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.model.NoteKind;
import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.AddGuest;
import app.tandem.model.Mark;
import app.tandem.model.Person;
import java.util.List;
import java.time.LocalDate;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Not a test: writes pictures of what stands in a meeting to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class MeetingLook {

    @ParameterizedTest
    @EnumSource
    void cards(Theme theme) throws IOException {
        HBox all = new HBox(16, right(Sitting.of(MeetingKind.OPEN_FORUM), 100), right(
                Sitting.of(MeetingKind.OPEN_FORUM), 1520), right(Sitting.crowd(MeetingKind.OPEN_FORUM), 2000), asked());
        write(all, theme, "cards", 1400, 900);
    }

    @ParameterizedTest
    @EnumSource
    void panels(Theme theme) throws IOException {
        HBox all = new HBox(16, panel(RecordKind.NOTE), panel(RecordKind.DECISION), panel(RecordKind.ACTION));
        write(all, theme, "panels", 1340, 800);
    }

    @ParameterizedTest
    @EnumSource
    void steps(Theme theme) throws IOException {
        Sitting some = Sitting.unmarked(MeetingKind.OPEN_FORUM);
        some.apply(new MarkAttendance(some.meeting().id(),
                List.of(some.id("Lena Okafor"), some.id("Omar Haddad")), Mark.PRESENT));
        some.apply(new AddGuest(some.meeting().id(), "Petra Lang"));
        write(page(new AttendancePane(some.tools()), some), theme, "attendance", 1000, 680);
        Sitting crowd = Sitting.crowd(MeetingKind.OPEN_FORUM);
        write(page(new AttendancePane(crowd.tools()), crowd), theme, "attendance-crowd", 888, 560);
        Sitting close = Prepared.prioritize().at(Step.CLOSE);
        write(page(new ClosePane(close.tools(), new Nowhere()), close), theme, "close", 1000, 680);
        Sitting closed = Sitting.of(MeetingKind.OPEN_FORUM).at(Step.CLOSE);
        ClosePane pane = new ClosePane(closed.tools(), new Nowhere());
        closed.draws(pane::show);
        ((Button) pane.work().lookup("#close-meeting")).fire();
        write(page(pane, null), theme, "closed", 1000, 680);
    }

    @ParameterizedTest
    @EnumSource
    void framed(Theme theme) throws IOException {
        for (int[] size : new int[][]{{1440, 900}, {1280, 720}}) {
            for (Step step : List.of(Step.ATTENDANCE, Step.CLOSE)) {
                Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM).at(step);
                write(framed(sitting), theme, "framed-" + step.name().toLowerCase(Locale.ROOT) + "-" + size[0],
                        size[0] - 60, size[1]);
            }
        }
    }

    private static Parent framed(Sitting sitting) {
        MeetingTools tools = sitting.tools();
        TimerCard timer = new TimerCard(tools, new TimerCard.Works(sitting.clock(), times -> {}, false));
        SpokenCard spoken = new SpokenCard(tools);
        Region preview = new Region();
        preview.setMinHeight(180);
        MeetingPane pane = new MeetingPane(tools,
                step -> step == Step.CLOSE ? new ClosePane(tools, new Nowhere()) : new AttendancePane(tools),
                new MeetingPane.Surroundings(preview, new Region(), Map.of(FrameCard.TIMER, timer, FrameCard.SPOKEN,
                        spoken, FrameCard.RECORD, new RecordBar(Sitting.TEXTS, kind -> {})), Map.of(),
                        new SimpleBooleanProperty(true)));
        timer.show(sitting.state(), sitting.meeting());
        spoken.show(sitting.state(), sitting.meeting());
        pane.show(sitting.state(), sitting.meeting());
        return pane;
    }

    private static HBox page(StepPane pane, @Nullable Sitting sitting) {
        if (sitting != null) {
            pane.show(sitting.state(), sitting.meeting());
        }
        VBox left = new VBox(16);
        left.getChildren().addAll(pane.left());
        left.setMinWidth(232);
        left.setMaxWidth(232);
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        return new HBox(16, left, pane.work());
    }

    private static VBox right(Sitting sitting, int gone) {
        sitting.at(Step.SHARING);
        sitting.apply(new StartTimer(sitting.meeting().id(), 1800));
        sitting.later(Duration.ofSeconds(gone));
        sitting.apply(new TickSpeaker(sitting.meeting().id(), sitting.state().stream(Person.class)
                .findFirst().orElseThrow().id(), true));
        return column(sitting,
                new TimerCard(sitting.tools(), new TimerCard.Works(sitting.clock(), times -> {}, false)));
    }

    private static VBox asked() {
        Sitting sitting = Sitting.couple(MeetingKind.OPEN_FORUM).at(Step.WRITING);
        TimerCard timer = new TimerCard(sitting.tools(),
                new TimerCard.Works(sitting.clock(), times -> {}, false));
        sitting.apply(new StartTimer(sitting.meeting().id(), null));
        sitting.draws(timer::show);
        sitting.now = sitting.now.plusSeconds(100);
        return column(sitting, timer);
    }

    private static VBox column(Sitting sitting, TimerCard timer) {
        SpokenCard spoken = new SpokenCard(sitting.tools());
        RecordBar bar = new RecordBar(Sitting.TEXTS, kind -> {});
        spoken.show(sitting.state(), sitting.meeting());
        timer.show(sitting.state(), sitting.meeting());
        VBox column = new VBox(16, timer, spoken, bar);
        column.setMinWidth(332);
        column.setMaxWidth(332);
        return column;
    }

    private static RecordPanel panel(RecordKind kind) {
        Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM);
        long meeting = sitting.meeting().id();
        sitting.apply(new AddNote(meeting, NoteKind.NOTE, "The trade fair list is with Omar", null, null));
        sitting.apply(new AddNote(meeting, NoteKind.LATER, "Who pays for the new brochure?", null, null));
        sitting.apply(new AddAction("Ask IT who can own the shared folder", sitting.id("Maya Cohen"),
                LocalDate.of(2026, 6, 15), meeting, null));
        RecordPanel panel = new RecordPanel(sitting.tools());
        panel.show(sitting.state(), sitting.meeting());
        panel.open(kind);
        panel.lookupAll(".text-input").stream().filter(each -> "action-owner".equals(each.getId()))
                .forEach(each -> ((TextInputControl) each).setText("o"));
        panel.lookupAll(".text-input").stream().filter(each -> "action-due".equals(each.getId()))
                .forEach(each -> ((TextInputControl) each).setText("31 Februar"));
        return panel;
    }

    static void write(Parent root, Theme theme, String name, int width, int height) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "look"));
        Scene scene = Pictures.scene(root, theme, width, height);
        Pictures.write(scene, folder.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
    }
}
