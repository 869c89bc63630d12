package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.TextRule;
import app.tandem.rules.Cadences;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import app.tandem.ui.controls.TimeField;
import app.tandem.ui.home.MeetingWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When the next meeting is, or why there is none. */
final class NextCard extends VBox {

    private enum Is {
        A_DATE, NONE
    }

    private final Texts texts;
    private final Label what = new Label();
    private final Segments<Is> is;
    private final DateField day;
    private final TimeField time;
    private final TextField reason = new TextField();
    private final FormField<TextField> reasonField;
    private final HBox dated;
    private @Nullable NextView shown;

    NextCard(Texts texts, Runnable enter) {
        this.texts = texts;
        getStyleClass().add("next-card");
        Label title = new Label(texts.get("close.next"));
        title.getStyleClass().add("card-title");
        is = new Segments<>(choices(texts), this::choose);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, space, is);
        header.getStyleClass().add("header");
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        day = new DateField(texts, "next-day", LocalDate.EPOCH);
        day.field().setOnAction(event -> enter.run());
        time = new TimeField(texts, "next-time");
        time.field().setOnAction(event -> enter.run());
        dated = new HBox(new FormField<>(texts, texts.get("close.next.day"), day),
                new FormField<>(texts, texts.get("close.next.time"), time));
        dated.getStyleClass().add("dated");
        HBox.setHgrow(dated.getChildren().getFirst(), Priority.ALWAYS);
        reason.setId("next-reason");
        reason.setOnAction(event -> enter.run());
        reasonField = FormField.counted(texts, texts.get("close.next.reason"), reason, TextRule.NO_NEXT_REASON.most());
        getChildren().addAll(header, what, dated, reasonField);
        choose(Is.A_DATE);
    }

    private static Map<Is, String> choices(Texts texts) {
        Map<Is, String> words = new LinkedHashMap<>();
        words.put(Is.A_DATE, texts.get("close.next.dated"));
        words.put(Is.NONE, texts.get("close.next.none"));
        return words;
    }

    private void choose(Is now) {
        is.show(now);
        Seen.when(now == Is.A_DATE, dated);
        Seen.when(now == Is.A_DATE, what);
        Seen.when(now == Is.NONE, reasonField);
    }

    /** Offers the day of the meeting that is planned, or the one that the method suggests; keeps what was typed. */
    void show(State state, Meeting meeting) {
        day.today(Meetings.day(meeting));
        NextView next = NextView.of(state, meeting);
        if (!next.equals(shown)) {
            shown = next;
            day.set(next.day());
            time.set(next.time());
        }
        what.setText(Meetings.nextPlanned(state, meeting.cycle()).filter(each -> each.schedule().day() != null)
                .map(each -> texts.get("close.next.planned", MeetingWords.named(texts, state, each),
                        texts.days().day(next.day(), Meetings.day(meeting)), texts.days().clock(next.time())))
                .orElseGet(() -> suggestion(state, meeting, next.kind())));
    }

    private String suggestion(State state, Meeting meeting, MeetingKind kind) {
        String name = MeetingNames.of(texts, kind);
        return kind == MeetingKind.FOLLOW_UP && Cadences.anyDue(state, meeting) ? texts.get("close.next.due", name)
                : texts.get("close.next.suggested", name);
    }

    /** Whether what is typed can be sent; what cannot is refused beside its field. */
    boolean ready() {
        if (is.shown().filter(each -> each == Is.NONE).isPresent()) {
            return true;
        }
        day.refusal().ifPresent(day::refuse);
        time.refusal().ifPresent(time::refuse);
        if (day.isBlank()) {
            day.refuse(texts.get("close.next.needed"));
        }
        return day.value().get() != null && time.refusal().isEmpty();
    }

    /** The day of the next meeting; null where there is none. */
    @Nullable
    LocalDate day() {
        return none() ? null : day.value().get();
    }

    /** The time of day at which the next meeting begins; null where there is none, or no time is said. */
    @Nullable
    LocalTime time() {
        return none() ? null : time.value();
    }

    /** Why there is none; null where there is one. */
    @Nullable
    String reason() {
        return none() ? reason.getText() : null;
    }

    private boolean none() {
        return is.shown().filter(each -> each == Is.NONE).isPresent();
    }

    void refuseDay(String rule) {
        day.refuse(texts.get("close.next.day.refused", rule));
    }

    void refuseReason(String rule) {
        reasonField.refuse(rule);
    }
}
