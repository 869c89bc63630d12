package app.tandem.ui.console.meeting;

import app.tandem.rules.Timers.Face;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Beside;
import app.tandem.ui.controls.Digits;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.LevelBar;
import app.tandem.ui.controls.Seen;
import java.util.Locale;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a timer looks: label, digits, buttons, bar, and a line with its state's shape and word. */
final class TimerFaceplate extends VBox {

    private static final Duration FADE = Duration.millis(180);

    private final Texts texts;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Digits digits = new Digits();
    private final LevelBar bar = new LevelBar();
    private final Label words = new Label();
    private final HBox line;
    private final IconButton less;
    private final IconButton more;
    private final IconButton go;
    private @Nullable TimerView shown;
    private String refused = "";

    TimerFaceplate(Texts texts, Runnable takeOne, Runnable addOne, Runnable toggle) {
        this.texts = texts;
        getStyleClass().add("faceplate");
        less = button("timer-less", takeOne);
        less.show(Feather.MINUS, texts.get("timer.less"));
        more = button("timer-more", addOne);
        more.show(Feather.PLUS, texts.get("timer.more"));
        go = button("timer-go", toggle);
        go.getStyleClass().add("accent");
        name.getStyleClass().add("card-title");
        counts.getStyleClass().add("card-note");
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        words.getStyleClass().add("words");
        words.setWrapText(true);
        line = new HBox(shape, words);
        line.getStyleClass().add("line");
        HBox buttons = new HBox(less, more, go);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(apart(name, counts), new Beside(digits, buttons), bar, line);
    }

    private static IconButton button(String id, Runnable act) {
        IconButton button = new IconButton(act);
        button.setId(id);
        button.getStyleClass().add("timer-button");
        return button;
    }

    private static HBox apart(Region left, Region right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        line.getStyleClass().add("apart");
        return line;
    }

    boolean canGo() {
        return !go.isDisabled();
    }

    /** Says why the last act was refused, until the state of the timer changes. */
    void refuse(String why) {
        refused = why;
        if (shown != null) {
            words.setText(words(shown));
        }
    }

    void show(TimerView now) {
        TimerView before = shown;
        if (now.equals(before)) {
            return;
        }
        shown = now;
        digits.show(now.digits());
        bar.show(now.filled());
        if (before == null || !rest(before).equals(rest(now))) {
            dress(now);
            fade(before != null && before.step() == now.step() && before.face() != now.face());
        }
    }

    /** What seldom changes. */
    private static TimerView rest(TimerView view) {
        return new TimerView(view.step(), view.of(), view.face(), "", view.minutes(), 0, view.fixed());
    }

    private void dress(TimerView now) {
        Face face = now.face();
        name.setText(name(now));
        counts.setText(texts.get("timer.left-of", now.minutes()));
        counts.setVisible(now.minutes() > 0);
        words.setText(words(now));
        // In a slot nobody takes or adds a minute: there is no place for that.
        Seen.when(!now.fixed(), less);
        Seen.when(!now.fixed(), more);
        go.setDisable(now.fixed() && face == null);
        boolean runs = face != null && face != Face.PAUSED;
        go.show(runs ? Feather.PAUSE : Feather.PLAY, goes(face));
        for (Face each : Face.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == face);
        }
    }

    private String goes(@Nullable Face face) {
        if (face == null) {
            return texts.get("timer.start");
        }
        return face == Face.PAUSED ? texts.get("timer.go-on") : texts.get("timer.pause");
    }

    private String words(TimerView now) {
        return refused.isEmpty() ? said(now) : refused;
    }

    private String said(TimerView now) {
        return switch (now.face()) {
            case null -> idle(now.of());
            case RUNNING -> texts.get("timer.running");
            case LAST -> texts.get("timer.last");
            case TIME -> texts.get("timer.time");
            case OVER -> texts.get("timer.over");
            case PAUSED -> now.of() == TimerPlan.Of.DISCUSSION ? texts.get("timer.deciding")
                    : texts.get("timer.paused");
        };
    }

    private String idle(TimerPlan.Of of) {
        return switch (of) {
            case HOUR -> texts.get("timer.hour");
            case ENDED -> texts.get("timer.ended");
            case LEFT_OUT -> texts.get("timer.left-out");
            case STEP, SLOT, PRESENTING, DISCUSSION, REPORT -> texts.get("timer.idle");
        };
    }

    private String name(TimerView now) {
        if (now.of() == TimerPlan.Of.HOUR) {
            return texts.get("timer.forum");
        }
        return switch (now.step()) {
            case WRITING -> texts.get("timer.writing");
            case GROUP -> texts.get("timer.group");
            case CLARIFY -> texts.get("timer.clarify");
            case VOTE -> texts.get("timer.vote");
            case REVEAL -> texts.get("timer.reveal");
            case PAIR -> texts.get("timer.pair");
            case SLOTS -> slot(now.of());
            case ATTENDANCE, QUESTION, SHARING, WALL, PLAN, BALANCE, ACTIONS, WINS, CLOSE -> texts.get("timer.step");
        };
    }

    private String slot(TimerPlan.Of part) {
        return switch (part) {
            case PRESENTING -> texts.get("timer.presenting");
            case DISCUSSION -> texts.get("timer.discussion");
            case REPORT -> texts.get("timer.report");
            case SLOT, ENDED, LEFT_OUT, STEP, HOUR -> texts.get("timer.slot");
        };
    }

    /** A change of state fades once; nothing blinks. */
    private void fade(boolean changed) {
        if (changed && getScene() != null && !Platform.getPreferences().isReducedMotion()) {
            FadeTransition fade = new FadeTransition(FADE, line);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }
}
