package app.tandem.ui.console.followup;

import app.tandem.model.Meeting;
import app.tandem.rules.SlotPlan;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.Heartbeat;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** How many slots are to come, and when the meeting ends if they take their time; it goes with the clock. */
final class EndsLine extends Label {

    private final Texts texts;
    private final InstantSource clock;
    private final Heartbeat heartbeat = new Heartbeat(this, this::draw);
    private @Nullable State state;
    private @Nullable Meeting meeting;

    EndsLine(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("quiet", "ends");
    }

    void show(State now, Meeting at) {
        state = now;
        meeting = at;
        draw();
        heartbeat.beat(at.running());
    }

    private void draw() {
        State now = state;
        Meeting at = meeting;
        if (now != null && at != null) {
            Instant end = SlotPlan.end(now, at, clock.instant());
            setText(texts.get("follow-up.ends", Slots.waiting(now, at.id()).size(), at.minutes().present(),
                    at.minutes().discuss(), texts.days().clock(end.atZone(at.schedule().zoneId()).toLocalTime())));
        }
    }
}
