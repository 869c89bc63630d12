package app.tandem.ui.console.meetings;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.Segments;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
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
    private @Nullable Upcoming usual;

    /**
     * @param planned is told which meeting was planned
     * @param leave closes the card without a meeting
     */
    NewMeetingCard(Texts texts, Door door, LongConsumer planned, Runnable leave) {
        this.texts = texts;
        this.door = new SingleFile(door);
        this.planned = planned;
        getStyleClass().addAll("card", "form", "meeting-card");
        kind = Segments.holding(kinds());
        kind.setId("new-kind");
        form = new MeetingForm(texts, "new", this::plan);
        ActButton plan = new ActButton(texts.get("meetings.plan"), "plan-meeting", this::plan).accent();
        ActButton back = new ActButton(texts.get("form.leave"), "leave-plan", leave);
        HBox acts = new HBox(plan, back);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(new CardHeader(texts.get("meeting.plan")), kind, form, acts);
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

    /** Puts in what is usual for the meeting that comes next, unless something was typed that is not planned yet. */
    void offer(Upcoming next, LocalDate today, List<ChoiceField.Choice> people) {
        form.offer(people);
        if (!typed()) {
            usual = next;
            kind.show(next.kind());
            form.fill(today, next, USUAL);
        }
    }

    private boolean typed() {
        return usual != null && (!kind.shown().equals(Optional.of(usual.kind())) || form.typed());
    }

    /** What was typed is of no use any more. */
    void forget() {
        usual = null;
    }

    void entered() {
        form.entered();
    }

    private void plan() {
        form.said(null).ifPresent(each -> door
                .make(new PlanMeeting(kind.shown().orElse(MeetingKind.OPEN_FORUM), each.details()), made -> {
                    forget();
                    made.made(Meeting.class).findFirst().map(Meeting::id).ifPresent(planned::accept);
                }, form::refuse));
    }
}
