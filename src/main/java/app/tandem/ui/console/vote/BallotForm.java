package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.UsesArrows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

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
    private final List<Row> rows = new ArrayList<>();
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
        view.issues().forEach(each -> rows.add(new Row(each)));
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

    private int spent() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void set(Row row, int wanted) {
        int now = dots.getOrDefault(row.issue, 0);
        int most = Math.min(round.dotsOnOneIssue(), now + round.dotsPerPerson() - spent());
        dots.put(row.issue, Math.clamp(wanted, 0, most));
        draw();
    }

    private void draw() {
        int unspent = round.dotsPerPerson() - spent();
        for (int i = 0; i < left.getChildren().size(); i++) {
            left.getChildren().get(i).pseudoClassStateChanged(FILLED, i < unspent);
        }
        leftWords.setText(texts.get("vote.dots-left", unspent));
        rows.forEach(Row::draw);
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Row row = rows.stream().filter(each -> each.isFocusWithin()).findFirst().orElse(rows.getFirst());
        int place = rows.indexOf(row);
        String typed = event.getText().isEmpty() ? event.getCode().getChar() : event.getText();
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            done.run();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            go(rows.get(Math.clamp(place + (event.getCode() == KeyCode.UP ? -1 : 1), 0, rows.size() - 1)));
        } else if (typed.length() == 1 && "0123456789".contains(typed)) {
            set(row, Integer.parseInt(typed));
        } else if ("+".equals(typed) || event.getCode() == KeyCode.ADD || event.getCode() == KeyCode.PLUS) {
            set(row, dots.getOrDefault(row.issue, 0) + 1);
        } else if ("-".equals(typed) || event.getCode() == KeyCode.SUBTRACT || event.getCode() == KeyCode.MINUS) {
            set(row, dots.getOrDefault(row.issue, 0) - 1);
        } else if (event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT) {
            return;
        }
        event.consume();
    }

    private static void go(Row row) {
        row.requestFocus();
        Parts.see(row);
    }

    /** The issues, which scroll by themselves where there are many, so that what casts the ballot stays in view. */
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

    private final class Row extends HBox {

        private final long issue;
        private final Label value = new Label();
        private final IconButton minus;
        private final IconButton plus;

        private Row(VoteView.Item item) {
            issue = item.id();
            setId("ballot-" + item.number());
            getStyleClass().add("ballot-row");
            setFocusTraversable(true);
            setMinHeight(USE_PREF_SIZE);
            setAccessibleText(item.title());
            setOnMousePressed(event -> requestFocus());
            Label number = new Label(Integer.toString(item.number()));
            number.getStyleClass().add("number");
            number.setMinWidth(USE_PREF_SIZE);
            Label title = Parts.words(item.title(), "title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            value.getStyleClass().add("value");
            minus = sign("less", Feather.MINUS, texts.get("vote.less"), -1, item);
            plus = sign("more", Feather.PLUS, texts.get("vote.more"), 1, item);
            getChildren().addAll(number, title, minus, value, plus);
        }

        private IconButton sign(String id, Feather icon, String name, int by, VoteView.Item item) {
            IconButton sign = new IconButton(() -> set(this, dots.getOrDefault(issue, 0) + by));
            sign.show(icon, name);
            sign.setId(id + "-" + item.number());
            sign.setFocusTraversable(false);
            return sign;
        }

        private void draw() {
            int now = dots.getOrDefault(issue, 0);
            value.setText(Integer.toString(now));
            value.pseudoClassStateChanged(FILLED, now > 0);
            minus.setDisable(now == 0);
            plus.setDisable(now == round.dotsOnOneIssue() || spent() == round.dotsPerPerson());
        }
    }
}
