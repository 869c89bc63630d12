package app.tandem.ui.stage.forum;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePage;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Silent writing: the question, the time that is left, and what everybody does. */
public final class WritingPage implements StagePage {

    private static final Duration OFTEN = Duration.millis(200);

    private final Texts texts;
    private final InstantSource clock;
    private final WritingPart part;
    private final ObservableValue<Boolean> seen;
    private final Timeline ticking = new Timeline(new KeyFrame(OFTEN, event -> draw()));
    private @Nullable State state;
    private @Nullable Meeting meeting;

    public WritingPage(Texts texts) {
        this(texts, InstantSource.system());
    }

    WritingPage(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
        part = new WritingPart(texts);
        ticking.setCycleCount(Animation.INDEFINITE);
        seen = part.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        seen.subscribe(shown -> {
            if (shown) {
                ticking.play();
            } else {
                ticking.stop();
            }
        });
    }

    @Override
    public Region content() {
        return part;
    }

    @Override
    public void show(State now, Meeting of, Showing showing) {
        state = now;
        meeting = of;
        part.show(now.get(Cycle.class, of.cycle()).question());
        draw();
    }

    /** A picture that nobody watches shows the moment of the last move; a clock that was set back waits for it. */
    private void draw() {
        if (state != null && meeting != null) {
            Instant now = clock.instant();
            part.show(TimeView.of(state, meeting, seen.getValue() && now.isAfter(state.at()) ? now : state.at()));
        }
    }

    @Override
    public String headLeft() {
        return texts.get("meeting.forum");
    }

    @Override
    public String headRight() {
        return "";
    }
}
