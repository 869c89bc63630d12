package app.tandem.ui.console.followup;

import app.tandem.rules.Refusal;
import app.tandem.rules.SlotMove.ShortenSlots;
import app.tandem.rules.SlotMove.SplitFollowUp;
import app.tandem.rules.SlotPlan;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.TimeField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A follow-up over two hours: all slots can be shortened alike, or the later ones go to further meetings. */
final class TooLongCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final Label words = Parts.words("", "words");
    private final Button shorten;
    private final Button split;
    private final VBox starts = new VBox();
    private final List<Start> further = new ArrayList<>();
    private final VBox splitting;
    private final RefusalLine refusal;
    private @Nullable PlanView shown;

    TooLongCard(MeetingTools tools) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        getStyleClass().addAll("card", "too-long");
        words.setGraphic(new Icon(Feather.CLOCK));
        shorten = Parts.button("plan-shorten", "", this::shorten);
        split = Parts.button("plan-split", "", this::unfold);
        FlowPane ways = new FlowPane(shorten, split);
        ways.getStyleClass().add("ways");
        refusal = new RefusalLine(texts);
        starts.getStyleClass().add("starts");
        Button now = Parts.button("plan-split-now", texts.get("follow-up.split.now"), this::split);
        splitting = new VBox(Parts.words(texts.get("follow-up.split.how"), "small"), starts, now);
        splitting.getStyleClass().add("splitting");
        Seen.when(false, splitting);
        getChildren().addAll(words, ways, refusal, splitting);
    }

    void show(PlanView now) {
        shown = now;
        SlotPlan plan = now.plan();
        Seen.when(plan.tooLong(), this);
        SlotPlan shorter = now.shorter();
        boolean canShorten = shorter != null && !now.begun();
        words.setText(texts.get(canShorten ? "follow-up.long.both" : "follow-up.long.split", plan.minutes(),
                SlotPlan.MOST_MINUTES));
        Seen.when(canShorten, shorten);
        if (shorter != null) {
            shorten.setText(texts.get("follow-up.shorten", shorter.present(), shorter.discuss(), shorter.minutes()));
        }
        split.setText(texts.get("follow-up.split", plan.meetings(), plan.slotsInOne()));
        fit(now, plan.meetings() - 1);
    }

    private void fit(PlanView now, int count) {
        while (further.size() < count) {
            Start start = new Start(further.size() + 2);
            start.propose(now.today(), now.proposed(further.size() + 1));
            further.add(start);
        }
        further.subList(Math.max(0, count), further.size()).clear();
        if (!starts.getChildren().equals(further)) {
            starts.getChildren().setAll(further);
        }
    }

    private void shorten() {
        PlanView now = shown;
        if (now != null) {
            door.make(new ShortenSlots(now.meeting()), made -> refusal.clear(), refusal::show);
        }
    }

    private void unfold() {
        Seen.when(!splitting.isVisible(), splitting);
        if (splitting.isVisible() && !further.isEmpty()) {
            further.getFirst().day.field().requestFocus();
        }
    }

    private void split() {
        PlanView now = shown;
        List<LocalDateTime> all = further.stream().flatMap(each -> each.value().stream()).toList();
        if (now != null && all.size() == further.size()) {
            door.make(new SplitFollowUp(now.meeting(), all), made -> {
                refusal.clear();
                Seen.when(false, splitting);
            }, this::refused);
        }
    }

    /** "starts[1]" is the first further meeting. */
    private void refused(Refusal why) {
        for (int i = 0; i < further.size(); i++) {
            if (why.field().equals("starts[" + (i + 1) + "]")) {
                further.get(i).day.refuse(Refusals.of(texts, why));
                return;
            }
        }
        refusal.show(why);
    }

    /** When a further meeting begins. */
    private final class Start extends HBox {

        private final DateField day;
        private final TimeField time;

        Start(int number) {
            day = new DateField(texts, "split-day-" + number, LocalDate.EPOCH);
            time = new TimeField(texts, "split-time-" + number);
            day.field().setOnAction(event -> split());
            time.field().setOnAction(event -> split());
            Label name = new Label(texts.get("follow-up.split.meeting", number));
            name.setLabelFor(day.field());
            name.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(day, Priority.ALWAYS);
            getStyleClass().add("start");
            getChildren().addAll(name, day, time);
        }

        void propose(LocalDate today, LocalDateTime start) {
            day.today(today);
            day.set(start.toLocalDate());
            time.set(start.toLocalTime());
        }

        /** What is typed; nothing where it is no day or no time, which is then said beside it. */
        Optional<LocalDateTime> value() {
            LocalDate on = day.value().get();
            LocalTime from = time.value();
            if (on == null) {
                day.refuse(day.refusal().orElse(texts.get("follow-up.split.day")));
            }
            if (from == null) {
                time.refuse(time.refusal().orElse(texts.get("follow-up.split.time")));
            }
            return on == null || from == null ? Optional.empty() : Optional.of(on.atTime(from));
        }
    }
}
