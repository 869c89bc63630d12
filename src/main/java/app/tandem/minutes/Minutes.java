package app.tandem.minutes;

import app.tandem.model.Meeting;
import app.tandem.model.Schedule;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the minutes of a meeting: what was done, not what was said. The same state gives the same document. */
public final class Minutes {

    private static final Map<Part, Function<Sitting, List<Block>>> DRAWN = new EnumMap<>(Map.ofEntries(
            Map.entry(Part.DECISIONS, DecisionsPart::draw), Map.entry(Part.ACTIONS, ActionsPart::draw),
            Map.entry(Part.OWNERS, OwnersPart::draw), Map.entry(Part.TEMPERATURE, TemperaturePart::draw),
            Map.entry(Part.SAID_AND_DONE, SaidAndDonePart::draw), Map.entry(Part.ANSWERS, AnswersPart::draw),
            Map.entry(Part.VOTES, VotesPart::draw), Map.entry(Part.NOTES, NotesPart::draw),
            Map.entry(Part.ATTENDANCE, AttendancePart::draw), Map.entry(Part.TIMES, TimesPart::draw),
            Map.entry(Part.CLOSE, ClosePart::draw)));

    private Minutes() {}

    /** The minutes of a meeting as its state has them; throws NoSuchElementException for an id of no meeting. */
    public static Document of(State state, long meeting) {
        var sitting = new Sitting(state, state.get(Meeting.class, meeting));
        var sections = new ArrayList<Section>();
        DRAWN.forEach((part, draw) -> {
            var blocks = draw.apply(sitting);
            if (!blocks.isEmpty()) {
                sections.add(new Section(part, Texts.phrase("part." + part.key()), blocks));
            }
        });
        return new Document(Document.FORMAT, title(sitting), subtitle(sitting), sections);
    }

    /** A meeting's own title, or its kind; temperature checks are counted. */
    private static Phrase title(Sitting sitting) {
        var meeting = sitting.meeting();
        var own = meeting.title();
        return own != null ? Phrase.of(own)
                : Texts.phrase("kind." + meeting.kind().name(), Meetings.ordinal(sitting.state(), meeting));
    }

    private static Phrase subtitle(Sitting sitting) {
        var schedule = sitting.meeting().schedule();
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of(sitting.cycle().name()));
        if (schedule.day() != null) {
            parts.add(Phrase.of(When.full(sitting.day())));
        }
        add(parts, times(schedule));
        add(parts, schedule.place());
        return Phrase.joined(parts, Texts.words("list.between"));
    }

    /** The hours it took, where it was not entered on another day. */
    private static @Nullable String times(Schedule schedule) {
        var started = schedule.started();
        if (started == null || !started.atZone(schedule.zoneId()).toLocalDate().equals(schedule.heldOn())) {
            return null;
        }
        var from = When.clock(started, schedule.zoneId());
        var ended = schedule.ended();
        return ended == null ? from
                : Texts.phrase("times.span", from, When.clock(ended, schedule.zoneId())).in(String::valueOf);
    }

    private static void add(List<Phrase> parts, @Nullable String words) {
        if (words != null) {
            parts.add(Phrase.of(words));
        }
    }
}
