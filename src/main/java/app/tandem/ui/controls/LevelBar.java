package app.tandem.ui.controls;

import javafx.scene.layout.Region;

/** A bar that is filled from the left, as far as it is told. */
public final class LevelBar extends Region {

    private final Region fill = new Region();
    private double level;

    public LevelBar() {
        getStyleClass().add("level-bar");
        fill.getStyleClass().add("fill");
        getChildren().add(fill);
    }

    /**
     * @param share 0 for nothing, 1 for all of it
     */
    public void show(double share) {
        level = Math.clamp(share, 0, 1);
        fill.setVisible(level > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(Math.min(getHeight(), getWidth()), level * getWidth()), getHeight());
    }
}
