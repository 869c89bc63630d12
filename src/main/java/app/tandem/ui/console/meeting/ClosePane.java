package app.tandem.ui.console.meeting;

import app.tandem.model.Attendance;
import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.People;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.RefusalLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting ends: what is still open, when the next one is, and one number of everybody's; then, once it is closed,
 * the way to the next one or back into this one.
 */
public final class ClosePane implements StepPane {

    private final MeetingTools tools;
    private final Texts texts;
    private final Door door;
    private final OpenCard open;
    private final NextCard next;
    private final RatingRow rating;
    private final RefusalLine refused;
    private final Button close;
    private final Region running;
    private final ClosedCard closed;
    private final StackPane work;
    private @Nullable Meeting shown;
    private @Nullable Standing standing;

    /** What may keep a meeting from closing: a refusal holds as long as this does. */
    private record Standing(List<OpenView> open, List<Attendance> came) {

        static Standing of(Texts texts, State state, Meeting meeting) {
            return new Standing(OpenView.of(texts, state, meeting), state.stream(Attendance.class)
                    .filter(each -> each.meeting() == meeting.id()).toList());
        }
    }

    public ClosePane(MeetingTools tools, Onward onward) {
        this.tools = tools;
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        open = new OpenCard(texts, this::go);
        next = new NextCard(texts, this::close);
        rating = new RatingRow(texts, this::close);
        refused = new RefusalLine(texts);
        close = new Button(texts.get("close.now"), new KeyCap(texts.get("key.enter")));
        running = running();
        closed = new ClosedCard(tools, onward);
        StackPane.setAlignment(closed, Pos.TOP_CENTER);
        closed.setMaxHeight(Region.USE_PREF_SIZE);
        work = new StackPane(running, closed);
        work.getStyleClass().add("close-pane");
    }

    private Region running() {
        Label title = new Label(texts.get("close.rating"));
        title.getStyleClass().add("card-title");
        VBox ratings = new VBox(title, rating);
        ratings.getStyleClass().add("rating-card");
        VBox parts = new VBox(open, next, ratings);
        parts.getStyleClass().add("parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        refused.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(refused, Priority.ALWAYS);
        close.setId("close-meeting");
        close.getStyleClass().add("accent");
        close.setContentDisplay(ContentDisplay.RIGHT);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> close());
        HBox foot = new HBox(refused, close);
        foot.getStyleClass().add("foot");
        VBox all = new VBox(scroll, foot);
        all.getStyleClass().addAll("card", "running");
        return all;
    }

    @Override
    public void show(State state, Meeting now) {
        shown = now;
        boolean over = now.closed();
        running.setVisible(!over);
        closed.setVisible(over);
        if (over) {
            closed.show(state, now);
        } else {
            Standing stands = Standing.of(texts, state, now);
            if (!stands.equals(standing)) {
                standing = stands;
                refused.clear();
            }
            open.show(stands.open());
            next.show(state, now);
            rating.here(People.here(state, now).size());
        }
    }

    private void go(Step step) {
        Meeting now = shown;
        if (now != null) {
            tools.door().make(new GoToStep(now.id(), step), made -> {}, this::refused);
        }
    }

    private void close() {
        Meeting now = shown;
        refused.clear();
        if (now == null || !next.ready()) {
            return;
        }
        door.make(new CloseMeeting(now.id(), next.day(), next.reason(), rating.counts().orElse(null), next.time()),
                made -> {}, this::refused);
    }

    private void refused(Refusal refusal) {
        switch (refusal.field()) {
            case "nextOn" -> next.refuseDay(refusal.rule());
            case "noNextReason" -> next.refuseReason(refusal.rule());
            case "ratings" -> rating.refuse(refusal.rule());
            default -> refused.say(texts.get("close.refused", refusal.rule()));
        }
    }

    @Override
    public Script script() {
        return shown != null && shown.closed()
                ? new Script(texts.get("close.closed.say"), texts.get("close.closed.advice"))
                : new Script(texts.get("close.say"), texts.get("close.advice"));
    }

    @Override
    public Region work() {
        return work;
    }

    @Override
    public Map<Keys, Runnable> acts() {
        return shown == null || shown.closed() ? Map.of() : Map.of(Keys.CLOSE_MEETING, this::close);
    }

    @Override
    public Set<FrameCard> cards() {
        return shown != null && shown.closed()
                ? EnumSet.noneOf(FrameCard.class)
                : EnumSet.allOf(FrameCard.class);
    }

    @Override
    public void focus() {
        if (shown != null && shown.closed()) {
            closed.focus();
        } else {
            rating.focus();
        }
    }
}
