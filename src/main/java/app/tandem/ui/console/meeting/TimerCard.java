package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.NumberRule;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.MeetingMove.AddToTimer;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.Move;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import java.time.Instant;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The timer of the step: what is left, and the three acts on it. It is drawn each second while it is seen and runs, and
 * not otherwise. Writing and clarifying count their planned minutes; the other steps of an open forum count what is
 * left of the hour since the meeting began; where the method names no time (grouping, voting, pairing and the rest) a
 * quarter of an hour is offered, to which minutes are added or taken before it starts.
 */
public final class TimerCard extends VBox {

    private static final int MINUTE = 60;

    private final MeetingTools tools;
    private final TimerClock clock;
    private final TimerChimes chimes;
    private final TimerFaceplate plate;
    private final TimerDoubt doubt;
    private final Heartbeat heartbeat = new Heartbeat(this, this::tick);
    private boolean toggling;
    private int wished;
    private @Nullable Step wishedAt;
    private @Nullable State state;
    private @Nullable Meeting meeting;
    private @Nullable Timer timer;
    private TimerPlan.Of part = TimerPlan.Of.SLOT;

    /**
     * What a timer needs beside a meeting's tools.
     *
     * @param clock what time it is, here and on the stage
     * @param reopened whether the workspace was opened while the meeting ran, after a crash or a restart
     */
    public record Works(TimerClock clock, Chime chime, boolean reopened) {}

    public TimerCard(MeetingTools tools, Works works) {
        this.tools = tools;
        this.clock = works.clock();
        this.chimes = new TimerChimes(works.chime());
        this.plate = new TimerFaceplate(tools.texts(), this::less, this::more, this::toggle);
        this.doubt = new TimerDoubt(tools.texts(), works, this::tick, this::believe);
        getStyleClass().addAll("card", "timer-card");
        getChildren().addAll(plate, doubt.question());
        tools.showing().issue().subscribe(this::tick);
        tools.showing().slot().subscribe(this::tick);
    }

    /** Draws the timer of the step where the meeting stands. */
    public void show(State held, Meeting now) {
        Timer found = Timers.current(held, now).orElse(null);
        if (!Objects.equals(found, timer)) {
            plate.refuse("");
            doubt.watch(held, found);
        }
        if (wishedAt != now.step()) {
            wishedAt = now.step();
            wished = 0;
        }
        part = Slots.running(held, now.id()).map(TimerPlan::part).orElse(TimerPlan.Of.SLOT);
        state = held;
        meeting = now;
        timer = found;
        doubt.drawn();
        tick();
    }

    /** Starts the timer, pauses it, or lets it go on. */
    public void toggle() {
        Meeting now = meeting;
        if (now == null || toggling || !plate.canGo()) {
            return;
        }
        toggling = true;
        Timer known = timer;
        make(known == null ? new StartTimer(now.id(), toStart(now)) : new PauseTimer(now.id(), known.endsAt() != null));
    }

    /** A minute more. */
    public void more() {
        change(MINUTE);
    }

    /** A minute less. */
    public void less() {
        change(-MINUTE);
    }

    private void change(int seconds) {
        Meeting now = meeting;
        if (now == null || now.step() == Step.SLOTS) {
            return;
        }
        if (timer != null) {
            make(new AddToTimer(now.id(), seconds));
        } else {
            wished = Math.clamp(toStart(now) + seconds, MINUTE, NumberRule.TIMER_SECONDS.most());
            tick();
        }
    }

    private int toStart(Meeting now) {
        return wished > 0 ? wished : plan(now, clock.now()).seconds();
    }

    private TimerPlan plan(Meeting now, Instant moment) {
        return TimerPlan.of(Objects.requireNonNull(state), now, tools.showing(), moment);
    }

    private void make(Move move) {
        tools.door().make(move, made -> toggling = false, refused -> {
            toggling = false;
            plate.refuse(tools.texts().get("timer.refused", refused.rule()));
        });
    }

    /** Whether it follows the clock now. */
    boolean beats() {
        return heartbeat.beating();
    }

    /** Draws what the clock says now. */
    void tick() {
        Meeting now = meeting;
        if (now == null) {
            return;
        }
        Timer known = timer;
        Instant moment = clock.now();
        if (known == null) {
            plate.show(TimerView.of(now, plan(now, moment), toStart(now)));
        } else {
            TimerView view = TimerView.of(now, known, moment);
            plate.show(now.step() == Step.SLOTS ? view.counting(part) : view);
            chimes.hear(known, Timers.read(known, moment));
        }
        doubt.ask(known, moment);
        heartbeat.beat((known == null ? hour(now) : known.endsAt()) != null);
    }

    /** Since when the hour runs that is offered before the timer starts; null where none is. */
    private @Nullable Instant hour(Meeting now) {
        boolean offered = wished == 0 && TimerPlan.of(now, clock.now()).of() == TimerPlan.Of.HOUR;
        return offered ? now.schedule().started() : null;
    }

    private void believe(long left) {
        Meeting now = meeting;
        Timer known = timer;
        if (now != null && known != null) {
            make(new BelieveTimer(now.id(), Math.clamp(left, Integer.MIN_VALUE, known.planned())));
        }
    }
}
