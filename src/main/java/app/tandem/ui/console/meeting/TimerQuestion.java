package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** An amber sentence with two times to choose from. */
final class TimerQuestion extends VBox {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final Label sentence = new Label();
    private final Button first = new Button();
    private final Button second = new Button();

    TimerQuestion(Texts texts) {
        this.texts = texts;
        getStyleClass().add("timer-question");
        sentence.setWrapText(true);
        first.setId("timer-as-shown");
        second.setId("timer-other");
        FlowPane buttons = new FlowPane(first, second);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(sentence, buttons);
        none();
    }

    void none() {
        setVisible(false);
        setManaged(false);
    }

    /** The clock on the wall went ahead of the steady one, or was set back. */
    void clocks(Duration jump, long byWall, long bySteady, Runnable goOn, LongConsumer believe) {
        String by = digits(jump.abs().toSeconds());
        ask(jump.isNegative() ? texts.get("timer.ask.back", by) : texts.get("timer.ask.ahead", by));
        offer(first, texts.get("timer.ask.wall", digits(byWall)), goOn);
        offer(second, texts.get("timer.ask.steady", digits(bySteady)), () -> believe.accept(bySteady));
    }

    /** The workspace was opened again while the timer ran. */
    void reopened(long now, long then, Runnable goOn, LongConsumer believe) {
        ask(texts.get("timer.ask.reopened"));
        offer(first, texts.get("timer.ask.ran", digits(now)), goOn);
        offer(second, texts.get("timer.ask.stopped", digits(then)), () -> believe.accept(then));
    }

    private void ask(String words) {
        sentence.setText(words);
        setVisible(true);
        setManaged(true);
    }

    private static void offer(Button button, String words, Runnable act) {
        button.setText(words);
        button.setOnAction(event -> act.run());
    }

    private static String digits(long seconds) {
        long all = Math.abs(seconds);
        return String.format(Locale.ROOT, "%s%d:%02d", seconds < 0 ? "+" : "", all / MINUTE, all % MINUTE);
    }
}
