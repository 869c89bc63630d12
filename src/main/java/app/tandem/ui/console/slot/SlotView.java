package app.tandem.ui.console.slot;

import app.tandem.model.Assignment;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Proposal;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Timer;
import app.tandem.rules.FistOfFive;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One slot as the screen shows it, of a follow-up or a check.
 *
 * @param slot with the seconds that a part which is paused has taken so far
 * @param paused whether its clock stands
 * @param proposal what the duo wrote last; null where nothing is written
 * @param decided what was decided in it; null before
 * @param today the day of the meeting
 * @param movedTo the day of the meeting it was moved to; null where it was not
 * @param last whether it waits, and none waits after it
 */
public record SlotView(Slot slot, Topic topic, boolean paused, List<Said> support, List<Said> concerns, Fist fist,
        @Nullable Proposal proposal, @Nullable Decision decided, LocalDate today, @Nullable LocalDate movedTo,
        boolean last) {

    public SlotView {
        support = List.copyOf(support);
        concerns = List.copyOf(concerns);
    }

    /**
     * What it is about, and whose it is.
     *
     * @param duo null where it needs one
     * @param due when the solution is due; null where nobody has it
     * @param underWay whether a solution was adopted
     */
    public record Topic(long issue, int number, String title, @Nullable Two duo, @Nullable LocalDate due,
            boolean underWay) {}

    /** The two of a duo, and whether each is in the room. */
    public record Two(Face sales, Face marketing, boolean salesHere, boolean marketingHere) {

        public boolean nobodyHere() {
            return !salesHere && !marketingHere;
        }

        /** The one who is in the room alone; nothing where both are, or neither. */
        public Optional<Face> alone() {
            return salesHere == marketingHere ? Optional.empty() : Optional.of(salesHere ? sales : marketing);
        }

        /** The one who is away while the other is here. */
        Face away() {
            return salesHere ? marketing : sales;
        }
    }

    /** Support or a concern, without a name. */
    public record Said(long id, String text) {}

    /**
     * The fist of five.
     *
     * @param voters how many are present with a vote
     * @param counts the hands of the first and of the second vote, as far as they were counted
     */
    public record Fist(int voters, List<List<Integer>> counts) {

        public Fist {
            counts = List.copyOf(counts);
        }

        /** The hands that count now. */
        public Optional<List<Integer>> last() {
            return counts.isEmpty() ? Optional.empty() : Optional.of(counts.getLast());
        }
    }

    /** How far a slot has come; it is decided while its discussion is paused, or has ended. */
    public enum Phase {
        WAITING, PRESENTING, DISCUSSING, DECIDING, OVER
    }

    public static SlotView of(State state, Meeting meeting, Slot slot) {
        boolean paused = paused(state, slot);
        Slot timed = paused ? Slots.until(state, slot, state.at()) : slot;
        return new SlotView(timed, topic(state, meeting, slot), paused, said(state, slot, NoteKind.SUPPORT),
                said(state, slot, NoteKind.CONCERN), fist(state, meeting, slot),
                Issues.proposals(state, slot.issue()).stream().reduce((_, later) -> later).orElse(null),
                decided(state, slot), Meetings.day(meeting),
                movedTo(state, slot), slot.state() == SlotState.WAITING && Slots.lastToCome(state, slot));
    }

    private static boolean paused(State state, Slot slot) {
        return slot.state().running() && state.stream(Timer.class)
                .anyMatch(each -> each.slot() != null && each.slot() == slot.id() && each.endsAt() == null);
    }

    private static Topic topic(State state, Meeting meeting, Slot slot) {
        Issue issue = state.get(Issue.class, slot.issue());
        return new Topic(issue.id(), issue.number(), issue.title(),
                Issues.duo(state, issue.id()).map(each -> two(state, meeting, each)).orElse(null),
                Issues.assignment(state, issue.id()).map(Assignment::due).orElse(null), issue.state().underWay());
    }

    private static Two two(State state, Meeting meeting, Duo duo) {
        List<Long> here = People.here(state, meeting);
        return new Two(new Face(People.name(state, duo.sales()), Side.SALES),
                new Face(People.name(state, duo.marketing()), Side.MARKETING), here.contains(duo.sales()),
                here.contains(duo.marketing()));
    }

    private static List<Said> said(State state, Slot slot, NoteKind kind) {
        return state.stream(Note.class)
                .filter(each -> each.meeting() == slot.meeting() && each.kind() == kind && each.issue() != null
                        && each.issue() == slot.issue())
                .map(each -> new Said(each.id(), each.text())).toList();
    }

    private static Fist fist(State state, Meeting meeting, Slot slot) {
        return new Fist(People.voters(state, meeting).size(),
                Slots.counts(state, slot.id()).stream().map(FistCount::hands).toList());
    }

    private static @Nullable Decision decided(State state, Slot slot) {
        return slot.state() != SlotState.DECIDED ? null
                : Issues.decisions(state, slot.issue()).stream().filter(each -> each.meeting() == slot.meeting())
                        .reduce((_, later) -> later).orElse(null);
    }

    private static @Nullable LocalDate movedTo(State state, Slot slot) {
        Long to = slot.movedTo();
        return to == null ? null : Meetings.day(state.get(Meeting.class, to));
    }

    public Phase phase() {
        return switch (slot.state()) {
            case WAITING -> Phase.WAITING;
            case PRESENTING -> Phase.PRESENTING;
            case DISCUSSING -> paused ? Phase.DECIDING : Phase.DISCUSSING;
            case UNDECIDED -> Phase.DECIDING;
            case DECIDED, REPORTED, NOT_PRESENTED, MOVED -> Phase.OVER;
        };
    }

    /** Whether it never began, and will not in this meeting. */
    public boolean never() {
        return slot.state() == SlotState.NOT_PRESENTED || slot.state() == SlotState.MOVED;
    }

    /** Whether it can be decided now: it is discussed, or it ended without a decision. */
    public boolean decides() {
        return slot.state() == SlotState.DISCUSSING || slot.state() == SlotState.UNDECIDED;
    }

    /** Whether it waits and nobody of its duo is in the room, or no duo has its issue. */
    public boolean nobodyHere() {
        Two duo = topic.duo();
        return slot.state() == SlotState.WAITING && (duo == null || duo.nobodyHere());
    }

    /** What a kind of decision says of the last count: that it overrides the hands. */
    public boolean overrides(DecisionKind kind) {
        return kind.adopts() && fist.last()
                .filter(hands -> !FistOfFive.say(hands, fist.counts().size()).adopts()).isPresent();
    }
}
