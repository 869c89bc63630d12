package app.tandem.ui.stage;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Mark;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All that the room sees. Its canvas is 1080 high whatever the screen, and scaled to it, so that type is a share of the
 * height at every size. It shows the page of the step where the meeting stands, and nothing that is private.
 */
public final class StagePane extends Region {

    private static final double HEIGHT = 1080;
    private static final double SIDES = 0.05;
    private static final double HEAD = 0.05;
    private static final double TOP = 0.12;
    private static final double BOTTOM = 0.925;
    /** As much of the line at the top as its right end may take where the left one wraps. */
    private static final double RIGHT = 0.6;
    private static final Duration CHANGE = Duration.millis(240);

    private final Texts texts;
    private final BiFunction<MeetingKind, Step, @Nullable StagePage> catalogue;
    private final Map<Place, StagePage> pages = new HashMap<>();
    private final Pane canvas = new Canvas();
    private final Scale scale = new Scale();
    private final Label left = new Label();
    private final Label right = new Label();
    private final StackPane welcome;
    private final Showing showing;
    private final ParallelTransition change = new ParallelTransition();
    private Region content;
    private @Nullable StagePage page;
    private Runnable settled = () -> {};
    private @Nullable State state;
    private @Nullable Meeting meeting;

    private record Place(MeetingKind kind, Step step) {}

    /**
     * @param catalogue makes the page of a step of a kind of meeting; null for one that has none
     */
    public StagePane(Texts texts, Showing showing, BiFunction<MeetingKind, Step, @Nullable StagePage> catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.showing = showing;
        Label name = new Label(texts.get("app.name"));
        name.getStyleClass().add("stage-heading");
        Mark mark = new Mark();
        welcome = new StackPane(mark, name);
        welcome.getStyleClass().add("stage-welcome");
        content = welcome;
        getStyleClass().add("stage");
        left.getStyleClass().add("stage-caption");
        left.setWrapText(true);
        right.getStyleClass().add("stage-caption");
        canvas.getTransforms().add(scale);
        canvas.setMouseTransparent(true);
        change.setOnFinished(event -> settle());
        canvas.getChildren().addAll(left, right, content);
        getChildren().add(canvas);
        showing.blank().subscribe(now -> canvas.setVisible(!now));
        showing.page().subscribe(this::redraw);
        showing.pages().subscribe(this::redraw);
        showing.hidden().subscribe(this::redraw);
        showing.issue().subscribe(this::redraw);
        showing.slot().subscribe(this::redraw);
        showing.now().subscribe(this::redraw);
    }

    /** Draws the meeting that runs; without one, the program's mark alone. */
    public void show(State now, @Nullable Meeting running) {
        boolean turned = meeting == null || running == null || meeting.id() != running.id()
                || meeting.step() != running.step();
        state = now;
        meeting = running;
        if (turned) {
            showing.page().set(0);
        }
        redraw();
        if (turned) {
            showing.pages().set(1);
        }
    }

    private void redraw() {
        State now = state;
        Meeting running = meeting;
        page = running == null ? null
                : pages.computeIfAbsent(new Place(running.kind(), running.closed() ? Step.CLOSE : running.step()),
                        at -> catalogue.apply(at.kind(), at.step()));
        StagePage drawn = page;
        if (drawn == null || now == null || running == null) {
            left.setText("");
            right.setText("");
            turn(welcome);
        } else {
            drawn.show(now, running, showing);
            left.setText(drawn.headLeft());
            sayRight();
            turn(drawn.content());
        }
        canvas.requestLayout();
    }

    /** What a page says at the right may turn on how much room it has. */
    private void sayRight() {
        if (page != null) {
            right.setText(head(page.headRight()));
        }
    }

    /** The words at the right, with the page that is shown where there are several. */
    private String head(String words) {
        int pages = showing.pages().get();
        if (pages == 1) {
            return words;
        }
        String page = texts.get("stage.page", Math.clamp(showing.page().get(), 0, pages - 1) + 1, pages);
        return words.isEmpty() || words.equals(page) ? page : texts.get("stage.page.after", words, page);
    }

    /** Runs this whenever a change from page to page has come to its end. */
    public void whenSettled(Runnable act) {
        settled = act;
    }

    /** What is left is laid out once more before it goes; later it would still say how many pages it has. */
    private void turn(Region to) {
        Region from = content;
        if (from == to) {
            return;
        }
        settle();
        content = to;
        from.layout();
        canvas.getChildren().add(to);
        if (moves()) {
            change.getChildren().setAll(fade(from, 1, 0), fade(to, 0, 1));
            change.playFromStart();
        } else {
            settle();
        }
    }

    /** Only the page that holds is left, and in full. */
    private void settle() {
        change.stop();
        canvas.getChildren().removeIf(each -> each != left && each != right && each != content);
        content.setOpacity(1);
        settled.run();
    }

    /** Only in a window that is seen, for a picture is taken of the end; not where motion is unwelcome. */
    private boolean moves() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()
                && !Platform.getPreferences().isReducedMotion();
    }

    private static FadeTransition fade(Node page, double from, double to) {
        FadeTransition fade = new FadeTransition(CHANGE, page);
        fade.setFromValue(from);
        fade.setToValue(to);
        return fade;
    }

    @Override
    protected void layoutChildren() {
        double unit = getHeight() / HEIGHT;
        if (unit > 0) {
            scale.setX(unit);
            scale.setY(unit);
            canvas.resizeRelocate(0, 0, getWidth() / unit, HEIGHT);
        }
    }

    /** Lays out the page between the margins, and then the line at the top, which may say how many pages it has. */
    private final class Canvas extends Pane {

        @Override
        protected void layoutChildren() {
            double margin = getWidth() * SIDES;
            double wide = getWidth() - 2 * margin;
            content.resizeRelocate(margin, HEIGHT * TOP, wide, HEIGHT * (BOTTOM - TOP));
            content.layout();
            sayRight();
            double rightWide = Math.min(right.prefWidth(-1),
                    Math.max(wide * RIGHT, wide - left.prefWidth(-1) - margin / 2));
            double leftWide = Math.min(left.prefWidth(-1), wide - rightWide - margin / 2);
            double leftHigh = left.prefHeight(leftWide);
            left.resizeRelocate(margin, HEIGHT * HEAD - (leftHigh - left.prefHeight(-1)) / 2, leftWide, leftHigh);
            right.resizeRelocate(margin + wide - rightWide, HEIGHT * HEAD, rightWide, right.prefHeight(rightWide));
        }
    }
}
