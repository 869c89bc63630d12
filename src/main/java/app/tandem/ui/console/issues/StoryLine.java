package app.tandem.ui.console.issues;

import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.Tone;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One event of an issue's story; its words are corrected in place where it has any of its own. */
final class StoryLine extends HBox {

    private final Texts texts;
    private final Door door;
    private final Event event;
    private final VBox words = new VBox();
    private final Region thread = new Region();
    private @Nullable IconButton pencil;
    private @Nullable WordsForm form;

    StoryLine(Texts texts, Door door, Event event, LocalDate today) {
        this.texts = texts;
        this.door = door;
        this.event = event;
        getStyleClass().add("story-line");
        thread.getStyleClass().add("thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox left = new VBox(sign(event.status()), thread);
        left.getStyleClass().add("left");
        words.getStyleClass().add("words");
        words.getChildren().add(first(today));
        for (String each : event.said()) {
            Label said = new Label(each);
            said.getStyleClass().add("detail");
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(said);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(left, words);
    }

    private HBox first(LocalDate today) {
        Label headline = new Label(event.headline());
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(headline, space);
        first.getStyleClass().add("first");
        Correction correction = event.correction();
        if (correction != null) {
            pencil = pencil(correction);
            first.getChildren().add(pencil);
        }
        LocalDate day = event.day();
        Label when = new Label(day == null ? "" : texts.days().day(day, today));
        when.getStyleClass().add("when");
        when.setMinWidth(USE_PREF_SIZE);
        first.getChildren().add(when);
        return first;
    }

    private static StackPane sign(@Nullable IssueStatus status) {
        StackPane sign = new StackPane(new Icon(status == null ? Feather.MINUS : status.icon()));
        sign.getStyleClass().add("sign");
        (status == null ? Tone.QUIET : status.tone()).on(sign);
        return sign;
    }

    private IconButton pencil(Correction correction) {
        IconButton button = new IconButton(() -> correct(correction));
        button.show(Feather.EDIT_2, texts.get("issues.correct"));
        button.setId(correction.id());
        button.getStyleClass().add("pencil");
        return button;
    }

    private void correct(Correction correction) {
        if (form == null) {
            form = new WordsForm(texts, door, correction, this::close);
            words.getChildren().add(form);
        }
        form.begin();
    }

    private void close() {
        boolean typing = form != null && Focus.in(form);
        words.getChildren().remove(form);
        form = null;
        if (typing) {
            focus();
        }
    }

    /** Gives the focus to its pencil. */
    void focus() {
        if (pencil != null) {
            pencil.requestFocus();
        }
    }

    /** Whether both hold the same words, before and after they were corrected. */
    boolean follows(StoryLine other) {
        Correction own = event.correction();
        Correction its = other.event.correction();
        return own != null && its != null && own.kind() == its.kind() && own.row() == its.row();
    }

    /** The thread leads on to the next line, where there is one. */
    void last(boolean last) {
        thread.setVisible(!last);
    }

    Event event() {
        return event;
    }

    /** Whether something was typed in it that is not saved yet. */
    boolean typed() {
        return form != null && form.typed();
    }

    /** Whether somebody is typing in it. */
    boolean open() {
        return form != null && !form.underWay();
    }
}
