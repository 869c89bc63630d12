package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.UsesArrows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Dots on issues, by mouse or by keys: up and down, digits, plus and minus, Enter for done, Esc for leave;
 * the keys that go to another step rest.
 */
final class BallotForm extends VBox implements UsesArrows {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Texts texts;
    private final Round round;
    private final Runnable done;
    private final Runnable leave;
    private final Map<Long, Integer> dots = new HashMap<>();
    private final List<BallotRow> rows = new ArrayList<>();
    private final HBox left = new HBox();
    private final Label leftWords = new Label();

    BallotForm(Texts texts, VoteView view, Round round, Runnable done, Runnable leave) {
        this.texts = texts;
        this.round = round;
        this.done = done;
        this.leave = leave;
        getStyleClass().add("ballot");
        left.getStyleClass().add("dots");
        for (int i = 0; i < round.dotsPerPerson(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            left.getChildren().add(dot);
        }
        leftWords.getStyleClass().add("small");
        getChildren().add(Parts.line(left, leftWords));
        view.issues().forEach(each -> rows.add(new BallotRow(texts, each, by -> add(each.id(), by))));
        VBox all = new VBox();
        all.getStyleClass().add("ballot-list");
        all.getChildren().addAll(rows);
        getChildren().add(new Rows(all));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        draw();
    }

    Map<Long, Integer> dots() {
        return Map.copyOf(dots);
    }

    /** Gives the focus to the first issue, which is in the window only once its list has been styled. */
    void begin() {
        applyCss();
        go(rows.getFirst());
    }

    /** Takes all dots away, so that nothing of a ballot is left. */
    void wipe() {
        dots.clear();
        draw();
    }

    /** What keys do in it, wherever the focus is; from elsewhere a digit leads to it, for it says no issue. */
    Map<Keys, Runnable> keys() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.UP, () -> move(-1));
        keys.put(Keys.DOWN, () -> move(1));
        keys.put(holdsFocus() ? Keys.DOTS : Keys.TO_DOTS, this::begin);
        keys.put(Keys.DOT_MORE, () -> add(1));
        keys.put(Keys.DOT_LESS, () -> add(-1));
        return keys;
    }

    /** Whether the focus is in it, so that its keys are its own. */
    boolean holdsFocus() {
        return getScene() != null && Parts.within(getScene().getFocusOwner(), this);
    }

    /** The issue that has the focus, or else the first. */
    private BallotRow here() {
        return rows.stream().filter(Node::isFocusWithin).findFirst().orElse(rows.getFirst());
    }

    private void move(int by) {
        go(rows.get(Math.clamp(rows.indexOf(here()) + by, 0, rows.size() - 1)));
    }

    private void add(int by) {
        add(here().issue(), by);
    }

    private int spent() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void add(long issue, int by) {
        set(issue, on(issue) + by);
    }

    private void set(long issue, int wanted) {
        dots.put(issue, Math.clamp(wanted, 0, most(issue)));
        draw();
    }

    private int on(long issue) {
        return dots.getOrDefault(issue, 0);
    }

    private int most(long issue) {
        return Math.min(round.dotsOnOneIssue(), on(issue) + round.dotsPerPerson() - spent());
    }

    private void draw() {
        int unspent = round.dotsPerPerson() - spent();
        for (int i = 0; i < left.getChildren().size(); i++) {
            left.getChildren().get(i).pseudoClassStateChanged(FILLED, i < unspent);
        }
        leftWords.setText(texts.get("vote.dots-left", unspent));
        rows.forEach(each -> each.show(on(each.issue()), on(each.issue()) < most(each.issue())));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        String typed = event.getText().isEmpty() ? event.getCode().getChar() : event.getText();
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            done.run();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (typed.length() == 1 && "0123456789".contains(typed)) {
            set(here().issue(), Integer.parseInt(typed));
        } else if ("+".equals(typed) || event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.PLUS) {
            add(1);
        } else if ("-".equals(typed) || event.getCode() == KeyCode.SUBTRACT || event.getCode() == KeyCode.MINUS) {
            add(-1);
        } else if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        event.consume();
    }

    private static void go(BallotRow row) {
        row.requestFocus();
        Parts.see(row);
    }

    /** The rows, which scroll by themselves where there are many, so that what casts the ballot stays in view. */
    private static final class Rows extends ScrollPane {

        private static final double LEAST = 200;

        Rows(Region all) {
            super(all);
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
            getStyleClass().add("ballot-rows");
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.min(LEAST, prefHeight(width));
        }
    }
}
