package app.tandem.ui.console.meeting;

import app.tandem.model.Closing;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Roles;
import app.tandem.model.TextRule;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.ReopenMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.home.MeetingWords;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a closed meeting leaves: the next one, how this one was rated, and the ways on and back. */
final class ClosedCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final InstantSource clock;
    private final Onward onward;
    private final Label next = new Label();
    private final Label rated = new Label();
    private final Button goOn = new Button();
    private final Button home = new Button();
    private Button usual = home;
    private final RefusalLine refused;
    private final TextField reason = new TextField();
    private final FormField<TextField> reasonField;
    private @Nullable State state;
    private @Nullable Meeting meeting;

    ClosedCard(MeetingTools tools, Onward onward) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.clock = tools.clock();
        this.onward = onward;
        getStyleClass().addAll("card", "closed-card");
        Label title = new Label(texts.get("close.closed"));
        title.getStyleClass().add("closed-title");
        next.setWrapText(true);
        rated.setWrapText(true);
        rated.getStyleClass().add("quiet");
        refused = new RefusalLine(texts, goOn);
        reason.setId("reopen-reason");
        reason.setOnAction(event -> reopen());
        reasonField = FormField.counted(texts, texts.get("close.reopen.reason"), reason, TextRule.REASON.most());
        Label back = new Label(texts.get("close.reopen.title"));
        back.getStyleClass().add("card-title");
        Label why = new Label(texts.get("close.reopen.why"));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        VBox again = new VBox(back, why, reopenLine());
        again.getStyleClass().add("again");
        getChildren().addAll(title, next, rated, ways(), refused, again);
    }

    private FlowPane ways() {
        goOn.setId("go-on");
        goOn.setWrapText(true);
        goOn.setOnAction(event -> goOn());
        home.setText(texts.get("close.home"));
        home.setId("close-home");
        home.setOnAction(event -> onward.home());
        FlowPane ways = new FlowPane(goOn, home);
        ways.getStyleClass().add("ways");
        return ways;
    }

    private HBox reopenLine() {
        Button reopen = new Button(texts.get("close.reopen"));
        reopen.setId("reopen");
        reopen.setMinWidth(USE_PREF_SIZE);
        reopen.setOnAction(event -> reopen());
        HBox.setHgrow(reasonField, Priority.ALWAYS);
        HBox line = new HBox(reasonField, reopen);
        line.getStyleClass().add("line");
        return line;
    }

    /** What was refused may be taken once something else has been done. */
    void show(State now, Meeting closed) {
        if (state == null || state.seq() != now.seq()) {
            refused.clear();
        }
        state = now;
        meeting = closed;
        Optional<Meeting> planned = Meetings.nextPlanned(now, closed.cycle());
        next.setText(planned.map(each -> said(now, each, closed)).orElseGet(() -> none(closed.closing())));
        rated.setText(rated(closed.closing()));
        Seen.when(!rated.getText().isEmpty(), rated);
        boolean free = planned.isPresent() && Meetings.running(now).isEmpty();
        Seen.when(free, goOn);
        lead(free && planned.filter(this::today).isPresent() ? goOn : home);
        planned.ifPresent(each -> goOn.setText(texts.get("close.go-on", MeetingWords.named(texts, now, each))));
    }

    /** Which of the ways is the usual one: a meeting of another day is not begun by a key pressed too often. */
    private void lead(Button way) {
        usual = way;
        for (Button each : List.of(goOn, home)) {
            each.getStyleClass().remove("accent");
        }
        way.getStyleClass().add("accent");
    }

    private boolean today(Meeting planned) {
        LocalDate day = planned.schedule().day();
        return day != null && !day.isAfter(LocalDate.ofInstant(clock.instant(), planned.schedule().zoneId()));
    }

    private String said(State now, Meeting planned, Meeting closed) {
        String name = MeetingWords.named(texts, now, planned);
        LocalDate on = planned.schedule().day();
        if (on == null) {
            return texts.get("close.closed.next.undated", name);
        }
        String day = texts.days().longDay(on, Meetings.day(closed));
        Optional<LocalTime> time = NextView.time(planned.schedule());
        return time.map(each -> texts.get("close.closed.next", name, day, texts.days().clock(each)))
                .orElseGet(() -> texts.get("close.closed.next.day", name, day));
    }

    private String none(Closing closing) {
        String why = closing.noNextReason();
        return why == null ? texts.get("close.closed.none") : texts.get("close.closed.none.why", why);
    }

    private String rated(Closing closing) {
        List<Integer> counts = closing.ratings();
        int given = counts.stream().mapToInt(Integer::intValue).sum();
        int sum = IntStream.range(0, counts.size()).map(i -> (i + 1) * counts.get(i)).sum();
        return given == 0 ? "" : texts.get("close.closed.rated", texts.mean(sum / (double) given), given);
    }

    /** Starts the next meeting with whoever was here at the end of this one, and did what in it. */
    private void goOn() {
        State now = state;
        Meeting closed = meeting;
        if (now == null || closed == null) {
            return;
        }
        refused.clear();
        Meetings.nextPlanned(now, closed.cycle()).ifPresent(planned -> door.make(new StartMeeting(planned.id(), null),
                made -> bring(planned, People.here(now, closed), closed.roles()),
                refusal -> refused.say(texts.get("close.go-on.refused", refusal.rule()))));
    }

    private void bring(Meeting next, List<Long> people, Roles before) {
        Runnable roles = () -> hand(next, before);
        if (people.isEmpty()) {
            roles.run();
        } else {
            door.make(new MarkAttendance(next.id(), people, Mark.PRESENT), made -> roles.run(),
                    refusal -> roles.run());
        }
    }

    /** Who does what goes on too, where nobody was named for the next meeting. */
    private void hand(Meeting next, Roles before) {
        Roles now = next.roles();
        Roles on = new Roles(on(now.facilitator(), before.facilitator()), on(now.scribe(), before.scribe()),
                on(now.timekeeper(), before.timekeeper()));
        if (on.equals(Roles.NONE)) {
            onward.meeting(next.id());
        } else {
            door.make(new ChangeMeeting(next.id(), details(on)), made -> onward.meeting(next.id()),
                    refusal -> onward.meeting(next.id()));
        }
    }

    /** Who goes on with a role; null where somebody else has it, or they are with the teams no more. */
    private @Nullable Long on(@Nullable Long now, @Nullable Long before) {
        State known = state;
        return now == null && before != null && known != null && known.get(Person.class, before).active() ? before
                : null;
    }

    private static Details details(Roles roles) {
        return new Details(null, null, null, null, roles.facilitator(), roles.scribe(), roles.timekeeper(), null, null,
                null, null, null);
    }

    private void reopen() {
        Meeting closed = meeting;
        if (closed != null) {
            door.make(new ReopenMeeting(closed.id(), reason.getText()), made -> reason.clear(), refusal -> {
                switch (refusal.field()) {
                    case "reason" -> reasonField.refuse(refusal.rule());
                    default -> refused.say(texts.get("close.reopen.refused", refusal.rule()));
                }
            });
        }
    }

    /** Gives the focus to the usual way on. */
    void focus() {
        usual.requestFocus();
    }
}
