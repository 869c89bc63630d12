package app.tandem.ui.console;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Toast;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The console: the rail at the left, the page at the right. Where it is narrow, the rail keeps its icons only. */
public final class ConsolePane extends StackPane {

    private static final double WIDE = 1360;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass MEETING = PseudoClass.getPseudoClass("meeting");

    private final Rail rail;
    private final Toast toast;
    private final HBox beside;
    private boolean folded;

    /**
     * @param over what lies over the page at times
     */
    public ConsolePane(Texts texts, Rail rail, Node page, Node... over) {
        this.rail = rail;
        this.toast = new Toast(texts);
        beside = new HBox(rail, page);
        beside(page);
        getStyleClass().add("console");
        setAlignment(toast, Pos.BOTTOM_CENTER);
        getChildren().add(beside);
        getChildren().addAll(over);
        getChildren().add(toast);
        widthProperty().subscribe(this::fit);
    }

    /**
     * Shows another page.
     *
     * @param meeting whether it is a meeting's, which needs all the room there is and has its keys at the foot: the rail
     *            keeps its icons only
     */
    public void page(Node page, boolean meeting) {
        beside(page);
        if (beside.getChildren().getLast() != page) {
            beside.getChildren().set(1, page);
        }
        folded = meeting;
        pseudoClassStateChanged(MEETING, meeting);
        fit();
    }

    /** Says what was done and offers to take it back. */
    public void tell(String sentence, Runnable takeBack) {
        toast.show(sentence, takeBack);
    }

    public void tell(String sentence) {
        toast.show(sentence);
    }

    /** The page takes what the rail leaves, and never pushes the rail out. */
    private static void beside(Node page) {
        HBox.setHgrow(page, Priority.ALWAYS);
        if (page instanceof Region region) {
            region.setMinWidth(0);
        }
    }

    private void fit() {
        boolean narrow = folded || getWidth() < WIDE;
        pseudoClassStateChanged(NARROW, narrow);
        rail.fold(narrow);
    }
}
