package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** An issue on a ballot, with the dots that it has got. */
final class BallotRow extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final long issue;
    private final Label value = new Label();
    private final IconButton minus;
    private final IconButton plus;

    /**
     * @param by is told how many dots more are wanted
     */
    BallotRow(Texts texts, VoteView.Item item, IntConsumer by) {
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
        minus = sign("less-" + item.number(), Feather.MINUS, texts.get("vote.less"), () -> by.accept(-1));
        plus = sign("more-" + item.number(), Feather.PLUS, texts.get("vote.more"), () -> by.accept(1));
        getChildren().addAll(number, title, minus, value, plus);
    }

    private static IconButton sign(String id, Feather icon, String name, Runnable act) {
        IconButton sign = new IconButton(act);
        sign.show(icon, name);
        sign.setId(id);
        sign.setFocusTraversable(false);
        return sign;
    }

    long issue() {
        return issue;
    }

    /**
     * @param more whether it may get another one
     */
    void show(int dots, boolean more) {
        value.setText(Integer.toString(dots));
        value.pseudoClassStateChanged(FILLED, dots > 0);
        minus.setDisable(dots == 0);
        plus.setDisable(!more);
    }
}
