package app.tandem.ui.welcome;

import app.tandem.ui.controls.Mark;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The mark, very pale and large, reaching in from the upper right corner; it says nothing and takes no clicks. */
final class Ornament extends Pane {

    private static final double HEIGHT = 0.56;
    private static final double LEFT = 0.456;
    private static final double ABOVE = 0.122;

    private final Mark mark = new Mark();
    private final Rectangle window = new Rectangle();

    Ornament() {
        getStyleClass().add("ornament");
        setMouseTransparent(true);
        mark.setManaged(false);
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        getChildren().add(mark);
    }

    @Override
    protected void layoutChildren() {
        double unit = getHeight();
        double height = unit * HEIGHT;
        mark.resize(Mark.widthFor(height), height);
        mark.relocate(getWidth() - unit * LEFT, -unit * ABOVE);
    }
}
