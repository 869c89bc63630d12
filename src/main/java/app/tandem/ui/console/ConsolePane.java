package app.tandem.ui.console;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Toast;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The console: the rail at the left, the page at the right. Where it is narrow, the rail keeps its icons only. */
public final class ConsolePane extends StackPane implements Telling {

    private static final double WIDE = 1360;
    private static final double APART = 16;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass MEETING = PseudoClass.getPseudoClass("meeting");

    private final Rail rail;
    private final Toast toast;
    private final HBox beside;
    private final ToastPlace free;
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
        free = new ToastPlace(beside);
        toast.setManaged(false);
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

    @Override
    public void offer(String sentence, Runnable takeBack) {
        toast.show(sentence, takeBack);
        requestLayout();
    }

    @Override
    public void tell(String sentence) {
        toast.show(sentence);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (toast.isVisible() && toast.isLookedAt()) {
            toast.resize(toast.prefWidth(-1), toast.prefHeight(toast.prefWidth(-1)));
        } else if (toast.isVisible()) {
            beside.layout();
            place();
        }
    }

    /** What was done is said at the foot of the page where it covers nothing needed, else over the bar of keys. */
    private void place() {
        toast.applyCss();
        double wide = toast.prefWidth(-1);
        double high = toast.prefHeight(wide);
        double middle = (getWidth() - wide) / 2;
        double foot = getHeight() - keys() - APART - high;
        Point2D usual = new Point2D(middle, foot);
        Point2D corner = folded
                ? free.of(wide, high, usual).orElse(new Point2D(middle, getHeight() - high))
                : free.of(wide, high, usual, new Point2D(rail.getWidth() + APART, foot),
                        new Point2D(getWidth() - APART - wide, foot)).orElse(usual);
        toast.resizeRelocate(Math.round(corner.getX()), Math.round(corner.getY()), wide, high);
    }

    /** How high the bar of keys is at the foot of a meeting. */
    private double keys() {
        return folded && beside.lookup(".key-bar") instanceof Region bar ? bar.getHeight() : 0;
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
