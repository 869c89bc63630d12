package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Meeting;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.rules.Meetings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Times planned and used: of the meeting, and of each slot. */
final class TimesPart {

    private static final int MINUTE = 60;

    private TimesPart() {}

    static List<Block> draw(Sitting sitting) {
        var blocks = new ArrayList<Block>();
        duration(sitting.meeting().schedule()).forEach(each -> blocks.add(new Block.Paragraph(each)));
        var slots = sitting.state().stream(Slot.class).filter(each -> each.meeting() == sitting.meeting().id())
                .sorted(Comparator.comparingInt(Slot::position)).toList();
        if (sitting.meeting().schedule().started() != null && !slots.isEmpty()) {
            blocks.add(table(sitting, slots));
        }
        return blocks;
    }

    private static List<Phrase> duration(Schedule schedule) {
        var started = schedule.started();
        var ended = schedule.ended();
        if (started == null || ended == null) {
            return List.of();
        }
        var took = Texts.counted("times.minutes", When.minutes(started, ended));
        var planned = schedule.planned();
        return List.of(planned == null ? Texts.phrase("times.took", took)
                : Texts.phrase("times.planned", When.clock(planned, schedule.zoneId()),
                        When.clock(started, schedule.zoneId()), took));
    }

    private static Block table(Sitting sitting, List<Slot> slots) {
        var columns = List.of(new Column(Texts.phrase("times.issue"), false),
                new Column(Texts.phrase("times.plan"), true), new Column(Texts.phrase("times.used"), true),
                new Column(Texts.phrase("times.how"), false));
        return new Block.Table(columns, slots.stream().map(each -> row(sitting, each)).toList());
    }

    private static List<Phrase> row(Sitting sitting, Slot slot) {
        var time = slot.time();
        var plan = time.plannedPresent() + time.plannedDiscuss();
        var used = ran(slot) ? Phrase.of(When.spent(time.presented() + time.discussed())) : Phrase.NONE;
        return List.of(sitting.named(slot.issue()), Texts.counted("times.minutes", plan / MINUTE), used,
                how(sitting, slot));
    }

    private static boolean ran(Slot slot) {
        return slot.state() != SlotState.WAITING && slot.state() != SlotState.NOT_PRESENTED
                && slot.state() != SlotState.MOVED;
    }

    private static Phrase how(Sitting sitting, Slot slot) {
        return switch (slot.state()) {
            case NOT_PRESENTED -> Texts.phrase("times.not-presented");
            case MOVED -> moved(sitting, slot);
            case WAITING, PRESENTING, DISCUSSING -> Texts.phrase("times.state." + slot.state().name());
            case DECIDED, UNDECIDED, REPORTED -> parts(slot.kind(), slot.time());
        };
    }

    private static Phrase moved(Sitting sitting, Slot slot) {
        var to = slot.movedTo();
        return to == null ? Texts.phrase("times.moved")
                : Texts.phrase("times.moved.to",
                        sitting.brief(Meetings.day(sitting.state().get(
                                Meeting.class, to))));
    }

    private static Phrase parts(SlotKind kind, SlotTime time) {
        if (!kind.decides()) {
            return Phrase.NONE;
        }
        var spent = Texts.phrase("times.parts", When.spent(time.presented()), When.spent(time.discussed()));
        return time.extendedSeconds() == 0 ? spent
                : Texts.phrase("times.extended", spent,
                        Texts.counted("times.minutes", Math.ceilDiv(time.extendedSeconds(), MINUTE)));
    }
}
