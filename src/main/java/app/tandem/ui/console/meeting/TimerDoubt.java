package app.tandem.ui.console.meeting;

import app.tandem.model.Timer;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Which clock to believe where two disagree, and whether the time at a crash holds. */
final class TimerDoubt {

    private final TimerQuestion question;
    private final TimerClock clock;
    private final Runnable draw;
    private final LongConsumer believe;
    private boolean reopened;
    private @Nullable Instant crashed;

    /**
     * @param draw runs once the clock on the wall is believed
     * @param believe is told how many seconds are left where they are not what it shows
     */
    TimerDoubt(Texts texts, TimerCard.Works works, Runnable draw, LongConsumer believe) {
        this.question = new TimerQuestion(texts);
        this.clock = works.clock();
        this.reopened = works.reopened();
        this.draw = draw;
        this.believe = believe;
    }

    TimerQuestion question() {
        return question;
    }

    /** A timer that ran when the workspace was opened again offers what was left at the last thing recorded. */
    void watch(State held, @Nullable Timer found) {
        boolean first = reopened && found != null && found.endsAt() != null
                && Duration.between(held.at(), clock.now()).compareTo(Timers.TOLERANCE) > 0;
        crashed = first ? held.at() : null;
        clock.watch(found, held.at());
    }

    /** The workspace has been open for a while. */
    void drawn() {
        reopened = false;
    }

    /** Asks about a timer; nothing while all is clear. */
    void ask(@Nullable Timer known, Instant moment) {
        Duration jump = clock.jump();
        Instant then = crashed;
        if (known == null || known.endsAt() == null) {
            question.none();
        } else if (then != null) {
            question.reopened(known.leftAt(moment), known.leftAt(then), this::goOn, believe::accept);
        } else if (jump.isZero()) {
            question.none();
        } else {
            question.clocks(jump, known.leftAt(moment), known.leftAt(moment.minus(jump)), this::goOn,
                    believe::accept);
        }
    }

    private void goOn() {
        crashed = null;
        clock.believeWall();
        draw.run();
    }
}
