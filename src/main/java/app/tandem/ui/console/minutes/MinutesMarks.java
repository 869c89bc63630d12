package app.tandem.ui.console.minutes;

import app.tandem.model.Closing;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.rules.Reports;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.minutes.MinutesView.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What good minutes have: a meeting that is over, a next date, a rating, and an outcome for every slot. */
record MinutesMarks(Texts texts, State state, LocalDate today) {

    List<Mark> of(Meeting meeting) {
        List<Mark> marks = new ArrayList<>();
        if (meeting.running()) {
            marks.add(new Mark(texts.get("minutes.missing.close"), false));
            return marks;
        }
        marks.add(next(meeting.closing()));
        slots(meeting, marks);
        boolean rated = meeting.closing().ratings().stream().mapToInt(Integer::intValue).sum() > 0;
        marks.add(new Mark(texts.get(rated ? "minutes.missing.rated" : "minutes.missing.rating"), rated));
        return marks;
    }

    private Mark next(Closing closing) {
        LocalDate next = closing.nextOn();
        if (next != null) {
            return new Mark(texts.get("minutes.missing.next", texts.days().day(next, today)), true);
        }
        String reason = closing.noNextReason();
        return reason != null
                ? new Mark(texts.get("minutes.missing.no-next", reason), true)
                : new Mark(texts.get("minutes.missing.date"), false);
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
