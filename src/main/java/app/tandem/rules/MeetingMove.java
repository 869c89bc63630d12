package app.tandem.rules;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.NumberRule;
import app.tandem.model.Person;
import app.tandem.model.Step;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves that plan, run and close a meeting of any kind. */
public sealed interface MeetingMove extends Move {

    /** What may be said of a meeting when it is planned, and changed until it is closed; what is null stays. */
    record Details(@Nullable LocalDateTime start, @Nullable String zone,
            @Written(TextRule.MEETING_TITLE) @Nullable String title, @Written(TextRule.PLACE) @Nullable String place,
            @Names(Person.class) @Nullable Long facilitator, @Names(Person.class) @Nullable Long scribe,
            @Names(Person.class) @Nullable Long timekeeper,
            @Within(NumberRule.WRITING_MINUTES) @Nullable Integer writing,
            @Within(NumberRule.CLARIFY_MINUTES) @Nullable Integer clarify,
            @Within(NumberRule.PRESENT_MINUTES) @Nullable Integer present,
            @Within(NumberRule.DISCUSS_MINUTES) @Nullable Integer discuss,
            @Within(NumberRule.SLOT_MINUTES) @Nullable Integer slot) {

        public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    @Explained(value = "Plans a meeting of the open cycle; minutes of its steps may be set with it. A zone left out is "
            + "that of the running or else the newest meeting, or else UTC.",
            example = "{\"kind\":\"FOLLOW_UP\",\"details\":{\"start\":\"2026-02-03T10:00\",\"zone\":\"Europe/Berlin\","
                    + "\"place\":\"Room Alder\",\"present\":7,\"discuss\":12}}")
    record PlanMeeting(MeetingKind kind, @Nullable Details details) implements MeetingMove {}

    @Explained(value = "Changes what is given of a meeting, and empties what it is to be without; all else stays.",
            example = "{\"meeting\":3,\"details\":{\"present\":6,\"facilitator\":\"Noor\"},\"without\":[\"PLACE\"]}")
    record ChangeMeeting(@Names(Meeting.class) long meeting, @Nullable Details details,
            @Nullable List<MeetingPart> without) implements MeetingMove {

        public ChangeMeeting(long meeting, Details details) {
            this(meeting, details, null);
        }
    }

    @Explained(value = "Cancels a planned meeting.", example = "{\"meeting\":3}")
    record CancelMeeting(@Names(Meeting.class) long meeting) implements MeetingMove {}

    @Explained(value = "Starts a planned meeting; a day may be given when it is entered afterwards.",
            example = "{\"meeting\":1}")
    record StartMeeting(@Names(Meeting.class) long meeting, @Nullable LocalDate heldOn) implements MeetingMove {}

    @Toggle
    @Explained(value = "Goes to a step of a running meeting, in any order.",
            example = "{\"meeting\":1,\"step\":\"WALL\"}")
    record GoToStep(@Names(Meeting.class) long meeting, Step step) implements MeetingMove {}

    @NotUndone("A meeting that was closed can be reopened, with a reason.")
    @Explained(value = "Closes a meeting with the next day or the reason for none; with nextOn, the next meeting is "
            + "planned for that day unless one is planned already; with nextAt too, it begins then, also one that was "
            + "planned already. Ratings count the scores 1 to 10.",
            example = "{\"meeting\":1,\"nextOn\":\"2026-01-20\",\"ratings\":[0,0,0,0,0,0,2,5,5,1],"
                    + "\"nextAt\":\"10:00\"}")
    record CloseMeeting(@Names(Meeting.class) long meeting, @Nullable LocalDate nextOn,
            @Written(TextRule.NO_NEXT_REASON) @Nullable String noNextReason,
            @Nullable List<Integer> ratings, @Nullable LocalTime nextAt) implements MeetingMove {

        public CloseMeeting(long meeting, @Nullable LocalDate nextOn, @Nullable String noNextReason,
                @Nullable List<Integer> ratings) {
            this(meeting, nextOn, noNextReason, ratings, null);
        }
    }

    @NotUndone("A meeting that was reopened can be closed again.")
    @Explained(value = "Reopens a closed meeting; its minutes get a new draft.",
            example = "{\"meeting\":1,\"reason\":\"an action was left out\"}")
    record ReopenMeeting(@Names(Meeting.class) long meeting,
            @Written(TextRule.REASON) String reason) implements MeetingMove {}

    @Explained(value = "Corrects a meeting's texts, also when it is over, and empties what it is to be without; all "
            + "else stays.", example = "{\"meeting\":1,\"place\":\"Room Birch\",\"without\":[\"TITLE\"]}")
    record CorrectMeeting(@Names(Meeting.class) long meeting,
            @Written(TextRule.MEETING_TITLE) @Nullable String title, @Written(TextRule.PLACE) @Nullable String place,
            @Written(TextRule.NO_NEXT_REASON) @Nullable String noNextReason,
            @Only("TITLE, PLACE") @Nullable List<MeetingPart> without) implements MeetingMove {

        public CorrectMeeting(long meeting, @Nullable String title, @Nullable String place,
                @Nullable String noNextReason) {
            this(meeting, title, place, noNextReason, null);
        }
    }

    @Toggle
    @Explained(value = "Marks people as present, absent, late or left.",
            example = "{\"meeting\":1,\"people\":[\"Ada\",\"Hannah\"],\"mark\":\"PRESENT\"}")
    record MarkAttendance(@Names(Meeting.class) long meeting, @Names(Person.class) List<Long> people,
            Mark mark) implements MeetingMove {}

    @Toggle
    @Explained(value = "Ticks that a person has spoken, or not.",
            example = "{\"meeting\":1,\"person\":\"Ada\",\"spoke\":true}")
    record TickSpeaker(@Names(Meeting.class) long meeting, @Names(Person.class) long person,
            boolean spoke) implements MeetingMove {}

    @Explained(value = "Adds a guest, who is present and of neither side.",
            example = "{\"meeting\":1,\"name\":\"Petra\"}")
    record AddGuest(@Names(Meeting.class) long meeting,
            @Private @Written(TextRule.PERSON_NAME) String name) implements MeetingMove {}

    @Toggle
    @Explained(value = "Starts the timer of the step, for its planned minutes or for the seconds given.",
            example = "{\"meeting\":1,\"seconds\":300}")
    record StartTimer(@Names(Meeting.class) long meeting,
            @Within(NumberRule.TIMER_SECONDS) @Nullable Integer seconds) implements MeetingMove {}

    @Toggle
    @Explained(value = "Pauses the timer, or lets it go on.", example = "{\"meeting\":1,\"paused\":true}")
    record PauseTimer(@Names(Meeting.class) long meeting, boolean paused) implements MeetingMove {}

    @Toggle
    @Explained(value = "Adds seconds to the timer, or takes some off; not in a slot.",
            example = "{\"meeting\":1,\"seconds\":-60}")
    record AddToTimer(@Names(Meeting.class) long meeting, int seconds) implements MeetingMove {}

    @Toggle
    @Explained(value = "Sets what is left on the timer, when clocks disagreed or after a crash; below 0 is over.",
            example = "{\"meeting\":1,\"left\":210}")
    record BelieveTimer(@Names(Meeting.class) long meeting, int left) implements MeetingMove {}
}
