package app.tandem.ui.console.pair;

import app.tandem.model.MeetingKind;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.rules.SlotPlan;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.FollowUp;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.TimeField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The follow-up: when it is, or the fields to plan it, and how long it will be. Where that is over two hours, all slots
 * can be shortened now; into several meetings it is split when it runs, for only then it has slots to move.
 */
final class FollowUpCard extends VBox {

    private final Texts texts;
    private final BiConsumer<Move, Consumer<Refusal>> make;
    private final Label when = fact(Feather.CALENDAR);
    private final Label length = fact(Feather.CLOCK);
    private final Label tooLong = fact(Feather.INFO);
    private final Button shorten;
    private final DateField day;
    private final TimeField time;
    private final RefusalLine unplanned;
    private final RefusalLine unshortened;
    private final VBox planning;
    private @Nullable FollowUp shown;
    private @Nullable LocalDate proposed;

    /**
     * @param make makes a move, and tells why it was refused
     */
    FollowUpCard(Texts texts, BiConsumer<Move, Consumer<Refusal>> make) {
        this.texts = texts;
        this.make = make;
        getStyleClass().addAll("card", "follow-up-card");
        day = new DateField(texts, "follow-up-day", LocalDate.EPOCH);
        day.whenPast(texts.get("date.past.meeting"));
        time = new TimeField(texts, "follow-up-time");
        time.field().setAccessibleText(texts.get("pair.follow-up.time"));
        shorten = new Button(texts.get("pair.follow-up.shorten"));
        shorten.setId("shorten");
        shorten.setOnAction(event -> shorten());
        Button plan = new Button(texts.get("pair.follow-up.plan"));
        plan.setId("plan-follow-up");
        plan.setOnAction(event -> plan());
        unplanned = new RefusalLine(texts, plan);
        unshortened = new RefusalLine(texts, shorten);
        plan.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(time, Priority.ALWAYS);
        HBox timed = new HBox(time, plan);
        timed.getStyleClass().add("timed");
        planning = new VBox(day, timed, unplanned);
        planning.getStyleClass().add("planning");
        tooLong.getStyleClass().add("look");
        getChildren().addAll(new CardHeader(texts.get("meeting.follow-up")), when, planning, length, tooLong, shorten,
                unshortened);
    }

    /**
     * @param proposed the day on which it would be; null where that is open
     */
    void show(FollowUp now, LocalDate today, @Nullable LocalDate proposed) {
        day.today(today);
        propose(proposed);
        if (now.equals(shown)) {
            return;
        }
        if (shown == null) {
            time.set(now.time());
        }
        shown = now;
        LocalDateTime start = now.start();
        Seen.when(now.meeting() == 0, planning);
        Seen.when(now.meeting() != 0, when);
        when.setText(start == null ? texts.get("pair.follow-up.undated")
                : texts.get("days.from", texts.days().longDay(start.toLocalDate(), today),
                        texts.days().clock(start.toLocalTime())));
        SlotPlan plan = now.plan();
        length.setText(texts.get("pair.follow-up.length", plan.issues(), plan.slotMinutes(), SlotPlan.BESIDE_SLOTS,
                plan.minutes()));
        Seen.when(plan.issues() > 0, length);
        Seen.when(plan.tooLong(), tooLong);
        Seen.when(plan.tooLong() && now.meeting() != 0 && plan.shortened().isPresent(), shorten);
        tooLong.setText(texts.get(plan.shortened().isPresent() ? "pair.follow-up.long" : "pair.follow-up.split",
                plan.meetings()));
    }

    /** Offers a day until another one is typed. */
    private void propose(@Nullable LocalDate next) {
        boolean untouched = day.isBlank() || proposed != null && proposed.equals(day.value().get());
        if (next != null && untouched && !next.equals(proposed)) {
            proposed = next;
            day.set(next);
        }
    }

    private void plan() {
        unplanned.clear();
        LocalDate on = day.value().get();
        LocalTime at = time.value();
        if (on == null) {
            day.refuse(day.refusal().orElse(texts.get("pair.follow-up.no-day")));
        }
        if (at == null) {
            time.refuse(time.refusal().orElse(texts.get("pair.follow-up.no-time")));
        }
        if (on != null && at != null) {
            make.accept(new PlanMeeting(MeetingKind.FOLLOW_UP, starting(on.atTime(at))), this::unplanned);
        }
    }

    private void unplanned(Refusal why) {
        if (why.field().endsWith("start")) {
            day.refuse(Refusals.of(texts, why));
        } else {
            unplanned.show(why);
        }
    }

    private static Details starting(LocalDateTime start) {
        return new Details(start, null, null, null, null, null, null, null, null, null, null, null);
    }

    private void shorten() {
        FollowUp now = shown;
        unshortened.clear();
        if (now != null) {
            now.plan().shortened().ifPresent(each -> make.accept(new ChangeMeeting(now.meeting(), new Details(null,
                    null, null, null, null, null, null, null, null, each.present(), each.discuss(), null)),
                    unshortened::show));
        }
    }

    private static Label fact(Feather icon) {
        Label fact = new Label("", new Icon(icon));
        fact.getStyleClass().add("fact");
        fact.setWrapText(true);
        return fact;
    }
}
