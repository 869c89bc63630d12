package app.tandem.ui.console.actions;

import app.tandem.model.ActionState;
import app.tandem.ui.Texts;
import app.tandem.ui.console.actions.ActionsView.Line;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Due;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** An action in the list: ticked when it is done, dropped, opened again or corrected in its row. */
final class ActionLine extends HBox {

    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Label text = new Label();
    private final Label about = new Label();
    private final Avatar owner;
    private final Label name = new Label();
    private final Due due;
    private final IconButton drop;
    private final IconButton correct;
    private @Nullable Line shown;

    /**
     * @param settle is told what an action is to be
     * @param change opens the form of one
     */
    ActionLine(Texts texts, BiConsumer<Line, ActionState> settle, Consumer<Line> change) {
        this.texts = texts;
        owner = new Avatar(texts);
        due = new Due(texts);
        getStyleClass().add("action-line");
        tick.setMinWidth(USE_PREF_SIZE);
        tick.setOnAction(event -> told(line -> settle.accept(line,
                line.state() == ActionState.OPEN ? ActionState.DONE : ActionState.OPEN)));
        text.getStyleClass().add("text-of-action");
        about.getStyleClass().add("quiet");
        for (Label each : new Label[]{text, about}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        VBox words = new VBox(text, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        name.getStyleClass().add("owner");
        due.getStyleClass().add("due-column");
        drop = new IconButton(() -> told(line -> settle.accept(line,
                line.state() == ActionState.OPEN ? ActionState.DROPPED : ActionState.OPEN)));
        correct = new IconButton(() -> told(change));
        getChildren().addAll(tick, words, owner, name, due, correct, drop);
    }

    private void told(Consumer<Line> act) {
        Line line = shown;
        if (line != null) {
            tick.setSelected(line.state() == ActionState.DONE);
            act.accept(line);
        }
    }

    void show(Line line, LocalDate today) {
        shown = line;
        tick.setSelected(line.state() == ActionState.DONE);
        tick.setId("tick-" + line.id());
        tick.setAccessibleText(line.text());
        text.setText(line.text());
        Seen.saying(about, line.about());
        owner.show(line.face());
        name.setText(line.face().firstName());
        if (line.state() == ActionState.OPEN) {
            due.show(line.due(), today);
        } else {
            due.show(line.due(), line.due().minusDays(1), texts.days().day(line.due(), today));
        }
        boolean open = line.state() == ActionState.OPEN;
        drop.setId("drop-" + line.id());
        drop.show(open ? Feather.X : Feather.CORNER_UP_LEFT, texts.get(open ? "actions.drop" : "actions.open-again"));
        correct.setId("correct-" + line.id());
        correct.show(Feather.EDIT_2, texts.get("actions.correct"));
    }
}
