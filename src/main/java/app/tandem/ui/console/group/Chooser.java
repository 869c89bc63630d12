package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.controls.RefusalLine;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Finds an issue by its number or by letters of its title: typed, moved to by arrows, taken by Enter or a click. */
final class Chooser extends VBox {

    private static final int MOST = 5;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final Supplier<List<Card>> issues;
    private final BiConsumer<Card, Consumer<String>> choose;
    private final Label what = Parts.words("field-name");
    private final TextField typed = new TextField();
    private final VBox found = new VBox();
    private final RefusalLine refusal;
    private final Runnable leave;
    private List<Card> matches = List.of();
    private int here;

    /**
     * @param choose takes the issue, and what hears of a refusal
     */
    Chooser(Texts texts, Supplier<List<Card>> issues, BiConsumer<Card, Consumer<String>> choose, Runnable leave) {
        this.texts = texts;
        this.issues = issues;
        this.choose = choose;
        this.leave = leave;
        getStyleClass().add("chooser");
        found.getStyleClass().add("found");
        typed.setId("choose");
        typed.setPromptText(texts.get("group.choose.prompt"));
        refusal = new RefusalLine(texts, typed);
        typed.textProperty().subscribe(now -> find());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(what, typed, found, refusal);
    }

    void begin(String question) {
        what.setText(question);
        find();
        typed.requestFocus();
    }

    /** An issue whose number was typed in full comes first. */
    private void find() {
        refusal.clear();
        String bare = typed.getText().strip().replaceFirst("^#", "");
        matches = issues.get().stream().filter(Card::open)
                .filter(each -> typed.getText().isBlank() || each.holds(typed.getText()))
                .sorted((one, other) -> Boolean.compare(String.valueOf(other.number()).equals(bare),
                        String.valueOf(one.number()).equals(bare)))
                .limit(MOST).toList();
        here = 0;
        found.getChildren().setAll(matches.stream().map(this::line).toList());
        if (matches.isEmpty()) {
            Label none = Parts.words("none");
            none.setText(texts.get("group.choose.none"));
            found.getChildren().add(none);
        }
        mark();
    }

    private Label line(Card card) {
        Label line = Parts.words("match");
        line.setText(texts.get("group.choose.issue", card.number(), card.title()));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMouseClicked(event -> choose.accept(card, refusal::say));
        return line;
    }

    private void mark() {
        for (int i = 0; i < found.getChildren().size(); i++) {
            found.getChildren().get(i).pseudoClassStateChanged(HERE, i == here && !matches.isEmpty());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.UP -> move(-1);
            case KeyCode.DOWN -> move(1);
            case KeyCode.ESCAPE -> leave.run();
            case KeyCode.ENTER -> take();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        here = Math.clamp(here + by, 0, Math.max(0, matches.size() - 1));
        mark();
    }

    private void take() {
        if (matches.isEmpty()) {
            refusal.say(texts.get("group.choose.none"));
        } else {
            choose.accept(matches.get(here), refusal::say);
        }
    }
}
