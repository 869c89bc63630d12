package app.tandem.ui.console.meetings;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.Segments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Plans a meeting: its kind, when, where and with whom. */
final class NewMeetingCard extends VBox {

    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private final Texts texts;
    private final Door door;
    private final LongConsumer planned;
    private final Segments<MeetingKind> kind;
    private final MeetingForm form;
    private boolean underWay;

    /**
     * @param planned is told which meeting was planned
     * @param leave closes the card without a meeting
     */
    NewMeetingCard(Texts texts, Door door, LongConsumer planned, Runnable leave) {
        this.texts = texts;
        this.door = door;
        this.planned = planned;
        getStyleClass().addAll("card", "form", "meeting-card");
        kind = Segments.holding(kinds());
        kind.setId("new-kind");
        form = new MeetingForm(texts, "new", this::plan);
        Button plan = new Button(texts.get("meetings.plan"));
        plan.setId("plan-meeting");
        plan.getStyleClass().add("accent");
        plan.setOnAction(event -> plan());
        Button back = new Button(texts.get("meetings.leave"));
        back.setId("leave-plan");
        back.setOnAction(event -> leave.run());
        HBox acts = new HBox(plan, back);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(new CardHeader(texts.get("meetings.new")), kind, form, acts);
    }

    private Map<MeetingKind, String> kinds() {
        Map<MeetingKind, String> kinds = new LinkedHashMap<>();
        for (MeetingKind each : MeetingKind.values()) {
            kinds.put(each, name(each));
        }
        return kinds;
    }

    private String name(MeetingKind each) {
        return switch (each) {
            case OPEN_FORUM -> texts.get("meetings.kind.forum");
            case PRIORITIZE -> texts.get("meetings.kind.prioritize");
            case FOLLOW_UP -> texts.get("meetings.kind.follow-up");
            case TEMPERATURE_CHECK -> texts.get("meetings.kind.check");
        };
    }

    /**
     * Begins anew.
     *
     * @param usual the kind that comes next
     * @param suggested the day for it; null where nothing suggests one
     */
    void begin(LocalDate today, MeetingKind usual, @Nullable LocalDate suggested, List<ChoiceField.Choice> people) {
        kind.show(usual);
        form.offer(people);
        form.fill(today, Objects.requireNonNullElseGet(suggested, () -> aWeekOn(today)), USUAL);
    }

    private static LocalDate aWeekOn(LocalDate today) {
        LocalDate day = today.plusWeeks(1);
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    void entered() {
        form.entered();
    }

    private void plan() {
        Optional<MeetingForm.Typed> typed = underWay ? Optional.empty() : form.typed(null);
        typed.ifPresent(each -> {
            underWay = true;
            door.make(new PlanMeeting(kind.shown().orElse(MeetingKind.OPEN_FORUM), each.details()), made -> {
                underWay = false;
                made.made(Meeting.class).findFirst().map(Meeting::id).ifPresent(planned::accept);
            }, why -> {
                underWay = false;
                form.refuse(why);
            });
        });
    }
}
