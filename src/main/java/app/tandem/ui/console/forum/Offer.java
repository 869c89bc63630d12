package app.tandem.ui.console.forum;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A sentence under the entry field that asks what is meant, where two things may be. */
final class Offer extends HBox {

    private final Texts texts;
    private final Label words = new Label();
    private final Button take;
    private String lines = "";

    /**
     * @param paste takes several lines as a list
     */
    Offer(Texts texts, Consumer<String> paste) {
        this.texts = texts;
        take = Parts.plain(texts.get("forum.paste"), () -> {
            clear();
            paste.accept(lines);
        });
        take.setId("take-lines");
        words.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("offer");
        getChildren().addAll(words, take);
        clear();
    }

    /** Several lines were pasted where one is typed. */
    void show(String pasted) {
        lines = pasted;
        say(texts.get("forum.lines"), true);
    }

    void ask(String question) {
        say(question, false);
    }

    void clear() {
        say("", false);
    }

    private void say(String sentence, boolean list) {
        words.setText(sentence);
        Seen.when(list, take);
        Seen.when(!sentence.isEmpty(), this);
    }
}
