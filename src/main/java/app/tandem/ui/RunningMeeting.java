package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.MeetingCards;
import app.tandem.ui.console.meeting.MeetingPane;
import app.tandem.ui.console.meeting.MeetingPane.Surroundings;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.SoftChime;
import app.tandem.ui.console.meeting.TimerCard;
import app.tandem.ui.stage.Showing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The page of the meeting that runs. One pane goes with a meeting as long as the workspace is open, so that what was
 * typed in any step stays; a meeting that was closed stays there until the next one begins.
 */
final class RunningMeeting {

    private static final Duration OFTEN = Duration.seconds(10);

    private final MeetingTools tools;
    private final Onward onward;
    private final OpenStage stage;
    private final SoftChime chime;
    private final ObservableBooleanValue singleKeys;
    private final StackPane holder = new StackPane();
    private final Timeline minutes = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private @Nullable MeetingPane pane;
    private @Nullable MeetingCards cards;
    private Subscription leaving = Subscription.EMPTY;
    private boolean reopened = true;
    private long meeting;

    /**
     * @param onward where one goes from a meeting that is closed
     * @param singleKeys whether letters and signs alone act
     * @param sound whether the timer may be heard
     */
    RunningMeeting(MeetingTools tools, Onward onward, OpenStage stage, ObservableBooleanValue singleKeys,
            BooleanSupplier sound) {
        this.tools = tools;
        this.onward = onward;
        this.stage = stage;
        this.singleKeys = singleKeys;
        this.chime = new SoftChime(sound);
        minutes.setCycleCount(Timeline.INDEFINITE);
        minutes.play();
    }

    Region pane() {
        return holder;
    }

    /** Draws the meeting that runs, or the one that ran last. */
    void show(State state) {
        Optional<Meeting> running = Meetings.running(state);
        if (running.isPresent()) {
            show(state, running.get());
        } else if (meeting != 0) {
            show(state, state.get(Meeting.class, meeting));
        }
    }

    void show(State state, Meeting now) {
        if (now.id() != meeting) {
            begin(now);
        }
        Objects.requireNonNull(pane).show(state, now);
        Objects.requireNonNull(cards).show(state, now);
    }

    private void begin(Meeting now) {
        meeting = now.id();
        MeetingTools own = own();
        MeetingCards made = new MeetingCards(own, new TimerCard.Works(stage.clock(), chime, reopened));
        cards = made;
        Map<Keys, Runnable> keys = new LinkedHashMap<>(made.keys());
        keys.put(Keys.STAGE, stage.window()::toggle);
        StepCatalogue catalogue = new StepCatalogue(own, onward);
        pane = new MeetingPane(own, step -> catalogue.pane(now.kind(), step),
                new Surroundings(stage.preview(), stage.chip(), made.all(), keys, singles()));
        reopened = false;
        holder.getChildren().setAll(pane);
        if (now.running()) {
            stage.window().begin();
        }
    }

    /** Panes listen to what is theirs alone, so that those of the meeting before hear of nothing any more. */
    private MeetingTools own() {
        leaving.unsubscribe();
        Showing showing = new Showing();
        leaving = showing.follow(tools.showing());
        return new MeetingTools(tools.texts(), tools.door(), showing, tools.clock(), tools.tell());
    }

    private ObservableBooleanValue singles() {
        BooleanProperty own = new SimpleBooleanProperty();
        own.bind(singleKeys);
        leaving = leaving.and(own::unbind);
        return own;
    }

    /** Whether it has yet to begin, as it has again once its start was taken back. */
    boolean waits(State state) {
        return state.find(Meeting.class, meeting).filter(Meeting::planned).isPresent();
    }

    /** What keys do in it now. */
    Map<Keys, Runnable> acts() {
        MeetingPane shown = pane;
        return shown == null ? Map.of() : shown.acts();
    }

    private void tick() {
        MeetingPane shown = pane;
        if (shown != null) {
            shown.tick();
        }
    }

    void close() {
        minutes.stop();
        leaving.unsubscribe();
    }
}
