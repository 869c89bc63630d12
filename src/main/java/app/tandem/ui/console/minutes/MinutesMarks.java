package app.tandem.ui.console.minutes;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Slot;
import app.tandem.rules.Meetings;
import app.tandem.rules.Reports;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.minutes.MinutesView.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What good minutes have: a meeting that is over, a next date, a rating, and an outcome for every slot. */
record MinutesMarks(Texts texts, State state, LocalDate today) {

    List<Mark> of(Meeting meeting) {
        List<Mark> marks = new ArrayList<>();
        if (meeting.running()) {
            marks.add(new Mark(texts.get("minutes.missing.close"), false));
            return marks;
        }
        marks.add(next(meeting));
        slots(meeting, marks);
        boolean rated = meeting.closing().ratings().stream().mapToInt(Integer::intValue).sum() > 0;
        marks.add(new Mark(texts.get(rated ? "minutes.missing.rated" : "minutes.missing.rating"), rated));
        return marks;
    }

    private Mark next(Meeting meeting) {
        LocalDate next = meeting.closing().nextOn();
        if (next != null) {
            return next(meeting, next);
        }
        String reason = meeting.closing().noNextReason();
        return reason != null
                ? new Mark(texts.get("minutes.missing.no-next", reason), true)
                : new Mark(texts.get("minutes.missing.date"), false);
    }

    /** The day on which the next meeting is by now; one that was cancelled is none, unless the cycle ended with it. */
    private Mark next(Meeting meeting, LocalDate said) {
        List<Meeting> after = state.stream(Meeting.class).filter(each -> each.id() != meeting.id())
                .filter(each -> Meetings.comesAfter(state, each, meeting)).toList();
        Optional<LocalDate> stands = after.stream().filter(each -> each.status() != MeetingStatus.CANCELLED)
                .flatMap(each -> Stream.ofNullable(each.schedule().day())).min(Comparator.naturalOrder());
        if (stands.isEmpty() && after.stream().anyMatch(each -> each.status() == MeetingStatus.CANCELLED)) {
            return new Mark(texts.get("minutes.missing.cancelled", texts.days().day(said, today)),
                    !state.get(Cycle.class, meeting.cycle()).open());
        }
        return new Mark(texts.get("minutes.missing.next", texts.days().day(stands.orElse(said), today)), true);
    }

    private void slots(Meeting meeting, List<Mark> marks) {
        List<Slot> slots = Slots.of(state, meeting.id());
        if (slots.isEmpty()) {
            return;
        }
        long open = slots.stream().filter(this::open).count();
        String all = meeting.kind() == MeetingKind.TEMPERATURE_CHECK
                ? texts.get("minutes.missing.reported")
                : texts.get("minutes.missing.decided");
        marks.add(open == 0 ? new Mark(all, true) : new Mark(texts.get("minutes.missing.slots", open), false));
    }

    /** Whether a slot left something open; a duo's slot that ended without a report did, too. */
    private boolean open(Slot slot) {
        return switch (slot.state()) {
            case UNDECIDED, NOT_PRESENTED -> true;
            case REPORTED -> Reports.at(state, slot.meeting(), slot.issue()).isEmpty();
            case WAITING, PRESENTING, DISCUSSING, DECIDED, MOVED -> false;
        };
    }
}
