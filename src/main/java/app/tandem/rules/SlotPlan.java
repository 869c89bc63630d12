package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.NumberRule;
import app.tandem.model.Slot;
import app.tandem.model.SlotTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long a follow-up is, and what can be done when it is longer than two hours. It is offered, never demanded.
 *
 * @param issues how many are presented
 * @param present minutes to present, alike for all
 * @param discuss minutes to discuss at most, alike for all
 */
public record SlotPlan(int issues, int present, int discuss) {

    /** A follow-up that is longer than this is offered to be shortened or split. */
    public static final int MOST_MINUTES = 120;
    /** What a follow-up needs beside its slots. */
    public static final int BESIDE_SLOTS = 10;

    /** The plan of a follow-up: of its slots, or of what would have one if it started now. */
    public static SlotPlan of(State state, Meeting followUp) {
        var issues = followUp.planned() ? SlotList.solutions(state, followUp).size()
                : Slots.timed(state, followUp.id()).size();
        return new SlotPlan(issues, followUp.minutes().present(), followUp.minutes().discuss());
    }

    public int slotMinutes() {
        return present + discuss;
    }

    /** The length of the whole meeting. */
    public int minutes() {
        return issues * slotMinutes() + BESIDE_SLOTS;
    }

    public boolean tooLong() {
        return minutes() > MOST_MINUTES;
    }

    /** The longest equal times that fit, none longer than now, as near as can be to how the two stand to each other. */
    public Optional<SlotPlan> shortened() {
        return shorter(NumberRule.PRESENT_MINUTES, present).boxed()
                .flatMap(minutes -> shorter(NumberRule.DISCUSS_MINUTES, discuss)
                        .mapToObj(cap -> new SlotPlan(issues, minutes, cap)))
                .filter(each -> !each.tooLong()).max(Comparator.comparingInt(SlotPlan::slotMinutes)
                        .thenComparing(this::skew, Comparator.reverseOrder()).thenComparing(SlotPlan::present));
    }

    /** How many slots fit into one meeting. */
    public int slotsInOne() {
        return (MOST_MINUTES - BESIDE_SLOTS) / slotMinutes();
    }

    /** How many meetings are needed for none to be too long. */
    public int meetings() {
        return Math.max(1, Math.ceilDiv(issues, slotsInOne()));
    }

    /** The shortest that slots may be made. */
    SlotPlan shortest() {
        return new SlotPlan(issues, NumberRule.PRESENT_MINUTES.least(), NumberRule.DISCUSS_MINUTES.least());
    }

    /** When a meeting ends if all that is to come takes its planned time. */
    public static Instant end(State state, Meeting meeting, Instant now) {
        var running = Slots.running(state, meeting.id()).map(each -> left(state, each, now)).orElse(0L);
        var waiting = Slots.waiting(state, meeting.id()).stream().mapToLong(each -> planned(each.time())).sum();
        return now.plusSeconds(running + waiting + BESIDE_SLOTS * SlotList.SECONDS);
    }

    /** Seconds of its plan that a running slot has not used. */
    private static long left(State state, Slot slot, Instant now) {
        var time = Slots.until(state, slot, now).time();
        return Math.max(0, planned(time) + time.extendedSeconds() - time.presented() - time.discussed());
    }

    private static long planned(SlotTime time) {
        return time.plannedPresent() + time.plannedDiscuss();
    }

    private static IntStream shorter(NumberRule rule, int now) {
        return IntStream.rangeClosed(rule.least(), now);
    }

    private int skew(SlotPlan other) {
        return Math.abs(other.present * discuss - other.discuss * present);
    }
}
