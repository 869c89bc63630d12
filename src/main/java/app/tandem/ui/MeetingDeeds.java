package app.tandem.ui;

import app.tandem.model.Mark;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.MeetingPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was just done with a meeting, in a sentence in the past tense. */
final class MeetingDeeds {

    private MeetingDeeds() {}

    static String of(Texts texts, MeetingMove move) {
        return switch (move) {
            case MeetingMove.AddGuest guest -> texts.get("deed.guest", guest.name());
            case MeetingMove.PlanMeeting plan -> texts.get("deed.meeting.planned");
            case MeetingMove.CancelMeeting cancel -> texts.get("deed.meeting.cancelled");
            case MeetingMove.StartMeeting start -> texts.get("deed.meeting.started");
            case MeetingMove.ChangeMeeting change -> of(texts, change);
            case MeetingMove.GoToStep step -> texts.get("deed.step");
            case MeetingMove.CloseMeeting close -> texts.get("deed.meeting.closed");
            case MeetingMove.ReopenMeeting reopen -> texts.get("deed.meeting.reopened");
            case MeetingMove.CorrectMeeting correct -> texts.get("deed.meeting.corrected");
            case MeetingMove.MarkAttendance marked -> of(texts, marked.mark(), marked.people().size());
            case MeetingMove.TickSpeaker ticked -> texts.get(ticked.spoke() ? "deed.spoke" : "deed.spoke.not");
            case MeetingMove.StartTimer timer -> texts.get("deed.timer.started");
            case MeetingMove.PauseTimer timer -> texts.get(timer.paused() ? "deed.timer.paused" : "deed.timer.on");
            case MeetingMove.AddToTimer timer ->
                texts.get(timer.seconds() < 0 ? "deed.timer.less" : "deed.timer.more");
            case MeetingMove.BelieveTimer timer -> texts.get("deed.timer.set");
        };
    }

    private static String of(Texts texts, Mark mark, int people) {
        return switch (mark) {
            case PRESENT -> texts.get("deed.marked.present", people);
            case LATE -> texts.get("deed.marked.late", people);
            case LEFT -> texts.get("deed.marked.left", people);
            case ABSENT -> texts.get("deed.marked.absent", people);
        };
    }

    /** What was changed of a meeting, where it is one thing. */
    private static String of(Texts texts, MeetingMove.ChangeMeeting change) {
        List<String> said = new ArrayList<>();
        MeetingMove.Details details = Objects.requireNonNullElse(change.details(), MeetingMove.Details.NONE);
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(texts.get("deed.role.facilitator"), details.facilitator());
        one.put(texts.get("deed.role.scribe"), details.scribe());
        one.put(texts.get("deed.role.timekeeper"), details.timekeeper());
        one.put(texts.get("deed.place"), details.place());
        one.put(texts.get("deed.start"), details.start());
        one.put(texts.get("deed.writing"), details.writing());
        one.values().removeIf(Objects::isNull);
        said.addAll(one.keySet());
        Objects.requireNonNullElse(change.without(), List.<MeetingPart>of())
                .forEach(each -> said.add(emptied(texts, each)));
        return said.size() == 1 ? said.getFirst() : texts.get("deed.meeting.changed");
    }

    private static String emptied(Texts texts, MeetingPart part) {
        return switch (part) {
            case TITLE -> texts.get("deed.without.title");
            case PLACE -> texts.get("deed.without.place");
            case FACILITATOR -> texts.get("deed.without.facilitator");
            case SCRIBE -> texts.get("deed.without.scribe");
            case TIMEKEEPER -> texts.get("deed.without.timekeeper");
        };
    }
}
