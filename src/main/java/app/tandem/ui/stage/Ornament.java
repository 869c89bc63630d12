package app.tandem.ui.stage;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The mark's two shapes, very pale, at the right edge behind a question or a name. */
public final class Ornament extends Region {

    private static final double CIRCLE = 0.428;

    private final Region circle = new Region();
    private final Region square = new Region();
    private final Region overlap = new Region();
    private final Circle within = new Circle();

    public Ornament() {
        getStyleClass().addAll("stage-ornament", "ornament");
        setMouseTransparent(true);
        circle.getStyleClass().add("circle");
        square.getStyleClass().add("square");
        overlap.getStyleClass().add("overlap");
        overlap.setClip(within);
        getChildren().addAll(circle, square, overlap);
    }

    /** Placed by the page's own origin, so that it reaches past the margin to the edge of the canvas. */
    @Override
    protected void layoutChildren() {
        double size = 1080 * CIRCLE;
        double x = getWidth() - size * 0.9;
        double y = -size * 0.06;
        circle.resizeRelocate(x, y, size, size);
        square.resizeRelocate(x + size * 0.53, y + size * 0.27, size * 0.92, size * 0.92);
        overlap.resizeRelocate(x + size * 0.53, y + size * 0.27, size * 0.92, size * 0.92);
        within.setRadius(size / 2);
        within.setCenterX(size / 2 - size * 0.53);
        within.setCenterY(size / 2 - size * 0.27);
    }
}
