package app.tandem.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The program's mark: a circle and a rounded square that overlap, as large as the sheet says. */
public final class Mark extends Region {

    private static final double SQUARE = 0.93;
    private static final double ACROSS = 0.53;
    private static final double DOWN = 0.275;
    private static final double WIDTH = ACROSS + SQUARE;
    private static final double HEIGHT = DOWN + SQUARE;

    private final Region circle = part("circle");
    private final Region square = part("square");
    private final Region overlap = part("overlap");
    private final Circle within = new Circle();

    public Mark() {
        getStyleClass().add("mark");
        overlap.setClip(within);
        getChildren().addAll(circle, square, overlap);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** How wide a mark of that height is. */
    public static double widthFor(double height) {
        return height * WIDTH / HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthFor(prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double unit = getHeight() / HEIGHT;
        circle.resizeRelocate(0, 0, unit, unit);
        square.resizeRelocate(ACROSS * unit, DOWN * unit, SQUARE * unit, SQUARE * unit);
        overlap.resizeRelocate(ACROSS * unit, DOWN * unit, SQUARE * unit, SQUARE * unit);
        within.setRadius(unit / 2);
        within.setCenterX(unit / 2 - ACROSS * unit);
        within.setCenterY(unit / 2 - DOWN * unit);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
