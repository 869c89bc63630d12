package app.tandem.ui.console.check;

import app.tandem.model.ActionState;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Beside;
import app.tandem.ui.controls.Due;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Segments;
import app.tandem.ui.stage.check.LastActions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** An action of last time; on it 1 is done, 2 dropped, 3 open, and the arrows go to the next. */
final class ActionRow extends VBox {

    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");

    private final Texts texts;
    private final BiConsumer<ActionRow, ActionState> settle;
    private final Avatar owner;
    private final Label text = Parts.words("", "what");
    private final Label name = Parts.words("", "quiet");
    private final Due due;
    private final Segments<ActionState> state;
    private final RefusalLine refusal;
    private long action;
    private boolean under;

    ActionRow(Texts texts, BiConsumer<ActionRow, ActionState> settle) {
        this.texts = texts;
        this.settle = settle;
        owner = new Avatar(texts);
        due = new Due(texts);
        state = new Segments<>(states(texts), this::choose);
        refusal = new RefusalLine(texts, state);
        due.setMinWidth(USE_PREF_SIZE);
        Beside below = new Beside(name, due);
        below.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(text, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(owner, words, state);
        line.getStyleClass().add("line");
        getStyleClass().add("check-action");
        setFocusTraversable(true);
        getChildren().addAll(line, refusal);
        setOnKeyPressed(this::typed);
    }

    private static Map<ActionState, String> states(Texts texts) {
        Map<ActionState, String> words = new LinkedHashMap<>();
        words.put(ActionState.DONE, texts.get("check.action.done"));
        words.put(ActionState.DROPPED, texts.get("check.action.dropped"));
        words.put(ActionState.OPEN, texts.get("check.action.open"));
        return words;
    }

    long action() {
        return action;
    }

    void show(LastActions.Item now, LocalDate today) {
        action = now.id();
        setId("action-" + now.id());
        owner.show(now.owner());
        text.setText(now.text());
        Integer of = now.issue();
        String who = now.owner().firstName();
        name.setText(of == null ? who : texts.get("check.action.who", who, of));
        due.show(now.due(), today);
        Seen.when(now.state() == ActionState.OPEN, due);
        state.show(now.state());
        pseudoClassStateChanged(SETTLED, now.state() != ActionState.OPEN);
        setAccessibleText(now.text());
    }

    private void choose(ActionState to) {
        if (!under && state.shown().filter(each -> each == to).isEmpty()) {
            under = true;
            settle.accept(this, to);
        }
    }

    void settled() {
        under = false;
        refusal.clear();
    }

    void refuse(String sentence) {
        under = false;
        refusal.say(sentence);
    }

    private void typed(KeyEvent event) {
        switch (event.getText()) {
            case "1" -> choose(ActionState.DONE);
            case "2" -> choose(ActionState.DROPPED);
            case "3" -> choose(ActionState.OPEN);
            default -> {
                move(event);
                return;
            }
        }
        event.consume();
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && getParent() instanceof VBox rows) {
            int to = Math.clamp(rows.getChildren().indexOf(this) + by, 0, rows.getChildren().size() - 1);
            Node next = rows.getChildren().get(to);
            next.requestFocus();
            event.consume();
        }
    }
}
